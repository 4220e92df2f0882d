import Consultation

/// What the officer is told of a file that another program is asked to convert.
struct ConversionProblem {
    /// The formats that are read this way.
    enum Format {
        case doc
        case msg

        var documentFormat: DocumentFormat {
            switch self {
            case .doc: .doc
            case .msg: .msg
            }
        }

        /// The file at the start of a sentence.
        fileprivate var name: String {
            switch self {
            case .doc: "Word-dokumentet i det gamle formatet (DOC)"
            case .msg: "E-posten fra Outlook (MSG)"
            }
        }

        fileprivate var program: String {
            switch self {
            case .doc: "LibreOffice"
            case .msg: "msgconvert"
            }
        }

        /// What to do without the program.
        fileprivate var byHand: String {
            switch self {
            case .doc: "åpne filen i Word, lagre den som DOCX eller PDF og legg den til på nytt."
            case .msg:
                "åpne e-posten i Outlook, lagre den som PDF, og legg til den og hvert vedlegg som egne filer."
            }
        }

        fileprivate var package: String {
            switch self {
            case .doc: "LibreOffice (Debian-pakken libreoffice-writer-nogui)"
            case .msg: "msgconvert (Debian-pakkene libemail-outlook-message-perl og libemail-address-perl)"
            }
        }
    }

    let format: Format
    /// The file's name.
    let file: String

    var converted: Diagnostic {
        let how = format == .doc ? "libreoffice" : "msgconvert"
        return Diagnostic(
            identifier: "converted.by-\(how)", severity: .note, file: file,
            summary: "\(format.name) er lest etter omforming med \(format.program).",
            cure: "Sammenlign med originalen dersom oppsettet har betydning.")
    }

    var notInstalled: Diagnostic {
        Diagnostic(
            identifier: "converted.not-installed", severity: .error, file: file,
            summary:
                "\(format.name) kan bare leses ved hjelp av \(format.program), som ikke er på maskinen; den er ulest.",
            cure: "Installer \(format.package) og kjør på nytt, eller \(format.byHand)")
    }

    var tooSlow: Diagnostic {
        Diagnostic(
            identifier: "converted.too-slow", severity: .error, file: file,
            summary: "\(format.name) tok for lang tid å omforme med \(format.program) og er ulest.",
            cure: "Gjør det for hånd: \(format.byHand)")
    }

    var failed: Diagnostic {
        Diagnostic(
            identifier: "converted.failed", severity: .error, file: file,
            summary:
                "\(format.name) lot seg ikke omforme med \(format.program) (skadet, eller låst med passord?) og er ulest.",
            cure: "Gjør det for hånd: \(format.byHand)")
    }
}
