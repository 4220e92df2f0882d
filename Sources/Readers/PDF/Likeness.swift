/// Tells whether two lines say the same although one may have been misread in a picture.
enum Likeness {
    /// Whether at most one letter in seven differs: Levenshtein's distance of the UTF-8 bytes. Short lines must be
    /// the same.
    static func isSame(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Array(one.utf8), Array(other.utf8))
        let most = min(a.count, b.count) / 7
        if a == b { return true }
        guard most > 0, max(a.count, b.count) <= 400, abs(a.count - b.count) <= most else { return false }
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            var least = row[0]
            for (j, right) in b.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, corner + (left == right ? 0 : 1))
                corner = row[j + 1]
                row[j + 1] = cost
                least = min(least, cost)
            }
            if least > most { return false }
        }
        return row[b.count] <= most
    }
}
