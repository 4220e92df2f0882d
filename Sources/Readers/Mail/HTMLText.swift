/// The text of a web page or of a mail in HTML, its paragraphs set apart by empty lines.
///
/// Headings, and paragraphs that are bold from end to end, begin with a `LineMark`. Mail is written by programs and
/// mended by none, so nothing is assumed of the markup but that tags stand in `<>`.
struct HTMLText {
    private var text = ""
    /// The heading that is open; 0 for none.
    private var headingLevel = 0
    private var boldDepth = 0
    /// Where the line begins, and whether all of it so far is bold.
    private var lineStart = "".startIndex
    private var isBoldLine = true
    /// The number of the next item of each list that is open; nil for a list of bullets.
    private var lists: [Int?] = []
    private var quoteDepth = 0
    /// White space is one space, and none at a line's start.
    private var awaitsSpace = false
    private var skipUntil: String?

    static func text(of html: String) -> String {
        var reader = HTMLText()
        reader.read(Array(html.utf8))
        reader.endLine()
        return reader.text
    }

    private init() {}

    private mutating func read(_ bytes: [UInt8]) {
        var index = 0
        var start = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            add(bytes[start..<index])
            let isComment = bytes[index...].starts(with: Array("<!--".utf8))
            let end =
                isComment ? Self.commentEnd(bytes, from: index + 4) : bytes[index...].firstIndex(of: UInt8(ascii: ">"))
            guard let end else { return }
            if !isComment { tag(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)) }
            index = end + 1
            start = index
        }
        add(bytes[start...])
    }

    private static func commentEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 2 < bytes.count {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ">")
            {
                return index + 2
            }
            index += 1
        }
        return nil
    }

    private mutating func tag(_ content: String) {
        let isEnd = content.hasPrefix("/")
        let name = content.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if let hidden = skipUntil {
            if isEnd, name == hidden { skipUntil = nil }
            return
        }
        switch name {
        case "script", "style", "title", "head": if !isEnd, !content.hasSuffix("/") { skipUntil = name }
        case "br": newLine()
        case "h1", "h2", "h3", "h4", "h5", "h6":
            newParagraph()
            headingLevel = isEnd ? 0 : name.last?.wholeNumberValue ?? 0
        case "b", "strong": boldDepth = max(0, boldDepth + (isEnd ? -1 : 1))
        case "ul", "ol":
            newParagraph()
            if !isEnd { lists.append(name == "ol" ? 1 : nil) } else if !lists.isEmpty { lists.removeLast() }
        case "p", "table", "hr": newParagraph()
        case "div", "tr": if !text.hasSuffix("\n") { newLine() }
        case "td", "th": if isEnd { text += "\t" }
        case "li": if !isEnd { beginItem() }
        case "blockquote":
            newParagraph()
            quoteDepth = max(0, quoteDepth + (isEnd ? -1 : 1))
        default: break
        }
    }

    private mutating func beginItem() {
        newParagraph()
        guard let number = lists.last ?? nil else {
            text += "• "
            return
        }
        text += "\(number). "
        lists[lists.count - 1] = number + 1
    }

    private mutating func newLine() {
        endLine()
        text += "\n"
        awaitsSpace = false
        lineStart = text.endIndex
        if quoteDepth > 0 { text += "> " }
    }

    private mutating func newParagraph() {
        endLine()
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += text.hasSuffix("\n") ? "\n" : "\n\n" }
        awaitsSpace = false
        lineStart = text.endIndex
    }

    /// Marks a line that is a heading or bold.
    private mutating func endLine() {
        defer { isBoldLine = true }
        guard quoteDepth == 0, lineStart < text.endIndex else { return }
        if headingLevel > 0 {
            text.insert(contentsOf: LineMark.heading(headingLevel).prefix, at: lineStart)
        } else if isBoldLine {
            text.insert(contentsOf: LineMark.bold.prefix, at: lineStart)
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard skipUntil == nil, !bytes.isEmpty else { return }
        for scalar in HTMLEntities.decoded(String(decoding: bytes, as: UTF8.self)).unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
                awaitsSpace = true
                continue
            }
            if quoteDepth > 0, text.isEmpty || text.hasSuffix("\n") { text += "> " }
            if awaitsSpace, let last = text.unicodeScalars.last, last != "\n", last != " ", last != "\t" { text += " " }
            awaitsSpace = false
            if boldDepth == 0 { isBoldLine = false }
            if !LineMark.isMark(scalar) { text.unicodeScalars.append(scalar) }
        }
    }
}
