import Consultation

/// What the officer is told about text that was recognised in pictures.
enum ScanDiagnostics {
    static func noLanguageData(_ file: String, pages: [Int], isWholeFile: Bool) -> Diagnostic {
        Diagnostic(
            identifier: "scan.no-language-data", severity: isWholeFile ? .error : .warning, file: file,
            place: isWholeFile ? nil : PDFDiagnostics.sides(pages),
            summary: (isWholeFile ? "Filen er skannet og ulest" : "Siden er skannet og ulest")
                + ", fordi språkdata for norsk tekstgjenkjenning mangler på denne maskinen.",
            cure: "Installer pakken tesseract-ocr-nor (sudo apt install tesseract-ocr-nor) og kjør på nytt.")
    }

    static func recognised(_ file: String, pages: [Int], isWholeFile: Bool) -> Diagnostic {
        Diagnostic(
            identifier: "scan.recognised", severity: .note, file: file,
            place: isWholeFile ? nil : PDFDiagnostics.sides(pages),
            summary: "Teksten er gjenkjent i et bilde av siden, og enkelte ord kan være feil.",
            cure: "Kontroller sitater mot originalen før de brukes.")
    }

    /// - Parameters:
    ///   - counts: how many words are uncertain on each page that has any.
    ///   - unclear: pages whose words are more guessed than read.
    static func uncertain(_ file: String, counts: [Int: Int], unclear: [Int]) -> Diagnostic {
        let pages = Set(counts.keys).union(unclear).sorted()
        let all = counts.values.reduce(0, +)
        let words = all == 1 ? "1 ord er usikkert lest" : "\(all) ord er usikkert lest"
        let named = pages.prefix(12).compactMap { page in counts[page].map { "\($0) på side \(page)" } }
        let places = (named + (pages.count > 12 ? ["resten på senere sider"] : [])).joined(separator: ", ")
        return Diagnostic(
            identifier: "scan.uncertain", severity: unclear.isEmpty ? .note : .warning, file: file,
            place: PDFDiagnostics.sides(pages),
            summary: (unclear.isEmpty ? "" : "Bildet er utydelig. ") + "\(words) i bildet: \(places).",
            cure: unclear.isEmpty
                ? "Se på ordene i originalen; merknader som har slike ord, er merket."
                : "Les siden i originalen, eller be avsenderen om en utgave med tekst.")
    }

    static func failed(_ file: String, pages: [Int]) -> Diagnostic {
        Diagnostic(
            identifier: "scan.page-unread", severity: .warning, file: file, place: PDFDiagnostics.sides(pages),
            summary: "Siden kunne ikke gjøres om til et bilde, og den er ulest.",
            cure: "Åpne siden i originalen og se hva den inneholder.")
    }

    static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "scan.no-text", severity: .error, file: file,
            summary: "Det ble ikke funnet noen tekst i bildet, og filen er ulest.",
            cure: "Åpne filen og se om noe er skrevet i den; be om en tydeligere utgave hvis det er det.")
    }

    static func brokenLayer(_ file: String, pages: [Int]) -> Diagnostic {
        Diagnostic(
            identifier: "scan.broken-text-layer", severity: .note, file: file, place: PDFDiagnostics.sides(pages),
            summary: "Tekstlaget i filen mangler bokstaver eller har feil tegn; sidene er lest fra bildet i stedet.",
            cure: "Kontroller sitater mot originalen før de brukes.")
    }

    static func damaged(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "scan.damaged", severity: .error, file: file,
            summary: "Bildet er skadet eller i et bildeformat som ikke kan leses her, og filen er ulest.",
            cure: "Åpne bildet, lagre det som PNG, JPEG eller PDF og legg det til på nytt.")
    }

    static func tooLarge(_ file: String) -> Diagnostic {
        Diagnostic(
            identifier: "scan.too-large", severity: .error, file: file,
            summary: "Bildet har over 120 millioner bildepunkter, som er mer enn en side trenger, og filen er ulest.",
            cure: "Lagre det med lavere oppløsning (300 punkter per tomme er nok) og legg det til på nytt.")
    }
}
