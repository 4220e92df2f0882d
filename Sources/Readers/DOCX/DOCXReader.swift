import Consultation

/// Reads Word documents.
public struct DOCXReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        .unread(UnreadFile.formatNotRead(.docx, file.name))
    }
}
