import Consultation

/// All formats that are read, and by whom; the format is told by the content, never by the name.
public struct ReaderTable: DocumentReader {
    /// Each known format's reader.
    let readers: [DocumentFormat: any DocumentReader]

    /// - Parameters:
    ///   - budget: the most pages of a file that are read.
    ///   - gate: is asked before each page of a PDF file or a picture.
    public init(budget: PageBudget = PageBudget(), gate: any PageGate = OpenGate()) {
        self.init(budget: budget, gate: gate, doc: .doc, msg: .msg)
    }

    init(
        budget: PageBudget = PageBudget(), gate: any PageGate = OpenGate(), doc: ConvertedReader, msg: ConvertedReader
    ) {
        let recogniser = PageRecogniser()
        readers = [
            .pdf: PDFReader(recogniser: recogniser, budget: budget, gate: gate),
            .docx: DOCXReader(),
            .odt: ODTReader(),
            .rtf: RTFReader(),
            .doc: doc,
            .eml: EMLReader(),
            .msg: msg,
            .html: TextReader(.html),
            .txt: TextReader(.txt),
            .image: ScanReader(recogniser: recogniser, budget: budget, gate: gate),
            .zip: ArchiveReader(),
        ]
    }

    /// Reads a file of any format; a file that cannot be read gives a diagnostic that says that it is *ulest*.
    public func read(_ file: SourceFile) -> ReadingResult {
        switch FormatSniffer.content(of: file.bytes) {
        case .empty: return .unread(UnreadFile.empty(file.name))
        case .encryptedOffice: return .unread(UnreadFile.encryptedOffice(file.name))
        case .unknown: return .unread(UnreadFile.unknown(file.name))
        case .format(let format):
            guard let reader = readers[format] else {
                return .unread(UnreadFile.formatNotRead(format, file.name))
            }
            return reader.read(file)
        }
    }
}
