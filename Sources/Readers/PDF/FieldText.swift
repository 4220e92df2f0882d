/// The text that was typed into a field of a form.
enum FieldText {
    /// Its paragraphs: parted by empty lines, and by the ends of lines that end a sentence or precede a list item.
    static func paragraphs(of text: String) -> [String] {
        var paragraphs: [String] = []
        var isOpen = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first else {
                isOpen = false
                continue
            }
            if isOpen, !isItem(first), let last = paragraphs.last, !endsSentence(last) {
                paragraphs[paragraphs.count - 1] = last + "\n" + words.joined(separator: " ")
            } else {
                paragraphs.append(words.joined(separator: " "))
            }
            isOpen = true
        }
        return paragraphs
    }

    private static func isItem(_ word: Substring) -> Bool {
        ["-", "–", "•", "*"].contains(word) || (word.count <= 3 && (word.hasSuffix(".") || word.hasSuffix(")")))
    }

    private static func endsSentence(_ text: String) -> Bool {
        text.last.map { ".!?:;»)".contains($0) } ?? false
    }
}
