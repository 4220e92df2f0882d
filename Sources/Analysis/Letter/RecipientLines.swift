import Consultation

/// Reads recipients from lines: one a line, with or without an address, in columns, or in groups under headings.
struct RecipientLines {
    let phrases: LetterPhrases
    let bodies: BodyDirectory

    /// A recipient as the list has it.
    struct Entry: Hashable {
        var name: String
        var address: [String] = []
        /// The group of the heading it stands under.
        var group: BodyGroup?
        var x: Double?
    }

    /// The entries of the rows, up to the first that ends the list.
    func entries(of rows: [RecipientRow]) -> [Entry] {
        var entries: [Entry] = []
        var group: BodyGroup?
        let edge = rows.compactMap(\.right).max()
        var above: RecipientRow?
        for row in rows {
            defer { above = row }
            let text = row.fields.joined(separator: " ")
            let words = NameWord.keys(of: text)
            if words.isEmpty { continue }
            if endsList(text, words) { break }
            if isColumnHead(row) || phrases.recipientHeadings.matches(words) { continue }
            if isGroupHeading(text, words) {
                group = phrases.group(ofHeading: words) ?? group
                continue
            }
            // A list that gives every address has no body by a name in capitals alone.
            if isTownBrokenOff(row, below: above, edge: edge), entries.allSatisfy({ !$0.address.isEmpty }),
                let town = entries.last?.address.last
            {
                let entry = entries.count - 1
                entries[entry].address[entries[entry].address.count - 1] = joined(town, row.fields[0])
                continue
            }
            if extend(&entries, with: row) { continue }
            let found = split(row, group: group)
            if entries.last?.name.isEmpty ?? false, let first = found.first {
                // Lines of an address that stood above the name, which is set in the middle of its cell.
                let above = entries.removeLast()
                entries.append(Entry(name: first.name, address: above.address + first.address, group: group, x: row.x))
                entries += found.dropFirst()
            } else {
                entries += found
            }
        }
        return entries.filter { !$0.name.isEmpty }
    }

    private func endsList(_ text: String, _ words: [String]) -> Bool {
        if phrases.otherHeadings.matches(words) { return true }
        guard let heading = phrases.otherHeadings.leading(words) else {
            return text.utf8.count > 200 && enumeration(text) == nil
        }
        // «Kopi til: …» and «Postadresse: …» go on after the heading's words; a body's name does not begin so.
        return text.contains(":") || heading.count > 1
    }

    private func isColumnHead(_ row: RecipientRow) -> Bool {
        guard let first = row.fields.first,
            row.fields.count > 1 || phrases.nameColumns.matches(NameWord.keys(of: first))
        else { return false }
        return row.fields.allSatisfy { field in
            let words = NameWord.keys(of: field)
            return phrases.nameColumns.matches(words) || phrases.addressColumns.matches(words)
        }
    }

    private func isGroupHeading(_ text: String, _ words: [String]) -> Bool {
        text.hasSuffix(":") || phrases.group(ofHeading: words) != nil
    }

    /// A line that goes on with the entry above: the end of a long address, or the rest of a long name.
    private func extend(_ entries: inout [Entry], with row: RecipientRow) -> Bool {
        guard var last = entries.last, let first = row.fields.first else { return false }
        let isIndented = zip2(row.x, last.x).map { $0 > $1 + 20 } ?? false
        if let address = last.address.last, row.fields.count == 1, PostalAddress.endsInPostcode(address), isTown(first)
        {
            last.address.append(first)
        } else if isIndented, !row.fields.allSatisfy({ isKnown($0) || bodies.group(of: $0) != nil }) {
            if last.address.contains(where: PostalAddress.holdsPostcode), first.utf8.count > 4 {
                entries.append(Entry(name: "", address: row.fields, group: last.group, x: last.x))
                return true
            }
            last.address += row.fields
        } else if PostalAddress.isWhole(first), !isKnown(first) {
            last.address += row.fields
        } else if isRest(first, of: last) {
            last.name = joined(last.name, first)
            last.address += row.fields.dropFirst()
        } else {
            return false
        }
        entries[entries.count - 1] = last
        return true
    }

    /// Whether a row is the rest of a town that found no room behind its first word: `7760 YTRE`, and `SUND` below.
    private func isTownBrokenOff(_ row: RecipientRow, below above: RecipientRow?, edge: Double?) -> Bool {
        guard let above, let edge, let right = above.right, let width = row.width, row.fields.count == 1,
            isTown(row.fields[0])
        else { return false }
        let words = above.fields.flatMap { $0.split(separator: " ").map(String.init) }
        guard let postcode = words.lastIndex(where: PostalAddress.isPostcode), postcode + 1 < words.count else {
            return false
        }
        return words[(postcode + 1)...].allSatisfy(isTown) && right + width > edge
    }

    /// Whether `text` goes on with a name that the line above broke off.
    private func isRest(_ text: String, of entry: Entry) -> Bool {
        guard bodies.body(named: entry.name) == nil || bodies.body(named: joined(entry.name, text)) != nil else {
            return false
        }
        if text.first?.isLowercase == true { return true }
        let last = NameWord.keys(of: entry.name).last ?? ""
        return entry.name.hasSuffix("-") || entry.name.hasSuffix(",") || ["og", "for", "i", "av", "med"].contains(last)
    }

    private func joined(_ first: String, _ rest: String) -> String { first + " " + rest }

    /// The entries that one row holds: one with its address, or several names side by side.
    private func split(_ row: RecipientRow, group: BodyGroup?) -> [Entry] {
        let fields = row.fields.map(withoutBullet).filter { !$0.isEmpty }
        if fields.count > 1, fields.allSatisfy({ isName($0) }) {
            return fields.map { Entry(name: PostalAddress.trimComma($0), group: group, x: row.x) }
        }
        if fields.count == 1, let names = enumeration(fields[0]) {
            return names.map { Entry(name: $0, group: group, x: row.x) }
        }
        guard let first = fields.first else { return [] }
        let parts = PostalAddress.split(first, knownName: knownWords(of: first))
        let address = (parts.address.isEmpty ? [] : [parts.address]) + fields.dropFirst()
        return [Entry(name: PostalAddress.trimComma(parts.name), address: address, group: group, x: row.x)]
    }

    /// `Bydel Alna, Bydel Bjerke, Bydel Frogner`: names on one line, with commas or semicolons between.
    private func enumeration(_ text: String) -> [String]? {
        for mark: Character in [";", ","] {
            let parts = self.parts(of: text, at: mark)
            // Short names («Ruter AS») show only by their neighbours that they are names.
            guard parts.count > 2, parts.allSatisfy({ $0.first?.isUppercase == true && !PostalAddress.isAddress($0) }),
                parts.count(where: isName) * 4 >= parts.count * 3
            else { continue }
            return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        }
        return nil
    }

    /// «Barnehage-, skole- og lærlingombudet» has a comma of its own.
    private func parts(of text: String, at mark: Character) -> [String] {
        var parts: [String] = []
        for part in text.split(separator: mark).map({ String($0).trimmed }) {
            if let last = parts.last, last.hasSuffix("-") {
                parts[parts.count - 1] = "\(last)\(mark) \(part)"
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    /// How many of the line's words (by spaces) the longest known name at its beginning covers.
    private func knownWords(of text: String) -> Int? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count > 1 else { return nil }
        return (1..<words.count).reversed().first { count in
            isKnown(PostalAddress.trimComma(words[..<count].joined(separator: " ")))
        }
    }

    private func isKnown(_ name: String) -> Bool { bodies.body(named: name) != nil }

    private func isName(_ text: String) -> Bool {
        !PostalAddress.isAddress(text) && !isTown(text) && !text.contains("@") && text.contains(where: \.isLetter)
            && (bodies.group(of: text) != nil || text.utf8.count > 12)
    }

    /// One or two words in capitals only: `OSLO`, `MO I RANA`.
    private func isTown(_ text: String) -> Bool {
        text.utf8.count > 1 && text.allSatisfy { $0.isUppercase || $0 == " " || $0 == "-" } && !isKnown(text)
    }

    private func withoutBullet(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, "•-–*·◦▪o ".contains(first), first != "o" || text.dropFirst().first == " " {
            text = text.dropFirst()
        }
        return String(text)
    }

    private func zip2(_ a: Double?, _ b: Double?) -> (Double, Double)? {
        guard let a, let b else { return nil }
        return (a, b)
    }
}

extension StringProtocol {
    /// Without white space at the ends.
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
