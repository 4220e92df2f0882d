/// Numbers written as words, in bokmål and nynorsk: «fjerde» and «fire» are 4, «sekstigrensen» holds 60.
enum NumberWord {
    /// The number that a lower-case word is; nil for other words.
    static func value(of word: String) -> Int? { whole[word] }

    /// The number of ten or more that a compound begins with: «sekstigrensen», «tjueminuttersbyen».
    static func leading(_ word: String) -> Int? {
        guard let tens = tens.first(where: { word.hasPrefix($0.word) && word.utf8.count >= $0.word.utf8.count + 4 })
        else { return nil }
        return tens.value
    }

    private static let tens: [(word: String, value: Int)] = [
        ("femten", 15), ("tjue", 20), ("tretti", 30), ("førti", 40), ("femti", 50), ("seksti", 60), ("sytti", 70),
        ("åtti", 80), ("nitti", 90), ("hundre", 100),
    ]
    private static let whole: [String: Int] = {
        let words: [[String]] = [
            ["tre", "tredje"], ["fire", "fjerde"], ["fem", "femte"],
            ["seks", "sjette"], ["sju", "syv", "sjuende", "syvende", "sjuande"], ["åtte", "åttende", "åttande"],
            ["ni", "niende", "niande"], ["ti", "tiende", "tiande"],
        ]
        var table: [String: Int] = [:]
        for (index, forms) in words.enumerated() { for form in forms { table[form] = index + 3 } }
        for (word, value) in tens { table[word] = value }
        return table
    }()
}
