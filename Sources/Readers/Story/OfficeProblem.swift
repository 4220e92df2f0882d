import Consultation
import OfficePackage

/// What the officer is told of an office file that could not be read, or not in full.
struct OfficeProblem {
    /// How identifiers begin, and what the officer calls the format.
    enum Format: String {
        case docx
        case odt

        /// The format's name at the start of a sentence.
        var name: String {
            switch self {
            case .docx: "Word-dokumentet (DOCX)"
            case .odt: "OpenDocument-dokumentet (ODT)"
            }
        }
    }

    let format: Format
    /// The file's name.
    let file: String

    private var save: String { "lagre en kopi som DOCX eller PDF og legg den til på nytt." }

    func refused(_ error: PackageError, bytes: [UInt8]) -> Diagnostic {
        switch error {
        case .encrypted: return encrypted
        case .tooLarge, .tooManyParts: return tooLarge
        case .notAPackage, .notWritten:
            // An Office file under a password is an OLE file ([MS-OFFCRYPTO]), not a zip.
            return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? encrypted : notAPackage
        }
    }

    var notAPackage: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).not-a-package", severity: .error, file: file,
            summary:
                "\(format.name) er ingen hel zip-pakke, slik formatet krever, og er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    var encrypted: Diagnostic {
        Diagnostic(
            identifier: "office.encrypted", severity: .error, file: file,
            summary: "\(format.name) er låst med passord og er ulest.",
            cure: "Åpne den med passordet, lagre en kopi uten passord og legg den til på nytt.")
    }

    var noDocument: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).no-document", severity: .error, file: file,
            summary: "\(format.name) mangler delen som skal holde hovedteksten, og er ulest.",
            cure: "Åpne filen i Word eller LibreOffice, \(save)")
    }

    var tooLarge: Diagnostic {
        Diagnostic(
            identifier: "package.too-large", severity: .error, file: file,
            summary: "\(format.name) vokser langt ut over det et dokument skal når det pakkes ut, og er ulest.",
            cure: "Kontroller hvor filen kommer fra; er den ekte, lagre den som PDF og legg til den.")
    }

    var unreadable: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).damaged", severity: .error, file: file,
            summary: "\(format.name) er skadet fra begynnelsen av og er ulest.",
            cure: "Åpne filen i Word eller LibreOffice og la programmet reparere den, \(save)")
    }

    var damaged: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).damaged", severity: .warning, file: file,
            summary: "En del av dokumentet er skadet; bare teksten fram til skaden er lest.",
            cure: "Åpne filen i Word eller LibreOffice og la programmet reparere den, \(save)")
    }

    func partLeftOut(_ error: PackageError) -> Diagnostic {
        var what = "er for stor"
        if case .encrypted = error { what = "er låst med passord" }
        return Diagnostic(
            identifier: "\(format.rawValue).part-left-out", severity: .warning, file: file,
            summary: "En del av dokumentet (noter, topptekst eller lignende) \(what) og er ikke lest.",
            cure: "Sammenlign med originalen; lagre om nødvendig dokumentet på nytt.")
    }

    var noText: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).no-text", severity: .error, file: file,
            summary: "\(format.name) har ingen tekst, kanskje bare bilder, og er ulest.",
            cure: "Åpne filen; er innholdet skannet, kjør tekstgjenkjenning (OCR) og legg den til på nytt.")
    }

    var embeddedFile: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).embedded-file", severity: .warning, file: file,
            summary: "Dokumentet henter en del av teksten fra en innebygd fil, som ikke er lest.",
            cure: "Åpne dokumentet i Word, lagre det på nytt (da flettes teksten inn) og legg det til igjen.")
    }

    var trackedChanges: Diagnostic {
        Diagnostic(
            identifier: "\(format.rawValue).tracked-changes", severity: .note, file: file,
            summary: "Dokumentet har sporede endringer; innsatt tekst er regnet med, strøket tekst er holdt utenfor.",
            cure: "Se i originalen dersom det har betydning hva som er strøket.")
    }
}
