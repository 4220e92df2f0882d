import Consultation

/// Reads formats of old by way of a newer one: DOC through LibreOffice as DOCX, MSG through `msgconvert` as EML.
///
/// Places lead into the new form's text; hash, name and format are the file's own. Without the program the file
/// has a diagnostic that says what to install, or how else to go on.
public struct ConvertedReader: DocumentReader {
    private let converter: any FileConverter
    private let reader: any DocumentReader
    private let problem: ConversionProblem.Format

    /// Word's binary format (DOC).
    public static let doc = ConvertedReader(.doc, by: LibreOffice.converter, reader: DOCXReader())
    /// Outlook's mails (MSG).
    public static let msg = ConvertedReader(.msg, by: MailConverter.converter, reader: EMLReader())

    init(_ format: ConversionProblem.Format, by converter: any FileConverter, reader: any DocumentReader) {
        self.problem = format
        self.converter = converter
        self.reader = reader
    }

    public func read(_ file: SourceFile) -> ReadingResult {
        let problem = ConversionProblem(format: problem, file: file.name)
        switch converter.convert(file.bytes) {
        case .notInstalled: return .unread(problem.notInstalled)
        case .tooSlow: return .unread(problem.tooSlow)
        case .failed: return .unread(problem.failed)
        case .converted(let bytes):
            let result = reader.read(SourceFile(name: file.name, hash: file.hash, bytes: bytes))
            return ReadingResult(
                document: result.document.map(asItWas), diagnostics: [problem.converted] + result.diagnostics,
                attachments: result.attachments)
        }
    }

    private func asItWas(_ document: SourceDocument) -> SourceDocument {
        SourceDocument(
            hash: document.hash, fileName: document.fileName, format: problem.documentFormat, text: document.text,
            blocks: document.blocks, pageCount: document.pageCount, properties: document.properties)
    }
}
