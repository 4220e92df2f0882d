import Consultation

/// What the officer is told about a PDF file.
enum PDFDiagnostics {
    static func encrypted(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pdf.encrypted", severity: .error, file: file,
            summary: "Filen er låst med passord og er ulest.",
            cure: "Åpne den med passordet, lagre en kopi uten passord og legg den til på nytt.")
    }

    static func damaged(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pdf.damaged", severity: .error, file: file,
            summary: "Filen er skadet eller ikke lastet ned i sin helhet, og den er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    static func noPages(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pdf.no-pages", severity: .error, file: file,
            summary: "Filen har ingen lesbare sider og er ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pdf.no-text", severity: .error, file: file,
            summary: "Filen inneholder ingen tekst og er ulest.",
            cure: "Åpne filen og se om noe er skrevet i den; be avsenderen om en ny utgave hvis den er tom.")
    }

    static func brokenPages(_ pages: [Int], _ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "pdf.page-damaged", severity: .warning, file: file, place: sides(pages),
            summary: pages.count == 1 ? "Siden er skadet og ulest." : "Sidene er skadet og ulest.",
            cure: "Hent filen på nytt fra arkivet, eller be avsenderen sende den igjen.")
    }

    /// `side 3`, `side 3–5 og 8`.
    static func sides(_ pages: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for page in pages {
            if let last = runs.last, last.upperBound + 1 == page {
                runs[runs.count - 1] = last.lowerBound...page
            } else {
                runs.append(page...page)
            }
        }
        let names = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        guard let last = names.last, names.count > 1 else { return "side " + (names.first ?? "") }
        return "side " + names.dropLast().joined(separator: ", ") + " og " + last
    }
}
