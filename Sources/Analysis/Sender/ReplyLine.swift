import Consultation

/// A line of a reply and the part of the letter in which it stands.
struct ReplyLine {
    /// The parts of a letter, as far as they tell who wrote it.
    enum Zone: Hashable {
        case pageHeader, pageFooter
        /// Above the subject, but not the addressee.
        case letterhead
        case addressee
        case subject
        case body
        case signature
        /// The value of a form's field for the body's name.
        case form
        /// The sender's line of a mail.
        case mail
        /// What others wrote: an attached letter, a quoted mail, a list of recipients.
        case appended
    }

    let line: DocumentLine
    var zone: Zone
    /// The words of the line, ranges counted from the line's first byte.
    let words: [NameWord]

    init(_ line: DocumentLine, zone: Zone) {
        self.line = line
        self.zone = zone
        words = NameWord.words(of: line.text)
    }

    var text: String { line.text }
    var keys: [String] { words.map(\.key) }
}

/// Neighbouring lines of one block and one part of the letter, as one run of words: a name may go over lines.
struct ReplyRun {
    let zone: ReplyLine.Zone
    let text: String
    let words: [NameWord]
    /// The bytes of `text` at which its lines begin.
    let lineStarts: [Int]
    let block: Int
    /// The first of its lines among the reply's.
    let firstLine: Int

    init(_ lines: ArraySlice<ReplyLine>) {
        var text = ""
        var starts: [Int] = []
        for line in lines {
            if !text.isEmpty { text += "\n" }
            starts.append(text.utf8.count)
            text += line.text
        }
        zone = lines.first?.zone ?? .body
        block = lines.first?.line.block ?? 0
        firstLine = lines.startIndex
        self.text = text
        lineStarts = starts
        words = NameWord.words(of: text)
    }

    /// The line, from 0, on which the word stands.
    func line(of word: Int) -> Int { (lineStarts.lastIndex { $0 <= words[word].range.lowerBound }) ?? 0 }

    /// Whether nothing but marks that part names stands beside these words on their lines.
    func isWholeSegment(_ range: Range<Int>) -> Bool {
        let bytes = Array(text.utf8)
        return opens(bytes, before: words[range.lowerBound].range.lowerBound)
            && closes(bytes, after: words[range.upperBound - 1].range.upperBound)
    }

    /// The text of some of the words with what stands between them, on one line.
    func quote(_ range: Range<Int>) -> String {
        let bytes = Array(text.utf8)[
            words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound]
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").joined(separator: " ")
    }

    /// The text between two neighbouring words.
    func gap(after word: Int) -> String {
        let bytes = Array(text.utf8)
        let end = word + 1 < words.count ? words[word + 1].range.lowerBound : bytes.count
        return String(decoding: bytes[words[word].range.upperBound..<end], as: UTF8.self)
    }

    private func opens(_ bytes: [UInt8], before at: Int) -> Bool {
        var at = at
        while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x28 { at -= 1 }
        return at == 0 || Self.isSeparator(bytes, endingAt: at)
    }

    private func closes(_ bytes: [UInt8], after at: Int) -> Bool {
        var at = at
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x29 { at += 1 }
        guard at < bytes.count else { return true }
        return [0x0A, 0x09, 0x2C, 0x2F, 0x3A, 0x3B, 0x7C, 0x2E].contains(bytes[at])
            || bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xB7
            || bytes[at] == 0xE2 || bytes[at] == 0x2D && at + 1 < bytes.count && bytes[at + 1] == 0x20
    }

    /// A line's or cell's end, `, / : ; |`, `·`, a dash or a bullet.
    private static func isSeparator(_ bytes: [UInt8], endingAt at: Int) -> Bool {
        let last = bytes[at - 1]
        if [0x0A, 0x09, 0x2C, 0x2F, 0x3A, 0x3B, 0x7C].contains(last) { return true }
        if last == 0xB7, at > 1, bytes[at - 2] == 0xC2 { return true }
        if last == 0x2D { return at > 1 && bytes[at - 2] == 0x20 }
        return last >= 0x80 && at > 2 && bytes[at - 3] == 0xE2
    }
}
