import PDFText

/// A line of a table of contents: words, then dots or a wide gap, then a page number at the right edge.
struct ContentsLine {
    /// The line without its leader, a tab before the number.
    let text: String
    /// Whether dots lead to the number; a gap alone may also be a table.
    let hasLeader: Bool

    init?(_ line: TextLine) {
        let bytes = Array(line.text.utf8)
        var number = bytes.count
        while number > 0, (0x30...0x39).contains(bytes[number - 1]) { number -= 1 }
        guard number < bytes.count, bytes.count - number <= 3 else { return nil }
        var leader = number
        var dots = 0
        while leader > 0, [0x2E, 0x20, 0x09, 0x5F].contains(bytes[leader - 1]) || Self.endsInEllipsis(bytes, leader) {
            if bytes[leader - 1] == 0x2E || bytes[leader - 1] == 0x5F { dots += 1 }
            if Self.endsInEllipsis(bytes, leader) {
                dots += 3
                leader -= 2
            }
            leader -= 1
        }
        guard leader > 0 else { return nil }
        hasLeader = dots >= 4
        guard hasLeader || (bytes[leader..<number].contains(0x09) && line.box.maxX > line.column.upperBound - 6) else {
            return nil
        }
        text =
            String(decoding: bytes[..<leader], as: UTF8.self) + "\t"
            + String(decoding: bytes[number...], as: UTF8.self)
    }

    /// U+2026.
    private static func endsInEllipsis(_ bytes: [UInt8], _ end: Int) -> Bool {
        end >= 3 && bytes[end - 1] == 0xA6 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
    }
}
