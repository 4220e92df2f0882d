import Glibc

/// A key of a file's dictionaries, to be spelt so that nobody knows it: what hangs on it is then not looked at.
///
/// Keys inside compressed objects are not found.
struct PDFKey {
    /// The key with its slash.
    private let name: [UInt8]

    /// What a PDF/A file says of the paper it is meant for (ISO 32000-1, 14.11.5).
    ///
    /// Where it says so the library makes its colour transforms anew for each page, which takes up to fourteen times
    /// as long as reading the page. Neither words nor their places depend on it.
    static let outputIntents = PDFKey("/OutputIntents")
    /// The tree of a form's fields (ISO 32000-1, 12.7.2), which the library walks whole before the first page's text.
    static let form = PDFKey("/AcroForm")

    private init(_ name: String) { self.name = Array(name.utf8) }

    /// The same bytes with the key's last letter changed; no other byte moves.
    func hidden(in bytes: [UInt8]) -> [UInt8] {
        var hidden = bytes
        for place in places(in: bytes) { hidden[place + name.count - 1] = UInt8(ascii: "z") }
        return hidden
    }

    /// Where the key stands outside of longer names.
    private func places(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return [] }
            var places: [Int] = []
            var start = 0
            while start + name.count < buffer.count,
                let found = memchr(base + start, Int32(name[0]), buffer.count - start - name.count)
            {
                let place = base.distance(to: UnsafeRawPointer(found))
                start = place + 1
                guard memcmp(found, name, name.count) == 0 else { continue }
                guard " \r\n\t[<".utf8.contains(buffer[place + name.count]) else { continue }
                places.append(place)
            }
            return places
        }
    }
}
