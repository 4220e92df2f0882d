import Glibc

/// Takes away what a PDF/A file says of the paper it is meant for (ISO 32000-1, 14.11.5).
///
/// Where it says so the library makes its colour transforms anew for each page, which takes up to fourteen times as
/// long as reading the page. Neither words nor their places depend on it.
enum OutputIntents {
    private static let name = Array("/OutputIntents".utf8)

    /// The same bytes with the key spelt so that nobody knows it; no other byte moves.
    static func hidden(in bytes: [UInt8]) -> [UInt8] {
        var hidden = bytes
        for place in places(in: bytes) { hidden[place + name.count - 1] = UInt8(ascii: "z") }
        return hidden
    }

    /// Where the key stands outside of longer names.
    private static func places(in bytes: [UInt8]) -> [Int] {
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
                guard " \r\n\t[".utf8.contains(buffer[place + name.count]) else { continue }
                places.append(place)
            }
            return places
        }
    }
}
