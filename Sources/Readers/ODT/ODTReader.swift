import Consultation
import OfficePackage

/// Reads OpenDocument text (ODT, OTT; ODF 1.3), as LibreOffice and others write it.
///
/// The text is what the program shows with changes accepted, automatic numbers included; struck and hidden text
/// and comments are blocks of their own. Headers come first and footers last, each distinct one once. Pages are
/// known only where the program recorded its page breaks.
public struct ODTReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        let problem = OfficeProblem(format: .odt, file: file.name)
        do throws(PackageError) {
            let package = try PackageReader(file.bytes)
            if try isEncrypted(package) { return .unread(problem.encrypted) }
            guard let content = try package.part("content.xml") else { return .unread(problem.noDocument) }
            return read(content, of: package, file: file)
        } catch {
            return .unread(problem.refused(error, bytes: file.bytes))
        }
    }

    private func read(_ content: PackageReader.Part, of package: PackageReader, file: SourceFile) -> ReadingResult {
        let problem = OfficeProblem(format: .odt, file: file.name)
        var styles = ODTStyles()
        let common = try? package.part("styles.xml")
        var text = TextAssembly()
        var margins: [StoryParagraph] = []
        if let common {
            styles.read(common.bytes)
            var reader = ODTStoryReader(common.bytes, styles: styles)
            margins = reader.readMargins()
        }
        // The body's own styles may bear the same names as those of headers and footers.
        styles.read(content.bytes)
        var body = ODTStoryReader(content.bytes, styles: styles)
        let paragraphs = body.readBody()
        append(margins, where: .pageHeader, to: &text)
        append(paragraphs, of: body, styles: styles, to: &text)
        append(margins, where: .pageFooter, to: &text)
        let isDamaged = body.isDamaged || !content.isWhole
        guard text.hasText else { return .unread(isDamaged ? problem.unreadable : problem.noText) }
        var diagnostics: [Diagnostic] = []
        if isDamaged { diagnostics.append(problem.damaged) }
        if text.hasStruckText { diagnostics.append(problem.trackedChanges) }
        let document = text.document(
            of: file, format: .odt, pageCount: body.lastPage, properties: properties(package, language: styles.language)
        )
        return ReadingResult(document: document, diagnostics: diagnostics)
    }

    /// The paragraphs of the body, each with the comments beside it after its notes.
    private func append(
        _ paragraphs: [StoryParagraph], of body: ODTStoryReader, styles: ODTStyles, to text: inout TextAssembly
    ) {
        var passages = CommentPassages()
        var waiting: [(comment: ODTComment, passage: ByteRange?, page: Int?)] = []
        for paragraph in paragraphs {
            if paragraph.fixedKind != .footnote {
                append(waiting, to: &text)
                waiting = []
            }
            let style = paragraph.properties.style.map(styles.style)
            let page = body.lastPage == nil ? nil : paragraph.page
            let depth = (paragraph.properties.numberingLevel ?? 0) + 1
            let start = text.end
            let places = text.append(paragraph, style: style, depth: depth, part: "content.xml", page: page)
            passages.note(paragraph.commentMarks, at: places)
            for id in paragraph.comments {
                guard let comment = body.comments[id] else { continue }
                waiting.append((comment, passages.passage(of: id, in: text, paragraph: start), page))
            }
        }
        append(waiting, to: &text)
    }

    private func append(
        _ comments: [(comment: ODTComment, passage: ByteRange?, page: Int?)], to text: inout TextAssembly
    ) {
        for (comment, passage, page) in comments {
            let markup = BlockMarkup(passage: passage, isAnswer: comment.isAnswer, isResolved: comment.isResolved)
            for paragraph in comment.paragraphs {
                text.append(paragraph, style: nil, depth: 1, part: "content.xml", page: page, markup: markup)
            }
        }
    }

    private func append(_ margins: [StoryParagraph], where kind: BlockKind, to text: inout TextAssembly) {
        var seen: Set<String> = []
        for paragraph in margins where paragraph.fixedKind == kind && seen.insert(paragraph.text).inserted {
            text.append(paragraph, style: nil, depth: 1, part: "styles.xml", page: nil)
        }
    }

    /// Whether the parts are under a password (ODF 1.3 part 2, §3.4.2).
    private func isEncrypted(_ package: PackageReader) throws(PackageError) -> Bool {
        guard let manifest = try package.part("META-INF/manifest.xml") else { return false }
        let events = ODTEvents(part: manifest.bytes)
        while let event = events.next() {
            if case .start(.encryption) = event { return true }
        }
        return false
    }

    private func properties(_ package: PackageReader, language: String?) -> DocumentProperties {
        var properties = DocumentProperties(language: language)
        guard let meta = try? package.part("meta.xml") else { return properties }
        let events = ODTEvents(part: meta.bytes)
        while let event = events.next() {
            switch event {
            case .start(.documentTitle): properties.title = stated(events.textInside())
            case .start(.initialAuthor): properties.author = stated(events.textInside())
            case .start(.documentAuthor): properties.author = properties.author ?? stated(events.textInside())
            default: break
            }
        }
        return properties
    }

    private func stated(_ text: String) -> String? {
        let bytes = CleanText.bytes(of: text)
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
