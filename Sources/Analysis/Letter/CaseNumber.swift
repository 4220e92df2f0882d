/// A case number as archives write it: `25/5531`, `2026/1234`, `25/5531 - 1`, `202614882-4`,
/// `ESARK-2026/1234`.
enum CaseNumber {
    /// The first case number of `text`, without the number of the record entry after the hyphen.
    static func first(in text: String) -> String? { all(in: text).first }

    /// All case numbers of `text` in order.
    static func all(in text: String) -> [String] {
        var numbers: [String] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            guard isDigit(bytes[at]), at == 0 || !isWord(bytes[at - 1]) || isPrefixed(bytes, at) else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, isDigit(bytes[at]) { at += 1 }
            let first = at - start
            if at + 1 < bytes.count, bytes[at] == 0x2F, isDigit(bytes[at + 1]), first == 2 || first == 4 {
                let slash = at
                at += 1
                while at < bytes.count, isDigit(bytes[at]) { at += 1 }
                // `3/6-2026` and `12/24` are a date and a fraction.
                let isDate = at + 1 < bytes.count && bytes[at] == 0x2F && isDigit(bytes[at + 1])
                if at - slash > 2, !isDate { numbers.append(String(decoding: bytes[start..<at], as: UTF8.self)) }
            } else if first >= 8, at + 1 < bytes.count, bytes[at] == 0x2D, isDigit(bytes[at + 1]),
                bytes[start] == 0x32, bytes[start + 1] == 0x30
            {
                // `202614882-4`: the year, then a running number.
                numbers.append(String(decoding: bytes[start..<at], as: UTF8.self))
            }
        }
        return numbers
    }

    /// Whether an archive's own letters stand before the number: `ESARK-2026/1234`.
    private static func isPrefixed(_ bytes: [UInt8], _ at: Int) -> Bool {
        at > 1 && bytes[at - 1] == 0x2D && ((0x41...0x5A).contains(bytes[at - 2]))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x2F || byte == 0x2E || byte == 0x2D || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}
