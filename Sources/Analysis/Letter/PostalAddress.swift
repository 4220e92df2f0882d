/// Norwegian addresses: telling them from a name, and writing them as one line.
enum PostalAddress {
    /// The fields of an address as one line: `Fridtjof Nansens plass 6, 0160 OSLO`.
    static func line(_ fields: [String]) -> String {
        var line = ""
        for field in townLast(fields.flatMap(RecipientRow.fields)) {
            if line.isEmpty {
                line = field
            } else {
                line += (endsInPostcode(line) ? " " : ", ") + field
            }
        }
        return withComma(line)
    }

    /// A town that was broken onto the street's second line, before its postcode, goes behind it.
    private static func townLast(_ fields: [String]) -> [String] {
        guard let postcode = fields.last, isPostcode(postcode), fields.count > 1 else { return fields }
        var street = fields[fields.count - 2].split(separator: " ").map(String.init)
        var town: [String] = []
        while let word = street.last, street.count > 1, word.utf8.count > 2, word == word.uppercased(),
            word.contains(where: \.isLetter)
        {
            town.insert(street.removeLast(), at: 0)
        }
        guard !town.isEmpty else { return fields }
        return fields.dropLast(2) + [street.joined(separator: " "), postcode, town.joined(separator: " ")]
    }

    /// Four digits.
    static func isPostcode(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether one of the words is a postcode.
    static func holdsPostcode(_ text: String) -> Bool {
        text.split(whereSeparator: { " ,\t".contains($0) }).contains { isPostcode(String($0)) }
    }

    /// A postcode is the last word; the number of a post-office box (`Postboks 2400`) is none.
    static func endsInPostcode(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        guard let last = words.last, isPostcode(last) else { return false }
        return words.count < 2 || !isBox(words[words.count - 2])
    }

    /// Whether a text looks like (a part of) an address and not like a name.
    static func isAddress(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { " ,\t".contains($0) }).map(String.init)
        guard let first = words.first else { return false }
        if words.contains(where: isPostcode) || isBox(first) || first.lowercased() == "c/o" { return true }
        if let last = words.last, words.count > 1, isHouseNumber(last) || isHouseLetter(words) { return true }
        return bareAddresses.contains(text.lowercased())
    }

    /// Parts a line that holds a name and then an address without a gap between them.
    /// - Parameter knownName: how many of the words (by spaces) a known body's name covers; nil when none does.
    static func split(_ text: String, knownName: Int?) -> (name: String, address: String) {
        let words = text.split(separator: " ").map(String.init)
        let cut = knownName ?? start(of: words) ?? words.count
        guard cut > 0, cut < words.count, isAddress(words[cut...].joined(separator: " ")) else { return (text, "") }
        let name = words[..<cut].joined(separator: " ")
        return (trimComma(name), line([words[cut...].joined(separator: " ")]))
    }

    /// Whether a text is an address from its first word on, and not a name with an address after it.
    static func isWhole(_ text: String) -> Bool {
        isAddress(text) && start(of: text.split(whereSeparator: { " \t".contains($0) }).map(String.init)) == 0
    }

    /// The word with which the address begins; nil when there is none.
    private static func start(of words: [String]) -> Int? {
        if let box = words.firstIndex(where: isBox) { return box }
        let postcode = words.lastIndex(where: isPostcode) ?? words.count
        guard postcode > 0 else { return 0 }
        if bareAddresses.contains(trimComma(words[postcode - 1]).lowercased()) { return postcode - 1 }
        var house = postcode - 1
        if house > 1, words[house].utf8.count == 1 { house -= 1 }
        guard isHouseNumber(trimComma(words[house])), house > 0 else { return postcode < words.count ? postcode : nil }
        var street = house - 1
        // «vei», «gate», «plass» standing alone take the capitalised words before them along.
        if streetWords.contains(words[street].lowercased()) {
            while street > 0, house - street < 3, words[street - 1].first?.isUppercase == true { street -= 1 }
        }
        return street
    }

    private static func isBox(_ word: String) -> Bool {
        ["postboks", "pb", "pb.", "boks", "postb."].contains(word.lowercased())
    }

    /// `22`, `150A`, `6`.
    private static func isHouseNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        return word.utf8.count <= 4
    }

    /// `150 A`
    private static func isHouseLetter(_ words: [String]) -> Bool {
        guard words.count > 2, let last = words.last, last.utf8.count == 1 else { return false }
        return isHouseNumber(words[words.count - 2])
    }

    /// `Postboks 1 Vika 0116 OSLO` → `Postboks 1 Vika, 0116 OSLO`.
    private static func withComma(_ line: String) -> String {
        var words = line.split(separator: " ").map(String.init)
        guard let at = words.lastIndex(where: isPostcode), at > 0, at < words.count - 1,
            !words[at - 1].hasSuffix(","), !isBox(words[at - 1])
        else { return line }
        words[at - 1] += ","
        return words.joined(separator: " ")
    }

    static func trimComma(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, ",;: ".contains(last) { text = text.dropLast() }
        return String(text)
    }

    private static let streetWords: Set<String> = [
        "vei", "veien", "veg", "vegen", "gate", "gata", "plass", "plassen", "allé", "alle", "torg", "torget", "brygge",
        "kai", "sving", "terrasse", "park",
    ]
    /// Addresses without a street and number.
    private static let bareAddresses: Set<String> = ["rådhuset", "rådhus", "her", "kommunehuset"]
}
