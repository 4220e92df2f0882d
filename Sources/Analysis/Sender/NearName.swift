/// Names that are nearly the same, so that one may be the other misspelt or reworded.
enum NearName {
    /// Whether three words in five of the longer name have a word in the other that begins alike.
    static func isNear(_ a: [String], _ b: [String]) -> Bool {
        let longer = max(a.count, b.count)
        guard longer > 1 else { return a == b }
        var left = b
        var shared = 0
        for word in a {
            guard let at = left.firstIndex(where: { isAlike(word, $0) }) else { continue }
            left.remove(at: at)
            shared += 1
        }
        return shared * 5 >= longer * 3
    }

    /// The same but for an ending of two letters at most: `etat` and `etaten`.
    private static func isAlike(_ a: String, _ b: String) -> Bool {
        if a == b || misread(a) == misread(b) { return true }
        let common = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
        return common >= 4 && max(a.utf8.count, b.utf8.count) - common <= 2
    }

    /// Without the difference between letters that recognition of pictures often takes for each other: `ü` and `ii`,
    /// `l` and `i`, `ø` and `o`, `å` and `a`, `rn` and `m`.
    private static func misread(_ word: String) -> String {
        word.replacing("ii", with: "u").replacing("rn", with: "m").replacing("l", with: "i")
            .replacing("ø", with: "o").replacing("å", with: "a")
    }
}
