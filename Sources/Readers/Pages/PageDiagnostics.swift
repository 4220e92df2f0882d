import Consultation

/// What the officer is told of pages that were not read, though the rest of the file was.
enum PageDiagnostics {
    /// - Parameter last: the number of the file's last page, which the file says and which may be any number.
    static func beyondBudget(_ file: String, most: Int, last: Int) -> Diagnostic {
        Diagnostic(
            identifier: "pages.too-many", severity: .warning, file: file, place: "side \(most + 1)–\(last)",
            summary: "Filen har flere enn \(most) sider. De første er lest; sidene etter er uleste.",
            cure: "Er resten en del av svaret, del filen i mindre deler og legg dem til hver for seg.")
    }

    static func notRecognised(_ file: String, pages: [Int], most: Int) -> Diagnostic {
        warning(
            "pages.too-many-scanned", file, pages,
            "Filen har flere enn \(most) skannede sider. De første er lest; sidene etter er uleste.",
            "Er resten en del av svaret, del filen i mindre deler, eller be avsenderen om en utgave med tekst.")
    }

    static func outOfTime(_ file: String, pages: [Int]) -> Diagnostic {
        warning(
            "pages.out-of-time", file, pages,
            "Lesingen av filen tok for lang tid. Det som ble lest, er tatt med; disse sidene er uleste.",
            "Del filen i mindre deler og legg dem til hver for seg, eller be avsenderen om en utgave med tekst.")
    }

    static func broke(_ file: String, pages: [Int]) -> Diagnostic {
        warning(
            "pages.broke", file, pages,
            (pages.count == 1 ? "Siden" : "Sidene")
                + " fikk lesingen til å stanse eller bruke for mye minne, og er ulest. Resten av filen er lest.",
            "Se i originalen hva som står der, eller skriv filen ut til PDF på nytt og legg den til igjen.")
    }

    static func recognitionBroke(_ file: String, pages: [Int]) -> Diagnostic {
        warning(
            "pages.recognition-broke", file, pages,
            "Bildene i filen fikk lesingen til å stanse på flere sider. Ord i bilder er uleste; resten er lest.",
            "Se i originalen hva som står på sidene, eller skriv filen ut til PDF på nytt og legg den til igjen.")
    }

    static func formBroke(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pages.form-broke", severity: .warning, file: file,
            summary: "Skjemaet i filen fikk lesingen til å stanse. Feltene og merknadslappene er uleste.",
            cure: "Se i originalen om noe er fylt ut, eller skriv filen ut til PDF på nytt og legg den til igjen.")
    }

    /// - Parameter pages: none for all of the file's.
    static func linesBroke(_ file: String, pages: [Int]) -> Diagnostic {
        Diagnostic(
            identifier: "pages.lines-broke", severity: .note, file: file,
            place: pages.isEmpty ? nil : PDFDiagnostics.sides(pages),
            summary: (pages.isEmpty ? "Strekene i filen" : "Strekene på siden")
                + " kunne ikke finnes. Teksten er lest, men en tabell kan være lest på tvers.",
            cure: "Sammenlign med originalen dersom det er tabeller der.")
    }

    private static func warning(
        _ identifier: String, _ file: String, _ pages: [Int], _ summary: String, _ cure: String
    ) -> Diagnostic {
        Diagnostic(
            identifier: identifier, severity: .warning, file: file, place: PDFDiagnostics.sides(pages),
            summary: summary, cure: cure)
    }
}

extension Diagnostic {
    /// The same, where nothing else of the file was read.
    var asError: Diagnostic {
        Diagnostic(identifier: identifier, severity: .error, file: file, place: place, summary: summary, cure: cure)
    }
}
