import Consultation
import OfficePackage

/// What the officer is told of a Word file that could not be read, or not in full.
enum WordProblem {
    static func refused(_ error: PackageError, _ file: SourceFile) -> Diagnostic {
        switch error {
        case .encrypted: return encrypted(file.name)
        case .tooLarge, .tooManyParts: return tooLarge(file.name)
        case .notAPackage, .notWritten:
            // An Office file under a password is an OLE file ([MS-OFFCRYPTO]), not a zip.
            let isOLE = file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
            return isOLE ? encrypted(file.name) : notAPackage(file.name)
        }
    }

    static func notAPackage(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.not-a-package", severity: .error, file: file,
            summary:
                "Filen er ikke et helt Word-dokument (DOCX er en zip-pakke, og den mangler eller er avkortet) og er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    static func encrypted(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "office.encrypted", severity: .error, file: file,
            summary: "Filen er et Office-dokument med passord og er ulest.",
            cure: "Åpne den med passordet, lagre en kopi uten passord og legg den til på nytt.")
    }

    static func noDocument(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.no-document", severity: .error, file: file,
            summary: "Pakken har ingen hovedtekst (word/document.xml) og er ulest.",
            cure: "Åpne filen i Word, lagre den på nytt som DOCX og legg den til igjen.")
    }

    static func tooLarge(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "package.too-large", severity: .error, file: file,
            summary: "Filen vokser langt ut over det et dokument skal når den pakkes ut, og er ulest.",
            cure: "Kontroller hvor filen kommer fra; er den ekte, lagre den som PDF og legg til den.")
    }

    static func unreadable(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.damaged", severity: .error, file: file,
            summary: "Innholdet i Word-dokumentet er skadet fra begynnelsen av, og det er ulest.",
            cure: "Åpne filen i Word og la Word reparere den, lagre en kopi og legg den til på nytt.")
    }

    static func damaged(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.damaged", severity: .warning, file: file,
            summary: "En del av Word-dokumentet er skadet; bare teksten fram til skaden er lest.",
            cure: "Åpne filen i Word og la Word reparere den, lagre en kopi og legg den til på nytt.")
    }

    static func partLeftOut(_ error: PackageError, _ file: String) -> Diagnostic {
        var what = "er for stor"
        if case .encrypted = error { what = "er låst med passord" }
        return Diagnostic(
            identifier: "docx.part-left-out", severity: .warning, file: file,
            summary: "En del av dokumentet (noter, topptekst eller lignende) \(what) og er ikke lest.",
            cure: "Sammenlign med originalen; lagre om nødvendig dokumentet på nytt fra Word.")
    }

    static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.no-text", severity: .error, file: file,
            summary: "Word-dokumentet har ingen tekst, kanskje bare bilder, og er ulest.",
            cure: "Åpne filen; er innholdet skannet, kjør tekstgjenkjenning (OCR) og legg den til på nytt.")
    }

    static func embeddedFile(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.embedded-file", severity: .warning, file: file,
            summary: "Dokumentet henter en del av teksten fra en innebygd fil, som ikke er lest.",
            cure: "Åpne dokumentet i Word, lagre det på nytt (da flettes teksten inn) og legg det til igjen.")
    }

    static func trackedChanges(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "docx.tracked-changes", severity: .note, file: file,
            summary: "Dokumentet har sporede endringer; innsatt tekst er regnet med, strøket tekst er holdt utenfor.",
            cure: "Se i originalen dersom det har betydning hva som er strøket.")
    }
}
