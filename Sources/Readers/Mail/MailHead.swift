/// The lines that a mail program shows over a mail, in Norwegian.
struct MailHead {
    /// `Fra: …`, `Til: …`, `Sendt: …`; each only where the mail says so.
    let lines: [String]
    /// The subject; nil when the mail has none.
    let subject: String?

    init(_ fields: MIMEFields) {
        var lines: [String] = []
        if let from = fields.text("from"), !from.isEmpty { lines.append("Fra: \(Self.plain(from))") }
        if let to = fields.text("to"), !to.isEmpty { lines.append("Til: \(Self.plain(to))") }
        if let date = fields.text("date"), let sent = Self.sent(date) { lines.append("Sendt: \(sent)") }
        self.lines = lines
        subject = fields.text("subject").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether the subject says that the mail passes another one on.
    var isForward: Bool {
        let start = (subject ?? "").lowercased()
        return ["vs:", "vs_", "vb:", "fw:", "fwd:"].contains { start.hasPrefix($0) }
    }

    /// Quotation marks round a name belong to the field's syntax.
    private static func plain(_ addresses: String) -> String {
        String(addresses.filter { $0 != "\"" }).split(separator: " ").joined(separator: " ")
    }

    /// `Mon, 21 Sep 2026 15:33:12 +0200` (RFC 5322 §3.3) as `21. september 2026 15:33`; nil for what is no date.
    private static func sent(_ date: String) -> String? {
        let words = date.split { $0 == " " || $0 == "," }.map(String.init)
        let months = words.map { Self.months.firstIndex(of: $0.prefix(3).lowercased()) }
        guard let place = months.firstIndex(where: { $0 != nil }), let month = months[place], place > 0,
            place + 1 < words.count, let day = Int(words[place - 1]), 1...31 ~= day, let year = Int(words[place + 1])
        else { return nil }
        let time = words.dropFirst(place + 2).first.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
        return "\(day). \(names[month]) \(year < 100 ? year + 2000 : year)" + (time.map { " \($0)" } ?? "")
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static let names = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]
}
