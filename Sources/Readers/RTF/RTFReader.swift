import Consultation

/// Reads rich text (RTF 1.9.1), as Word, LibreOffice, WordPad and older programs write it.
///
/// The text is what the page shows with changes accepted, automatic numbers included; struck and hidden text and
/// comments are blocks of their own. Headers come first and footers last, each distinct one once; notes and text
/// boxes come after the paragraph they hang on. Pages are not known.
public struct RTFReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        let problem = RTFProblem(file: file.name)
        var interpreter = RTFInterpreter(file.bytes)
        interpreter.read()
        if interpreter.isTooDeep { return .unread(problem.tooDeep) }
        var text = TextAssembly()
        append(interpreter.headers, to: &text)
        for paragraph in interpreter.body {
            let style = paragraph.properties.style.flatMap { Int($0) }.flatMap { interpreter.styles[$0] }
            let depth = (paragraph.properties.numberingLevel ?? 0) + 1
            text.append(paragraph, style: style, depth: depth, part: Self.part, page: nil)
        }
        append(interpreter.footers, to: &text)
        guard text.hasText else { return .unread(interpreter.isDamaged ? problem.unreadable : problem.noText) }
        var diagnostics: [Diagnostic] = []
        if interpreter.isDamaged { diagnostics.append(problem.damaged) }
        if text.hasStruckText { diagnostics.append(problem.trackedChanges) }
        let document = text.document(of: file, format: .rtf, pageCount: nil, properties: properties(interpreter))
        return ReadingResult(document: document, diagnostics: diagnostics)
    }

    /// Rich text has one part only.
    private static let part = "rtf"

    private func append(_ margins: [StoryParagraph], to text: inout TextAssembly) {
        var seen: Set<String> = []
        for paragraph in margins where !paragraph.isBlank && seen.insert(paragraph.text).inserted {
            var plain = paragraph
            plain.asides = []
            text.append(plain, style: nil, depth: 1, part: Self.part, page: nil)
        }
    }

    private func properties(_ interpreter: RTFInterpreter) -> DocumentProperties {
        // Most of the text; of two languages with as much, the one of the smaller number.
        let most = interpreter.languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        return DocumentProperties(
            title: stated(interpreter.title), author: stated(interpreter.author),
            language: most.flatMap { Self.languages[$0] })
    }

    private func stated(_ text: String) -> String? {
        let bytes = CleanText.bytes(of: text)
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Windows' numbers of the languages that replies are written in ([MS-LCID]).
    private static let languages = [
        1044: "nb-NO", 2068: "nn-NO", 1083: "se-NO", 1033: "en-US", 2057: "en-GB", 1053: "sv-SE", 1030: "da-DK",
    ]
}
