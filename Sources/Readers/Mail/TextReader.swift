public import Consultation

/// Reads plain text and web pages: paragraphs are what empty lines part.
///
/// Text has no mark of its own, so the name must agree: a `svar.docx` that holds text is a file gone wrong, and
/// a `svar.pdf` that holds a web page is mostly an error message.
public struct TextReader: DocumentReader {
    private let format: DocumentFormat

    /// - Parameter format: `txt` or `html`.
    public init(_ format: DocumentFormat) { self.format = format }

    public func read(_ file: SourceFile) -> ReadingResult {
        guard names.contains(Self.ending(of: file.name)) else { return .unread(Self.otherName(file.name)) }
        let decoded = Self.text(file.bytes)
        let plain = format == .html ? HTMLText.text(of: decoded) : decoded
        var text = TextAssembly()
        // An earlier mail inside a saved text is set apart as in a mail; one that is all of it is the text.
        for paragraph in MailLines(plain, isFlowed: false, isForward: true).paragraphs { text.append(paragraph.part) }
        guard !text.blocks.isEmpty else { return .unread(Self.noText(file.name)) }
        return ReadingResult(document: text.document(of: file, format: format, pageCount: nil))
    }

    /// What the name may end in.
    private var names: Set<String> {
        format == .html ? ["html", "htm", "xhtml", "doc", ""] : ["txt", "text", "md", ""]
    }

    /// The letters after the last full stop, small; empty for none.
    private static func ending(of name: String) -> String {
        guard let stop = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: stop)...].lowercased()
    }

    private static func otherName(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "text.other-name", severity: .error, file: file,
            summary: "Navnet lover et annet format, men innholdet er bare tekst, og filen er ulest.",
            cure:
                "Hent filen på nytt fra arkivet; er teksten selve svaret, gi filen endelsen .txt og legg den til igjen."
        )
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let text: String
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            text = MailCharset.text(bytes, charset: "utf-16")
        } else {
            text = MailCharset.text(
                bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, charset: "utf-8")
        }
        guard text.utf8.contains(0x0D) else { return text }
        return text.split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: "\n")
    }

    private static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "text.no-text", severity: .error, file: file,
            summary: "Filen har bare blanke tegn og er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }
}
