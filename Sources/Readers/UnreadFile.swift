import Consultation

/// What the officer is told of a file that no reader takes.
///
/// Each text says *ulest*: a file whose text is not known must never be taken for a reply without remarks.
enum UnreadFile {
    static func empty(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "reader.empty-file", severity: .error, file: file,
            summary: "Filen er tom (0 byte) og derfor ulest.",
            cure: "Hent filen på nytt fra arkivet eller be avsenderen sende den igjen.")
    }

    static func unknown(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "reader.unknown-format", severity: .error, file: file,
            summary: "Innholdet er ikke i noe kjent format, og filen er ulest.",
            cure: "Åpne filen i programmet den er laget i, lagre den som PDF eller DOCX og legg den til på nytt.")
    }

    static func encryptedOffice(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "reader.encrypted-office", severity: .error, file: file,
            summary: "Filen er et Office-dokument med passord og er ulest.",
            cure: "Åpne den med passordet, lagre en kopi uten passord og legg den til på nytt.")
    }

    static func formatNotRead(_ format: DocumentFormat, _ file: String) -> Diagnostic {
        let (what, cure) = wording(format)
        return Diagnostic(
            identifier: "reader.format-not-read", severity: .error, file: file,
            summary: "Filen er \(what), som ikke kan leses her; den er ulest.", cure: cure)
    }

    private static func wording(_ format: DocumentFormat) -> (what: String, cure: String) {
        let save = "lagre den som PDF eller DOCX og legg den til på nytt."
        return switch format {
        case .odt: ("et tekstdokument i OpenDocument-format (ODT)", "Åpne filen i Word eller LibreOffice, " + save)
        case .doc: ("et Word-dokument i det gamle formatet (DOC)", "Åpne filen i Word, " + save)
        case .rtf: ("et dokument i rik tekst (RTF)", "Åpne filen i Word, " + save)
        case .html: ("en nettside (HTML)", "Åpne filen i nettleseren, " + save)
        case .txt: ("ren tekst (TXT)", "Åpne filen i Word, " + save)
        case .eml, .msg:
            (
                "en e-post (\(format.rawValue.uppercased()))",
                "Åpne e-posten, lagre den som PDF, og legg til den og hvert vedlegg som egne filer."
            )
        case .zip: ("et arkiv eller en annen pakke (ZIP)", "Pakk ut arkivet og legg til filene i det hver for seg.")
        case .image: ("et bilde", "Kjør tekstgjenkjenning (OCR), " + save)
        case .pdf, .docx, .unknown: ("i et format uten leser", "Åpne filen i programmet den er laget i, " + save)
        }
    }
}
