/// Finds a private person's home address in running text: a street with a number, said to be where somebody lives.
enum PrivateAddress {
    /// The ranges of street and number in `bytes[range]`, in order.
    static func find(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
        let words = split(bytes, range)
        return words.indices.dropFirst().compactMap { index in
            let street = text(bytes, words[index - 1])
            guard isNumber(text(bytes, words[index])), isStreet(street), lives(bytes, words[..<(index - 1)]) else {
                return nil
            }
            return words[index - 1].lowerBound..<end(bytes, words[index])
        }
    }

    /// Whether somebody is said to live there, at most five words before the street.
    private static func lives(_ bytes: [UInt8], _ before: ArraySlice<Range<Int>>) -> Bool {
        before.suffix(5).contains { word in
            verbs.contains(text(bytes, word).lowercased().filter(\.isLetter))
        }
    }

    private static func isStreet(_ word: String) -> Bool {
        guard word.first?.isUppercase == true || streets.contains(word) else { return false }
        let lower = word.lowercased()
        return endings.contains { lower.hasSuffix($0) && (lower.count > $0.count || streets.contains(word)) }
    }

    /// `27`, `4A`, `12,`: at most three figures and a letter.
    private static func isNumber(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        let rest = word.dropFirst(digits.count).filter { !",.;:)".contains($0) }
        return (1...3).contains(digits.count) && rest.count <= 1 && rest.allSatisfy(\.isLetter)
    }

    private static func end(_ bytes: [UInt8], _ word: Range<Int>) -> Int {
        var end = word.upperBound
        while end > word.lowerBound, [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static let verbs: Set<String> = [
        "bor", "bur", "bodde", "budde", "bodd", "budd", "hjemme", "heime", "bosatt", "busett", "hjemmeadresse",
        "heimeadresse", "privatadresse",
    ]

    private static let endings = [
        "veien", "vegen", "vei", "veg", "gata", "gaten", "gate", "allé", "alléen", "bakken", "bakkane", "svingen",
        "stien",
        "tunet", "lia", "kroken", "ringen", "haugen", "terrasse", "plass", "torg",
    ]

    /// Streets named after somebody: «Olav Tryggvasons gate 4».
    private static let streets: Set<String> = ["gate", "vei", "veg", "gata", "plass", "allé", "torg", "terrasse"]

    private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        bytes[range].split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { $0.startIndex..<$0.endIndex }
    }

    private static func text(_ bytes: [UInt8], _ word: Range<Int>) -> String {
        String(decoding: bytes[word], as: UTF8.self)
    }
}
