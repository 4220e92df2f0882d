import Consultation

/// Finds a letter's list of recipients, in whatever shape it stands.
struct RecipientFinder {
    let phrases: LetterPhrases
    let bodies: BodyDirectory

    struct Result {
        var recipients: [ConsultedBody] = []
        var diagnostics: [Diagnostic] = []
    }

    /// The recipients in the letter's order; when there is no list, none and a diagnostic.
    func find(in document: SourceDocument) -> Result {
        let lines = runningLines(of: document)
        let table = RecipientTable(phrases: phrases, bodies: bodies).entries(of: document) ?? []
        let listed = listedEntries(lines)
        var entries = soundCount(table) >= soundCount(listed) ? table : listed
        var diagnostics: [Diagnostic] = []
        if entries.isEmpty {
            entries = unheadedEntries(lines)
            if !entries.isEmpty { diagnostics.append(unheaded(document, count: entries.count)) }
        }
        if entries.isEmpty { return Result(diagnostics: [missing(document)]) }
        let (recipients, repeated) = recipients(of: entries)
        diagnostics += repeated.map { twice(document, name: $0) }
        diagnostics += recipients.filter { $0.group == .other && bodies.group(of: $0.name) == nil }
            .map { ungrouped(document, name: $0.name) }
        return Result(recipients: recipients, diagnostics: diagnostics)
    }

    /// The lines of the running text, without those that another page shows to be a header or a footer.
    private func runningLines(of document: SourceDocument) -> [DocumentLine] {
        let lines = DocumentLine.lines(of: document)
        let margins = Set(lines.filter { $0.kind == .pageHeader || $0.kind == .pageFooter }.map(\.text))
        return lines.filter { $0.kind.isRunningText && !($0.cell == nil && margins.contains($0.text)) }
    }

    /// How many of the entries have a name for a name, less those that have an address for one.
    private func soundCount(_ entries: [RecipientLines.Entry]) -> Int {
        entries.reduce(0) { sum, entry in
            let isBad =
                PostalAddress.isAddress(entry.name) || phrases.addressColumns.matches(NameWord.keys(of: entry.name))
            return sum + (isBad ? -1 : 1)
        }
    }

    /// The entries under the heading that has most of them under it.
    private func listedEntries(_ lines: [DocumentLine]) -> [RecipientLines.Entry] {
        let reader = RecipientLines(phrases: phrases, bodies: bodies)
        var best: [RecipientLines.Entry] = []
        for (index, line) in lines.enumerated() {
            guard let rest = afterHeading(line.text) else { continue }
            var rows = RecipientRow.rows(of: Array(lines[(index + 1)...]))
            if !rest.isEmpty { rows.insert(RecipientRow(fields: [rest], x: line.box?.x, page: line.page), at: 0) }
            let found = reader.entries(of: rows)
            // One heading more than once is a list in parts («Interne mottakere», «Eksterne mottakere»).
            if found.count > best.count { best = found }
        }
        return best
    }

    /// What stands after a recipients' heading on its own line; nil when the line is no such heading.
    private func afterHeading(_ text: String) -> String? {
        let words = NameWord.words(of: text)
        guard let heading = phrases.recipientHeadings.leading(words.map(\.key)) else { return nil }
        guard heading.count < words.count else { return "" }
        let end = words[heading.count - 1].range.upperBound
        let rest = String(decoding: Array(text.utf8)[end...], as: UTF8.self).trimmed
        return rest.hasPrefix(":") ? String(rest.dropFirst()).trimmed : nil
    }

    /// The longest stretch of rows each naming a body, for a letter whose list has no heading.
    private func unheadedEntries(_ lines: [DocumentLine]) -> [RecipientLines.Entry] {
        let reader = RecipientLines(phrases: phrases, bodies: bodies)
        let rows = RecipientRow.rows(of: lines)
        var best: [RecipientLines.Entry] = []
        var start = 0
        while start < rows.count {
            var end = start
            while end < rows.count, namesBody(rows[end]) { end += 1 }
            if end - start >= 3 {
                let found = reader.entries(of: Array(rows[start..<end]))
                if found.count > best.count { best = found }
            }
            start = max(end, start + 1)
        }
        return best.count >= 3 ? best : []
    }

    private func namesBody(_ row: RecipientRow) -> Bool {
        guard let first = row.fields.first, first.utf8.count < 120, !first.hasSuffix(".") else { return false }
        let words = first.split(separator: " ").map(String.init)
        return (1...max(1, words.count)).contains { count in
            bodies.body(named: words.prefix(count).joined(separator: " ")) != nil
        }
    }

    private func recipients(of entries: [RecipientLines.Entry]) -> ([ConsultedBody], repeated: [String]) {
        var seen: Set<[String]> = []
        var recipients: [ConsultedBody] = []
        var repeated: [String] = []
        for entry in entries {
            guard seen.insert(NameWord.keys(of: entry.name)).inserted else {
                repeated.append(entry.name)
                continue
            }
            var body = bodies.consulted(entry.name, address: PostalAddress.line(entry.address))
            if bodies.group(of: entry.name) == nil, let group = entry.group { body.group = group }
            recipients.append(body)
        }
        return (recipients, repeated)
    }
}

extension RecipientFinder {
    private func missing(_ document: SourceDocument) -> Diagnostic {
        Diagnostic(
            identifier: "letter.no-recipients", severity: .warning, file: document.fileName,
            summary: "Brevet har ingen liste over mottakere som lar seg finne («Mottakere», «Adresseliste»).",
            cure: "Skriv instansene inn under «instanser» i sak.yaml.")
    }

    private func unheaded(_ document: SourceDocument, count: Int) -> Diagnostic {
        Diagnostic(
            identifier: "letter.unheaded-recipients", severity: .note, file: document.fileName,
            summary:
                "Listen over mottakere har ingen overskrift; \(count) linjer med kjente instanser er tatt som liste.",
            cure: "Se over instansene i sak.yaml.")
    }

    private func twice(_ document: SourceDocument, name: String) -> Diagnostic {
        Diagnostic(
            identifier: "letter.recipient-twice", severity: .note, file: document.fileName,
            summary: "«\(name)» står to ganger i listen over mottakere og er tatt med én gang.",
            cure: "Ingenting trengs om det er samme instans.")
    }

    private func ungrouped(_ document: SourceDocument, name: String) -> Diagnostic {
        Diagnostic(
            identifier: "letter.unknown-group", severity: .note, file: document.fileName,
            summary: "Gruppen til «\(name)» går ikke fram av navnet; den er satt til «annet».",
            cure: "Rett gruppen i sak.yaml, eller legg instansen til i bodies.yaml.")
    }
}
