import Consultation
import OfficePackage

/// Reads Word documents: DOCX, DOCM, DOTX and DOTM, of both editions of the standard (ECMA-376).
///
/// The text is what Word shows once every tracked change is accepted, automatic numbers included; struck and
/// hidden text and comments are blocks of their own after the paragraph they belong to. Headers come first and
/// footers last, each distinct one once. Pages are known only where Word recorded its page breaks.
public struct DOCXReader: DocumentReader {
    private let isEmbedded: Bool

    public init() { self.init(isEmbedded: false) }

    /// - Parameter isEmbedded: whether the file stands in another; then files that stand in it are left out.
    init(isEmbedded: Bool) { self.isEmbedded = isEmbedded }

    public func read(_ file: SourceFile) -> ReadingResult {
        let problem = OfficeProblem(format: .docx, file: file.name)
        do throws(PackageError) {
            let package = try WordPackage(file.bytes)
            guard let bytes = try package.document() else { return .unread(problem.noDocument) }
            return read(bytes, of: package, file: file)
        } catch {
            return .unread(problem.refused(error, bytes: file.bytes))
        }
    }

    private func read(_ bytes: [UInt8], of package: WordPackage, file: SourceFile) -> ReadingResult {
        let problem = OfficeProblem(format: .docx, file: file.name)
        let styles = StyleSheet(package.part(ofKind: "styles"))
        let numbering = NumberingDefinitions(package.part(ofKind: "numbering"), styles: styles)
        var body = StoryReader(bytes, styles: styles)
        let reading = body.read()
        var assembly = WordAssembly(
            package: package, styles: styles, numbering: numbering, firstTable: body.tableCount,
            isEmbedded: isEmbedded)
        assembly.append(reading)
        let isDamaged = reading.isDamaged || !package.damagedParts.isEmpty || assembly.metDamage
        guard assembly.text.hasText else {
            return .unread(isDamaged ? problem.unreadable : problem.noText)
        }
        var diagnostics: [Diagnostic] = []
        if isDamaged { diagnostics.append(problem.damaged) }
        if let refusal = package.refusal { diagnostics.append(problem.partLeftOut(refusal)) }
        if assembly.leftFileOut { diagnostics.append(problem.embeddedFile) }
        if assembly.text.hasStruckText { diagnostics.append(problem.trackedChanges) }
        let document = assembly.text.document(
            of: file, format: .docx, pageCount: reading.lastPage, properties: properties(package, reading))
        return ReadingResult(document: document, diagnostics: diagnostics)
    }

    private func properties(_ package: WordPackage, _ reading: PartReading) -> DocumentProperties {
        // Most of the text; of two languages with as much, the first in the alphabet.
        let language = reading.languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        var properties = DocumentProperties(language: language)
        guard let bytes = package.coreProperties() else { return properties }
        let events = WordEvents(part: bytes)
        while let event = events.next() {
            switch event {
            case .start(.documentTitle): properties.title = stated(events.textInside())
            case .start(.documentAuthor): properties.author = stated(events.textInside())
            case .start(.documentLanguage): properties.language = properties.language ?? stated(events.textInside())
            default: break
            }
        }
        return properties
    }

    /// A property's text; nil for one that is empty.
    private func stated(_ text: String) -> String? {
        let bytes = CleanText.bytes(of: text)
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
