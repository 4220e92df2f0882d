import Consultation

/// Tells headings in mail and plain text: by the markup, else by what people do where there is none.
///
/// A heading is one short line between empty lines, begins with a capital or a number and ends without a stop, and
/// what it is the heading of follows it. Greetings, names under a letter and addresses look much the same and are none.
enum MailHeadings {
    static func mark(_ paragraphs: inout [MailLines.Paragraph]) {
        let end = paragraphs.firstIndex { !$0.isQuoted && closes($0.text) } ?? paragraphs.count
        let hasCapitals = paragraphs[..<end].contains { !$0.isQuoted && isShaped($0) && isCapitals($0.text) }
        for index in paragraphs[..<end].indices.reversed() {
            let paragraph = paragraphs[index]
            guard !paragraph.isQuoted else { continue }
            if case .heading(let level) = paragraph.mark {
                paragraphs[index].headingLevel = level
                continue
            }
            guard isShaped(paragraph), index > 0 || !mayBeLetterhead(paragraph), index + 1 < paragraphs.count
            else { continue }
            let next = paragraphs[index + 1]
            let isNumbered = startsWithNumber(paragraph.text)
            let isFollowed =
                isNumbered ? isBody(next) && !startsWithNumber(next.text) : isBody(next) || next.headingLevel != nil
            guard !next.isQuoted, isFollowed, next.isApart || paragraph.mark == .bold else { continue }
            paragraphs[index].headingLevel = level(of: paragraph, hasCapitals: hasCapitals)
        }
    }

    private static func level(of paragraph: MailLines.Paragraph, hasCapitals: Bool) -> Int {
        if let label = TypedLabel(paragraph.text, in: .heading) { return min(label.depth, 6) }
        return isCapitals(paragraph.text) || !hasCapitals ? 1 : 2
    }

    /// The most letters and words of a heading: a line of mail, and what a glance takes in.
    private static let (mostLetters, mostWords) = (78, 12)

    private static func isShaped(_ paragraph: MailLines.Paragraph) -> Bool {
        let text = paragraph.text
        guard paragraph.lineCount == 1, paragraph.isApart || paragraph.mark == .bold,
            text.unicodeScalars.count <= mostLetters, text.split(separator: " ").count <= mostWords,
            let last = text.unicodeScalars.last, !".,;:!?…".unicodeScalars.contains(last)
        else { return false }
        let label = TypedLabel(text, in: .heading)
        let words = label?.rest ?? text
        guard let first = words.unicodeScalars.first, first.properties.isUppercase,
            words.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= 3
        else { return false }
        let lower = text.lowercased()
        return !text.contains("@") && !lower.contains("www.") && !lower.contains("://")
            && !greetings.contains { lower.hasPrefix($0) } && !isAddress(text)
            && text.utf8.count(where: { (0x30...0x39).contains($0) }) <= 6
    }

    /// A place's line ends in the number of its post office and its name.
    private static func isAddress(_ text: String) -> Bool {
        text.split(separator: " ").contains { $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            && !text.contains("–") && text.split(separator: " ").count <= 3
    }

    /// Whether a paragraph is what a heading can stand over: sentences, or the items of a list.
    private static func isBody(_ paragraph: MailLines.Paragraph) -> Bool {
        guard !paragraph.isQuoted, !closes(paragraph.text) else { return false }
        if TypedLabel(paragraph.text, in: .paragraph) != nil { return true }
        guard let last = paragraph.text.unicodeScalars.last else { return false }
        return ".:!?»”\"".unicodeScalars.contains(last) || paragraph.text.unicodeScalars.count > 90
    }

    /// Whether the first line may as well say who writes, or to whom.
    private static func mayBeLetterhead(_ paragraph: MailLines.Paragraph) -> Bool {
        paragraph.text.lowercased().hasPrefix("til ")
            || (paragraph.mark == nil && !isCapitals(paragraph.text) && !startsWithNumber(paragraph.text))
    }

    /// Items of a numbered list follow each other; a numbered heading has text under it.
    private static func startsWithNumber(_ text: String) -> Bool {
        TypedLabel(text, in: .paragraph).map { $0.text.utf8.contains { (0x30...0x39).contains($0) } } ?? false
    }

    private static func isCapitals(_ text: String) -> Bool {
        text.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 3
            && !text.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// Whether a paragraph ends a letter: what follows is who wrote it.
    private static func closes(_ text: String) -> Bool {
        let lower = text.lowercased()
        return closings.contains { lower.hasPrefix($0) }
    }

    private static let greetings = ["hei", "kjære", "god dag", "goddag", "hallo", "takk"]
    private static let closings = [
        "med vennlig hilsen", "med venleg helsing", "vennlig hilsen", "venleg helsing", "med hilsen", "med helsing",
        "beste hilsen", "beste helsing", "hilsen", "helsing", "mvh", "for bydel",
    ]
}
