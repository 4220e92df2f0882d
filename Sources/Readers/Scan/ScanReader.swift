import Consultation
import PDFText
import ScanText

/// Reads pictures of pages (PNG, JPEG, TIFF with one page or many): the text is recognised.
public struct ScanReader: DocumentReader {
    private let recogniser: PageRecogniser
    private let budget: PageBudget
    private let gate: any PageGate

    public init() { self.init(recogniser: PageRecogniser()) }

    init(recogniser: PageRecogniser, budget: PageBudget = PageBudget(), gate: any PageGate = OpenGate()) {
        self.recogniser = recogniser
        self.budget = budget
        self.gate = gate
    }

    public func read(_ file: SourceFile) -> ReadingResult {
        do {
            return try read(file, as: ImageFile(bytes: file.bytes))
        } catch {
            return switch error {
            case .damaged: .unread(ScanDiagnostics.damaged(file.name))
            case .tooLarge: .unread(ScanDiagnostics.tooLarge(file.name))
            }
        }
    }

    private func read(_ file: SourceFile, as images: ImageFile) -> ReadingResult {
        let scan = ScannedPages(
            images, by: recogniser,
            on: PageWalk(file: file.hash, count: images.pageCount, budget: budget, gate: gate))
        guard scan.pages.contains(where: { !$0.words.isEmpty }) else {
            return .unread(scan.reasonForNoText(file.name) ?? ScanDiagnostics.noText(file.name))
        }
        let document = PDFReader.assembly(of: scan.pages, of: scan).document(
            of: file, format: .image, pageCount: images.pageCount)
        return ReadingResult(
            document: scan.placed(document), diagnostics: scan.diagnostics(file.name, of: document))
    }
}
