/// What a mail says, and what it carries.
struct MailContent {
    /// The text of its body, lines ended by line feeds; empty for none.
    private(set) var text = ""
    /// Whether lines that end in a space go on in the next (RFC 3676).
    private(set) var isFlowed = false
    private(set) var attachments: [Attachment] = []
    /// Whether the content is under a key.
    private(set) var isEncrypted = false

    init(_ mail: MIMEPart) { read(mail, isRelated: false) }

    private mutating func read(_ part: MIMEPart, isRelated: Bool) {
        switch part.type {
        case "multipart/alternative": readAlternative(part)
        case "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime": isEncrypted = true
        case let type where type.hasPrefix("multipart/"):
            for inner in part.parts { read(inner, isRelated: isRelated || type == "multipart/related") }
        case "text/plain" where !isAttached(part): add(part.text(), of: part)
        case "text/html" where !isAttached(part): add(HTMLText.text(of: part.text()), of: part)
        default: attach(part, isRelated: isRelated)
        }
    }

    /// Of several forms of the same text the plain one is read, unless it is empty, or a page says the same words
    /// and more of how they belong together.
    private mutating func readAlternative(_ part: MIMEPart) {
        var forms = part.parts.map { form in
            var content = MailContent()
            content.read(form, isRelated: false)
            let isUnnamed = !form.type.hasPrefix("multipart/") && form.fileName == nil
            return (type: form.type, isUnnamed: isUnnamed, content: content)
        }
        let isBlank = { (text: String) in text.trimmingASCIISpace().isEmpty }
        let plain = forms.first { $0.type == "text/plain" && !isBlank($0.content.text) }?.content.text
        let richer = plain.flatMap { plain in
            forms.firstIndex { $0.type != "text/plain" && RicherForm.holds($0.content.text, allOf: plain) }
        }
        let chosen =
            richer ?? forms.firstIndex { $0.type == "text/plain" && !isBlank($0.content.text) }
            ?? forms.firstIndex { !isBlank($0.content.text) }
        if let chosen {
            let form = forms.remove(at: chosen).content
            join(form.text, isFlowed: form.isFlowed)
            attachments += form.attachments
            // The same words once more, as rich text or a calendar's entry.
            forms.removeAll { $0.isUnnamed && !$0.content.isEncrypted }
        }
        for form in forms {
            attachments += form.content.attachments
            isEncrypted = isEncrypted || form.content.isEncrypted
        }
    }

    private init() {}

    private func isAttached(_ part: MIMEPart) -> Bool { part.fields.token("content-disposition") == "attachment" }

    private mutating func add(_ text: String, of part: MIMEPart) {
        join(text, isFlowed: part.fields.parameter("format", of: "content-type")?.lowercased() == "flowed")
    }

    private mutating func join(_ more: String, isFlowed: Bool) {
        if text.isEmpty { self.isFlowed = isFlowed }
        text += text.isEmpty ? more : "\n\n" + more
    }

    /// Pictures that the text shows (a logo, a signature) are no attachments, and neither is a seal.
    private mutating func attach(_ part: MIMEPart, isRelated: Bool) {
        if part.type.hasPrefix("image/"), isRelated || part.fields.text("content-id") != nil { return }
        if part.type.hasSuffix("-signature") { return }
        let bytes = part.content()
        guard !bytes.isEmpty else { return }
        let unnamed = part.type == "message/rfc822" ? "videresendt.eml" : "vedlegg"
        attachments.append(Attachment(name: part.fileName ?? unnamed, bytes: bytes))
    }
}
