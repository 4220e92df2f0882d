import Consultation

/// What an officer is told when reading a file broke its limits; the file stays *ulest*.
enum WorkerFailure {
    static func missing(_ file: String) -> Diagnostic {
        diagnostic(
            "worker.missing", file, "Filen forsvant mens den skulle leses, og er ulest.",
            "Legg den inn igjen og kjør på nytt.")
    }

    static func tooMuchText(_ file: String) -> Diagnostic {
        diagnostic(
            "worker.too-much-text", file, "Filen har mer tekst enn et høringssvar kan ha, og er ulest.",
            "Del den opp, eller legg inn bare det som er svaret.")
    }

    static func tooSlow(_ file: String, seconds: Int) -> Diagnostic {
        diagnostic(
            "worker.too-slow", file,
            "Filen tok mer enn \(seconds) sekunder å lese; lesingen er avbrutt, og den er ulest.",
            "Skriv den ut til PDF på nytt, eller be avsenderen om en annen utgave.")
    }

    static func broke(_ file: String) -> Diagnostic {
        diagnostic(
            "worker.broke", file, "Filen fikk lesingen til å bryte sammen eller bruke for mye minne, og den er ulest.",
            "Skriv den ut til PDF på nytt, eller be avsenderen om en annen utgave.")
    }

    static func tooDeep(_ file: String, count: Int) -> Diagnostic {
        Diagnostic(
            identifier: "worker.too-deep", severity: .warning, file: file,
            summary: (count == 1 ? "Filen har et vedlegg" : "Filen har \(count) vedlegg")
                + " som ligger mer enn tre lag inn i e-post og arkiver, og er ulest.",
            cure: "Ta ut vedleggene og legg dem til som egne filer dersom de hører til svaret.")
    }

    static func tooManyFiles(_ file: String, most: Int) -> Diagnostic {
        Diagnostic(
            identifier: "worker.too-many-files", severity: .warning, file: file,
            summary: "Filen har flere enn \(most) vedlegg. De første er lest; resten er uleste.",
            cure: "Ta ut det som hører til svaret, og legg det til som egne filer.")
    }

    private static func diagnostic(
        _ identifier: String, _ file: String, _ summary: String, _ cure: String
    ) -> Diagnostic {
        Diagnostic(identifier: identifier, severity: .error, file: file, summary: summary, cure: cure)
    }
}
