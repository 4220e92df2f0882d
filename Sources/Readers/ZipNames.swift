/// The entry names of a zip archive, in the order of its central directory.
///
/// Only names are read, and only to tell a format; where the directory is missing (a truncated file) the
/// names come from the local headers that follow each other from the start.
struct ZipNames {
    let names: [String]

    init(_ bytes: [UInt8]) {
        let listed = Self.directoryNames(bytes)
        names = listed.isEmpty ? Self.localNames(bytes) : listed
    }

    /// APPNOTE 4.3.16 and 4.3.12.
    private static func directoryNames(_ bytes: [UInt8]) -> [String] {
        guard bytes.count >= 22 else { return [] }
        var end = bytes.count - 22
        let last = max(0, bytes.count - 22 - 65_535)
        while end >= last, !bytes[end...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { end -= 1 }
        guard end >= last else { return [] }
        var names: [String] = []
        var at = number(bytes, end + 16, 4)
        while at + 46 <= end, bytes[at...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
            let nameLength = number(bytes, at + 28, 2)
            guard at + 46 + nameLength <= end else { break }
            names.append(String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self))
            at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2)
        }
        return names
    }

    /// APPNOTE 4.3.7; stops at the first entry whose packed size is not stated ahead of it.
    private static func localNames(_ bytes: [UInt8]) -> [String] {
        var names: [String] = []
        var at = 0
        while at + 30 <= bytes.count, bytes[at...].starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            let nameLength = number(bytes, at + 26, 2)
            guard at + 30 + nameLength <= bytes.count else { break }
            names.append(String(decoding: bytes[(at + 30)..<(at + 30 + nameLength)], as: UTF8.self))
            let packed = number(bytes, at + 18, 4)
            if packed == 0, bytes[at + 6] & 8 != 0 { break }
            at += 30 + nameLength + number(bytes, at + 28, 2) + packed
        }
        return names
    }

    /// A little-endian number of `width` bytes.
    private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
        (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
}
