/// The text of a web page or of a mail in HTML, its paragraphs set apart by empty lines.
///
/// Mail is written by programs and mended by none, so nothing is assumed of the markup but that tags stand in `<>`.
struct HTMLText {
    private var text = ""
    private var quoteDepth = 0
    /// White space is one space, and none at a line's start.
    private var awaitsSpace = false
    private var skipUntil: String?

    static func text(of html: String) -> String {
        var reader = HTMLText()
        reader.read(Array(html.utf8))
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
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "hr": newParagraph()
        case "div", "tr": if !text.hasSuffix("\n") { newLine() }
        case "td", "th": if isEnd { text += "\t" }
        case "li": if !isEnd { newParagraph(); text += "• " }
        case "blockquote":
            newParagraph()
            quoteDepth = max(0, quoteDepth + (isEnd ? -1 : 1))
        default: break
        }
    }

    private mutating func newLine() {
        text += "\n"
        awaitsSpace = false
        if quoteDepth > 0 { text += "> " }
    }

    private mutating func newParagraph() {
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += text.hasSuffix("\n") ? "\n" : "\n\n" }
        awaitsSpace = false
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
            text.unicodeScalars.append(scalar)
        }
    }
}
