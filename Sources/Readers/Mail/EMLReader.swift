import Consultation

/// Reads a mail (EML, RFC 5322 with MIME): the plain text where there is any, else the text of the HTML.
///
/// The head comes first: who it is from and to and when as paragraphs, the subject as the title. Earlier mails
/// that stand under the text or between it are `quotedMail`. Attached files are handed back unread.
public struct EMLReader: DocumentReader {
    public init() {}

    public func read(_ file: SourceFile) -> ReadingResult {
        // Some archives put a byte order mark, or mbox's separator line, ahead of the first field.
        var bytes = file.bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.starts(with: Array("From ".utf8)), let end = bytes.firstIndex(of: 0x0A) { bytes = bytes[(end + 1)...] }
        let mail = MIMEPart(bytes)
        let content = MailContent(mail)
        let head = MailHead(mail.fields)
        if content.isEncrypted, content.text.isEmpty { return .unread(Self.encrypted(file.name)) }
        let body = MailLines(content.text, isFlowed: content.isFlowed, isForward: head.isForward)
        if body.paragraphs.isEmpty, content.attachments.isEmpty { return .unread(Self.noText(file.name)) }
        var text = TextAssembly()
        for line in head.lines { text.append(TextAssembly.Part(.paragraph, text: line)) }
        if let subject = head.subject { text.append(TextAssembly.Part(.title, text: subject)) }
        for paragraph in body.paragraphs { text.append(paragraph.part) }
        let properties = DocumentProperties(title: head.subject)
        let document = text.document(of: file, format: .eml, pageCount: nil, properties: properties)
        var diagnostics: [Diagnostic] = []
        if !content.attachments.isEmpty { diagnostics.append(Self.attached(content.attachments.count, file.name)) }
        return ReadingResult(document: document, diagnostics: diagnostics, attachments: content.attachments)
    }

    private static func encrypted(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "eml.encrypted", severity: .error, file: file,
            summary: "E-posten er kryptert og er ulest.",
            cure: "Åpne den i e-postprogrammet, lagre innholdet som PDF og legg det til.")
    }

    private static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "eml.no-text", severity: .error, file: file,
            summary: "E-posten har verken tekst eller vedlegg og er ulest.",
            cure: "Hent e-posten på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    private static func attached(_ count: Int, _ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "eml.attachments", severity: .note, file: file,
            summary: count == 1 ? "E-posten har ett vedlegg." : "E-posten har \(count) vedlegg.",
            cure: "Kontroller at vedlegg med innspill er lest, enten herfra eller som egne filer.")
    }
}
