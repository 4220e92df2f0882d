import Consultation

/// Tells mail, web pages and plain text apart by their first kilobytes.
struct TextSniffer {
    /// One of `eml`, `html`, `txt`.
    let format: DocumentFormat

    /// Nil when the bytes are no text: they hold control characters that no text has.
    init?(_ bytes: [UInt8]) {
        let head = Array(bytes.prefix(4096))
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            format = .txt
            return
        }
        guard Self.isText(head) else { return nil }
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = head[start...]
        if Self.isMail(text) {
            format = .eml
        } else if Self.isHTML(text) {
            format = .html
        } else {
            format = .txt
        }
    }

    private static func isText(_ head: [UInt8]) -> Bool {
        !head.contains { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    }

    /// At least two of the fields that every mail has (RFC 5322, 3.6), before the first empty line.
    private static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
        let known: Set<String> = [
            "from", "to", "cc", "subject", "date", "received", "return-path", "message-id", "mime-version",
            "content-type", "delivered-to", "reply-to", "sender", "dkim-signature", "authentication-results",
        ]
        var found: Set<String> = []
        var isFirst = true
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty { break }
            defer { isFirst = false }
            if line.first == 0x20 || line.first == 0x09 { continue }
            if isFirst, line.starts(with: Array("From ".utf8)) { continue }
            guard let colon = line.firstIndex(of: 0x3A), line[..<colon].allSatisfy({ 0x21...0x7E ~= $0 }) else {
                break
            }
            let field = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if known.contains(field) { found.insert(field) }
        }
        return found.count >= 2
    }

    private static func isHTML(_ text: ArraySlice<UInt8>) -> Bool {
        let lower = text.prefix(2048).drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard lower.first == 0x3C else { return false }
        return ["<!doctype html", "<html", "<head", "<body"].contains {
            FormatSniffer.contains(lower[...], Array($0.utf8))
        }
    }
}
