import Consultation

/// What the officer is told of a file in rich text.
struct RTFProblem {
    /// The file's name.
    let file: String

    var noText: Diagnostic {
        Diagnostic(
            identifier: "rtf.no-text", severity: .error, file: file,
            summary: "RTF-filen har ingen tekst, kanskje bare bilder, og er ulest.",
            cure: "Åpne filen; er innholdet skannet, lagre den som PDF og legg den til på nytt.")
    }

    var unreadable: Diagnostic {
        Diagnostic(
            identifier: "rtf.damaged", severity: .error, file: file,
            summary: "RTF-filen er skadet fra begynnelsen av og er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    var damaged: Diagnostic {
        Diagnostic(
            identifier: "rtf.damaged", severity: .warning, file: file,
            summary: "RTF-filen er avkortet eller skadet; bare teksten fram til skaden er lest.",
            cure: "Åpne filen i Word eller LibreOffice, lagre en kopi som DOCX eller PDF og legg den til på nytt.")
    }

    var tooDeep: Diagnostic {
        Diagnostic(
            identifier: "rtf.too-deep", severity: .error, file: file,
            summary: "RTF-filen har grupper dypere i hverandre enn noe dokument skal ha, og er ulest.",
            cure: "Kontroller hvor filen kommer fra; er den ekte, lagre den som PDF og legg til den.")
    }

    var trackedChanges: Diagnostic {
        Diagnostic(
            identifier: "rtf.tracked-changes", severity: .note, file: file,
            summary: "Dokumentet har sporede endringer; innsatt tekst er regnet med, strøket tekst er holdt utenfor.",
            cure: "Se i originalen dersom det har betydning hva som er strøket.")
    }
}
