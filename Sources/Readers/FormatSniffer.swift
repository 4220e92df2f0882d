public import Consultation
import OfficePackage

/// Tells what a file is by its bytes; names lie.
public enum FormatSniffer {
    /// What the bytes show.
    public enum Content: Hashable, Sendable {
        /// No bytes at all.
        case empty
        /// An Office document under a password ([MS-OFFCRYPTO]): an OLE file with an `EncryptedPackage`.
        case encryptedOffice
        case format(DocumentFormat)
        case unknown
    }

    /// What a whole file is. Fixed signatures at the start come before the PDF mark, since `%PDF-` may stand
    /// anywhere in the first 1,024 bytes (ISO 32000, implementation note 13) and archives hold PDF files.
    public static func content(of bytes: [UInt8]) -> Content {
        if bytes.isEmpty { return .empty }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .format(packageFormat(bytes))
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundFile(bytes) }
        if isImage(bytes) { return .format(.image) }
        let head = bytes.prefix(1024)
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .format(.rtf) }
        if contains(head, Array("%PDF-".utf8)) { return .format(.pdf) }
        guard let text = TextSniffer(bytes) else { return .unknown }
        return .format(text.format)
    }

    // MARK: Packages

    private static func packageFormat(_ bytes: [UInt8]) -> DocumentFormat {
        let names = ZipNames(bytes).names
        let hasTypes = names.contains("[Content_Types].xml")
        if names.contains("word/document.xml") || (hasTypes && names.contains { $0.hasPrefix("word/") }) {
            return .docx
        }
        // The package's first entry, stored unpacked, says what an OpenDocument is (ODF 1.3, part 2, 3.3).
        if names.first == "mimetype", contains(bytes.prefix(256), openDocumentText) { return .odt }
        guard hasTypes || names.contains("content.xml"), let package = try? PackageReader(bytes) else { return .zip }
        if hasTypes, says("[Content_Types].xml", wordMain, in: package) { return .docx }
        return isOpenDocumentText(package) ? .odt : .zip
    }

    private static let openDocumentText = Array("application/vnd.oasis.opendocument.text".utf8)
    /// What the list of types calls the running text of a Word file, whatever the part's name.
    private static let wordMain = Array("wordprocessingml.document.main".utf8)

    /// Whether programs that packed an OpenDocument anew, in another order, left word of what it is: in `mimetype`,
    /// else in the first entry of the manifest, which stands for the package.
    private static func isOpenDocumentText(_ package: PackageReader) -> Bool {
        guard package.contains("content.xml") else { return false }
        if package.contains("mimetype") { return says("mimetype", openDocumentText, in: package) }
        guard let manifest = try? package.part("META-INF/manifest.xml")?.bytes,
            let kind = place(of: Array("application/vnd.oasis.opendocument.".utf8), in: manifest[...])
        else { return false }
        return manifest[kind...].starts(with: openDocumentText)
    }

    private static func says(_ part: String, _ words: [UInt8], in package: PackageReader) -> Bool {
        guard let bytes = try? package.part(part)?.bytes else { return false }
        return contains(bytes[...], words)
    }

    // MARK: OLE compound files

    private static func compoundFile(_ bytes: [UInt8]) -> Content {
        // A mail first, since what is attached to it is a compound file inside this one.
        if contains(bytes[...], utf16("__properties_version1.0")) { return .format(.msg) }
        if contains(bytes[...], utf16("EncryptedPackage")) { return .encryptedOffice }
        if contains(bytes[...], utf16("WordDocument")) { return .format(.doc) }
        return .unknown
    }

    private static func utf16(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }

    // MARK: Images

    private static func isImage(_ bytes: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("GIF87a".utf8),
            Array("GIF89a".utf8), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
            [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20],
        ]
        if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: Array("BM".utf8)), bytes.count > 26, bytes[6...9].allSatisfy({ $0 == 0 }) { return true }
        guard bytes.count >= 12 else { return false }
        if bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) { return true }
        guard bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        return ["heic", "heix", "mif1", "avif"].contains { bytes[8..<12].elementsEqual($0.utf8) }
    }

    /// Whether `needle` (not empty) occurs in `haystack`.
    static func contains(_ haystack: ArraySlice<UInt8>, _ needle: [UInt8]) -> Bool {
        place(of: needle, in: haystack) != nil
    }

    /// The index at which `needle` (not empty) first occurs in `haystack`.
    private static func place(of needle: [UInt8], in haystack: ArraySlice<UInt8>) -> Int? {
        guard haystack.count >= needle.count else { return nil }
        return haystack.withUnsafeBufferPointer { hay in
            for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
                var matched = 1
                while matched < needle.count, hay[start + matched] == needle[matched] { matched += 1 }
                if matched == needle.count { return haystack.startIndex + start }
            }
            return nil
        }
    }
}
