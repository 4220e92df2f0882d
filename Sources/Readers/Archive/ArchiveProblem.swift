import Consultation

/// What the officer is told of an archive, or of a file in it that could not be taken out.
struct ArchiveProblem {
    /// The archive's name.
    let file: String

    private static let unpack = "Pakk ut arkivet selv og legg til filene i det hver for seg."

    func files(_ count: Int) -> Diagnostic {
        Diagnostic(
            identifier: "archive.files", severity: .note, file: file,
            summary: count == 1 ? "Arkivet har én fil." : "Arkivet har \(count) filer.",
            cure: "Hver fil er lest for seg; kontroller at alle svarene er kommet med.")
    }

    var notAnArchive: Diagnostic {
        error(
            "archive.damaged", nil, "Arkivet (ZIP) er skadet eller avkortet og er ulest.",
            "Hent det på nytt fra arkivet, eller be avsenderen sende filene hver for seg.")
    }

    var otherPackage: Diagnostic {
        error(
            "archive.other-package", nil,
            "Filen er laget av et annet program, for eksempel et regneark eller en presentasjon, og er ulest.",
            "Åpne den i programmet den er laget i, lagre den som PDF og legg den til på nytt.")
    }

    var empty: Diagnostic {
        error(
            "archive.empty", nil, "Arkivet (ZIP) har ingen filer og er ulest.",
            "Be avsenderen sende filene på nytt, helst hver for seg.")
    }

    func encrypted(_ name: String) -> Diagnostic {
        error(
            "archive.encrypted", name, "Filen i arkivet er låst med passord og er ulest.",
            "Pakk ut arkivet med passordet og legg til filene i det hver for seg.")
    }

    func damagedFile(_ name: String) -> Diagnostic {
        error(
            "archive.damaged-file", name,
            "Filen i arkivet er skadet eller pakket på en ukjent måte, og er ulest eller bare lest i del.",
            "Be avsenderen sende denne filen på nytt, for seg.")
    }

    func tooLarge(_ name: String) -> Diagnostic {
        error(
            "archive.file-too-large", name,
            "Filen i arkivet vokser langt ut over det et høringssvar skal når den pakkes ut, og er ulest.",
            "Kontroller hvor filen kommer fra; er den ekte, pakk den ut selv og legg den til for seg.")
    }

    var tooMuch: Diagnostic {
        error(
            "archive.too-large", nil,
            "Filene i arkivet er til sammen større enn det som leses på én gang; resten av dem er ulest.", Self.unpack)
    }

    func tooManyFiles(_ most: Int) -> Diagnostic {
        error(
            "archive.too-many-files", nil, "Arkivet har mer enn \(most) filer; resten av dem er ulest.", Self.unpack)
    }

    func tooDeep(_ name: String) -> Diagnostic {
        error(
            "archive.too-deep", name, "Arkivet ligger to arkiver dypt, dypere enn det som leses, og er ulest.",
            "Pakk det ut selv og legg til filene i det hver for seg.")
    }

    func sameName(_ name: String) -> Diagnostic {
        error(
            "archive.same-name", name,
            "To filer i arkivet har samme navn når store og små bokstaver ikke skilles; den andre er ulest.",
            Self.unpack)
    }

    private func error(_ identifier: String, _ place: String?, _ summary: String, _ cure: String) -> Diagnostic {
        Diagnostic(
            identifier: identifier, severity: .error, file: file, place: place.map { "«\($0)»" }, summary: summary,
            cure: cure)
    }
}
