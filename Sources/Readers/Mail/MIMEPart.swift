/// A mail, or a part of one (RFC 2046).
struct MIMEPart {
    let fields: MIMEFields
    /// Such as `text/plain`.
    let type: String
    /// The parts of a `multipart`; empty for any other.
    let parts: [MIMEPart]
    private let body: ArraySlice<UInt8>
    /// Deeper nesting is no mail that anybody wrote.
    private static let maxDepth = 20

    init(_ bytes: ArraySlice<UInt8>, depth: Int = 0) {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var line = bytes[start..<end]
            if line.last == 0x0D { line.removeLast() }
            start = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            lines.append(line)
        }
        fields = MIMEFields(lines)
        let stated = fields.token("content-type")
        type = stated.isEmpty ? "text/plain" : stated
        let content = bytes[start...]
        body = content
        let boundary = type.hasPrefix("multipart/") ? fields.parameter("boundary", of: "content-type") : nil
        parts = boundary.map { depth < Self.maxDepth ? Self.split(content, boundary: $0, depth: depth) : [] } ?? []
    }

    /// The content with its transfer encoding undone.
    func content() -> [UInt8] {
        TransferEncoding.decoded(body, encoding: fields.token("content-transfer-encoding"))
    }

    /// The content as text, its lines ended by line feeds.
    func text() -> String {
        let text = MailCharset.text(content(), charset: fields.parameter("charset", of: "content-type") ?? "utf-8")
        return text.utf8.contains(0x0D) ? String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self) : text
    }

    /// The name under which a part is attached; nil for a part without one.
    var fileName: String? {
        let name =
            fields.parameter("filename", of: "content-disposition") ?? fields.parameter("name", of: "content-type")
        // A name is a name and not a path, whatever the sender's program wrote.
        return name.flatMap { $0.split { $0 == "/" || $0 == "\\" }.last }.map(String.init)
    }

    private static func split(_ body: ArraySlice<UInt8>, boundary: String, depth: Int) -> [MIMEPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MIMEPart] = []
        var partStart: Int?
        var lineStart = body.startIndex
        while lineStart < body.endIndex {
            let lineEnd = body[lineStart...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            if body[lineStart..<lineEnd].starts(with: mark) {
                let rest = body[(lineStart + mark.count)..<lineEnd].trimmingEnd()
                let isLast = rest.elementsEqual("--".utf8)
                if rest.isEmpty || isLast {
                    if let start = partStart { parts.append(MIMEPart(body[start..<lineStart], depth: depth + 1)) }
                    partStart = isLast ? nil : lineEnd
                    if isLast { return parts }
                }
            }
            lineStart = lineEnd
        }
        // A mail cut short lacks its last mark.
        if let start = partStart { parts.append(MIMEPart(body[start...], depth: depth + 1)) }
        return parts
    }
}
