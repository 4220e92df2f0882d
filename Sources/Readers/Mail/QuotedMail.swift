/// Tells a mail's own words from earlier mails that stand under them or between them.
enum QuotedMail {
    /// The line from which on everything is an earlier mail; nil when there is none, or when the mail has no words
    /// of its own, so that what it passes on is what it says.
    static func start(in lines: [String], isForward: Bool) -> Int? {
        for index in lines.indices where beginsMail(lines, at: index) {
            let own = lines[..<index].filter { unmarked($0) == nil && !isRule($0) }
            let words = own.reduce(0) { $0 + $1.split(separator: " ").count }
            // Some programs set the head of the mail itself over its text; and «Se under.» says nothing.
            if words == 0 || (isForward && words < 25) { continue }
            return index
        }
        return nil
    }

    /// A line without the mark `>` of a quotation; nil for a line without one.
    static func unmarked(_ line: String) -> String? {
        var rest = line.unicodeScalars[...]
        var isMarked = false
        while let first = rest.first, first == ">" || (isMarked && first == " ") {
            isMarked = true
            rest.removeFirst()
        }
        return isMarked ? String(rest) : nil
    }

    /// Whether a line only draws a line.
    static func isRule(_ line: String) -> Bool {
        let scalars = line.trimmingASCIISpace().unicodeScalars
        return scalars.count >= 4 && scalars.allSatisfy { "_-=*–—".unicodeScalars.contains($0) }
    }

    private static func beginsMail(_ lines: [String], at index: Int) -> Bool {
        let line = lines[index].trimmingASCIISpace()
        let lower = line.lowercased()
        if line.hasPrefix("--"), line.hasSuffix("--"), separators.contains(where: lower.contains) { return true }
        if introductions.contains(where: lower.hasPrefix),
            verbs.contains(where: { lower.contains($0) }), isIntroduction(lines, at: index)
        {
            return true
        }
        guard field(lower) == .from else { return false }
        let next = lines[(index + 1)...].filter { !$0.trimmingASCIISpace().isEmpty }.prefix(4)
        return Set(next.compactMap { field($0.lowercased().trimmingASCIISpace()) }).count >= 2
    }

    /// `Den 3. juni 2026 kl. 12:41 skrev Kari Moe <kari@…>:`, on one line or two.
    private static func isIntroduction(_ lines: [String], at index: Int) -> Bool {
        let two = lines[index...].prefix(2).map { $0.trimmingASCIISpace() }
        let hasDigit = two.first?.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
        return hasDigit && two.contains { $0.hasSuffix(":") }
    }

    private static func field(_ line: String) -> FieldName? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].filter { $0 != "*" && $0 != " " }
        return fields[name]
    }

    private enum FieldName: Hashable { case from, sent, to, copy, subject }

    private static let fields: [String: FieldName] = [
        "fra": .from, "frå": .from, "from": .from, "sendt": .sent, "sent": .sent, "dato": .sent, "date": .sent,
        "til": .to, "to": .to, "kopi": .copy, "cc": .copy, "emne": .subject, "subject": .subject,
    ]

    private static let separators = [
        "opprinnelig melding", "opphavleg melding", "original message", "videresendt melding", "vidaresendt melding",
        "forwarded message",
    ]

    private static let introductions = [
        "den ", "på ", "on ", "man.", "tir.", "tirs.", "ons.", "tor.", "tors.", "fre.", "lør.", "søn.", "mandag ",
        "tirsdag ", "onsdag ", "torsdag ", "fredag ", "lørdag ", "søndag ",
    ]

    private static let verbs = ["skrev", "skreiv", "wrote"]
}
