import Consultation

/// Reads a file that a Word file holds whole and shows in its own text (`w:altChunk`, §17.17.2).
enum EmbeddedText {
    /// The file as a document; nil for formats that are not read here, and for files without text.
    static func document(_ bytes: [UInt8]) -> SourceDocument? {
        guard case .format(let format) = FormatSniffer.content(of: bytes) else { return nil }
        // A part may bear any name; only a file that a person named is held to its ending.
        let file = SourceFile(name: "", hash: ContentHash(rawValue: ""), bytes: bytes)
        return switch format {
        case .docx: DOCXReader(isEmbedded: true).read(file).document
        case .html: TextReader(.html).read(file).document
        case .txt: TextReader(.txt).read(file).document
        case .rtf: RTFReader().read(file).document
        default: nil
        }
    }
}
