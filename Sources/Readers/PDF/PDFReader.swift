import Consultation

/// Reads PDF.
public struct PDFReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        .unread(UnreadFile.formatNotRead(.pdf, file.name))
    }
}
