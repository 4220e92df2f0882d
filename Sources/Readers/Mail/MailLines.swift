import Consultation

/// The text of a mail's body as paragraphs, with earlier mails that it carries along set apart.
struct MailLines {
    struct Paragraph: Equatable {
        var text: String
        let isQuoted: Bool
        /// What the markup says of it.
        var mark: LineMark?
        /// How many lines it was written on.
        var lineCount = 1
        /// Whether an empty line, or nothing, stands before it.
        var isApart = true
        /// Its level as a heading; nil for none.
        var headingLevel: Int?

        /// The block it makes: a typed number or bullet makes it a list item.
        var part: TextAssembly.Part {
            if isQuoted { return TextAssembly.Part(.quotedMail, text: text) }
            let kind: BlockKind = headingLevel == nil ? .paragraph : .heading
            var part = TextAssembly.Part(kind, text: text)
            part.isBold = mark == .bold
            part.level = headingLevel
            guard let label = TypedLabel(text, in: kind) else { return part }
            part.label = label.text
            part.text = label.rest
            if headingLevel == nil {
                part.kind = .listItem
                part.level = label.depth
            }
            return part
        }
    }

    private(set) var paragraphs: [Paragraph] = []

    /// - Parameters:
    ///   - isFlowed: whether a space at a line's end means that the line goes on.
    ///   - isForward: whether the subject says that the mail passes another one on.
    init(_ text: String, isFlowed: Bool, isForward: Bool) {
        let marked = text.split(separator: "\n", omittingEmptySubsequences: false).map { LineMark.parted($0) }
        let lines = marked.map(\.line)
        let quoteStart = QuotedMail.start(in: lines, isForward: isForward) ?? lines.count
        var open: [String] = []
        var openIsQuoted = false
        var openMark: LineMark?
        var isApart = true
        for (index, line) in lines.enumerated() {
            let unquoted = QuotedMail.unmarked(line)
            let isQuoted = index >= quoteStart || unquoted != nil
            let bare = unquoted ?? line
            let mark = marked[index].mark
            let isBlank = bare.trimmingASCIISpace().isEmpty || QuotedMail.isRule(bare)
            let standsAlone = !isFlowed && (Self.isWhole(bare) || open.last.map(Self.isWhole) ?? false)
            if isBlank || isQuoted != openIsQuoted || standsAlone || Self.startsItem(bare) || mark != openMark {
                if close(open, isFlowed: isFlowed, isQuoted: openIsQuoted, mark: openMark, isApart) { isApart = false }
                open = []
            }
            openIsQuoted = isQuoted
            openMark = mark
            if isBlank { isApart = true } else { open.append(bare) }
        }
        _ = close(open, isFlowed: isFlowed, isQuoted: openIsQuoted, mark: openMark, isApart)
        MailHeadings.mark(&paragraphs)
    }

    /// Whether there was anything to close.
    private mutating func close(
        _ lines: [String], isFlowed: Bool, isQuoted: Bool, mark: LineMark?, _ isApart: Bool
    ) -> Bool {
        guard !lines.isEmpty else { return false }
        var text = ""
        for (index, line) in lines.enumerated() {
            text += line
            guard index + 1 < lines.count else { break }
            text += Self.goesOn(line, in: lines[index + 1], isFlowed: isFlowed) ? " " : "\n"
        }
        paragraphs.append(
            Paragraph(text: text, isQuoted: isQuoted, mark: mark, lineCount: lines.count, isApart: isApart))
        return true
    }

    /// Whether a line was broken only because it was full: the next line's first word would have gone beyond
    /// the 78 characters that mail keeps to (RFC 5322 §2.1.1).
    private static func goesOn(_ line: String, in next: String, isFlowed: Bool) -> Bool {
        if isFlowed { return line.hasSuffix(" ") }
        let length = line.unicodeScalars.count
        let word = next.unicodeScalars.prefix { $0 != " " }
        return 50...80 ~= length && length + 1 + word.count > 70 && word.last != ":"
    }

    /// Whether a line is a paragraph that the program did not break: no line of a broken one is as long.
    private static func isWhole(_ line: String) -> Bool { line.unicodeScalars.count > 100 }

    private static func startsItem(_ line: String) -> Bool {
        TypedLabel(line, in: .paragraph) != nil
    }
}
