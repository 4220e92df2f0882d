/// How a stretch of text is set.
public struct PDFFont: Hashable, Sendable {
    /// The font's name in the file, without the tag of a subset.
    public let name: String
    /// In points.
    public let size: Double
    public let isBold: Bool
    public let isItalic: Bool

    init(name: String, size: Double) {
        let bare = Self.withoutSubsetTag(name)
        self.name = bare
        self.size = size
        let style = bare.lowercased()
        isBold = ["bold", "black", "heavy", "demi"].contains { style.contains($0) }
        isItalic = ["italic", "oblique"].contains { style.contains($0) }
    }

    /// `ABCDEF+Name` is `Name` (ISO 32000-1, 9.6.4).
    private static func withoutSubsetTag(_ name: String) -> String {
        let bytes = Array(name.utf8)
        guard bytes.count > 7, bytes[6] == 0x2B, bytes[..<6].allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return name
        }
        return String(decoding: bytes[7...], as: UTF8.self)
    }
}
