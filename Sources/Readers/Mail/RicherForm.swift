/// Tells whether the page in a mail says what its plain text says, and more of how it belongs together.
enum RicherForm {
    /// Nearly all words: programs put addresses of links and rules of dashes into the plain text only.
    private static let share = 0.97

    /// - Parameter page: the text of a page with its `LineMark`s.
    static func holds(_ page: String, allOf plain: String) -> Bool {
        let lines = page.split(separator: "\n").map { LineMark.parted($0) }
        let isRich = lines.contains { parted in
            parted.mark != nil || parted.line.hasPrefix("• ") || parted.line.hasPrefix("1. ")
        }
        guard isRich else { return false }
        var left: [String: Int] = [:]
        for word in lines.flatMap({ words($0.line) }) { left[word, default: 0] += 1 }
        var (found, all) = (0, 0)
        for word in words(plain) {
            all += 1
            guard let count = left[word], count > 0 else { continue }
            left[word] = count - 1
            found += 1
        }
        return all > 0 && Double(found) >= share * Double(all)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
