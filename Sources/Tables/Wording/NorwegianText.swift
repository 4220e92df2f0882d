/// Norwegian forms of numbers and lists.
enum NorwegianText {
    /// Numbers up to twelve as words, larger ones as digits (the usual rule of Norwegian prose).
    /// - Parameter one: `én`, or `ett` before a neuter.
    static func number(_ number: Int, one: String = "én") -> String {
        let words = [
            "ingen", one, "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
        ]
        return words.indices.contains(number) ? words[number] : String(number)
    }

    /// `A`, `A og B`, `A, B og C`; no comma before «og».
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " og " + last
    }

    /// `1 merknad`, `3 merknader`, with digits, as labels have it.
    static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? singular : plural)"
    }

    /// `fem av de ni bydelene`, `de to ombudene`, `alle de tre etatene`, `ingen av de seks etatene`, `ombudet`.
    /// - Parameters:
    ///   - n: how many, at most `of`.
    ///   - of: out of how many, at least 1.
    static func share(_ n: Int, of: Int, _ name: GroupName) -> String {
        switch (n, of) {
        case (1, 1): name.definite
        case (0, 1): "ikke \(name.definite)"
        case (2, 2): "de to \(name.definitePlural)"
        case (of, _): "alle de \(number(of)) \(name.definitePlural)"
        default: "\(number(n, one: name.one)) av de \(number(of)) \(name.definitePlural)"
        }
    }

    /// The text with its first letter upper case.
    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// What the text begins with, at most `length` characters, cut at a word.
    static func beginning(of text: String, length: Int) -> String {
        guard text.count > length else { return text }
        let cut = text.prefix(length)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return whole + " …"
    }
}
