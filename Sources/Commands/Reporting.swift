import ArgumentParser
import Configuration
import Consultation
import Foundation
import Pipeline

/// The exit codes that the commands promise.
enum Outcome {
    static let needsPerson = ExitCode(1)
    static let failed = ExitCode(2)
}

/// Does a command's work; a failure is told on standard error and ends the command with code 2.
func reporting<Value>(_ progress: ProgressLine? = nil, _ work: () async throws -> Value) async throws -> Value {
    do {
        let value = try await work()
        progress?.clear()
        return value
    } catch let error as CaseError {
        progress?.clear()
        Terminal.complain("feil: \(error)")
        throw Outcome.failed
    } catch let error as ExitCode {
        throw error
    } catch {
        progress?.clear()
        Terminal.complain(
            "feil: Noe uventet gikk galt. Kjør på nytt; hjelper det ikke, meld fra. [unexpected.\(type(of: error))]")
        throw Outcome.failed
    }
}

/// Tells the diagnostics on standard error, a line each.
func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
        Terminal.complain("\(diagnostic.severity.rawValue): \(diagnostic)")
    }
}

/// The case that a command works on.
struct CaseArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The case's folder.", valueName: "case"), completion: .directory)
    var path: String

    var folder: CaseFolder { CaseFolder(URL(fileURLWithPath: path)) }
}

/// Data of one's own in place of what ships with the program.
struct DataOption: ParsableArguments {
    @Option(
        help: "A folder of YAML files that replace those of the same name shipped with the program.",
        completion: .directory)
    var data: String?

    var files: DataFiles { DataFiles(override: data.map { URL(fileURLWithPath: $0) }) }
}

/// What a case is made from.
struct SourceOptions: ParsableArguments {
    @Option(help: "The consultation letter (PDF or DOCX).", completion: .file())
    var letter: String?

    @Option(help: "The draft that was sent out (PDF or DOCX).", completion: .file())
    var draft: String?

    @Option(help: "The themes to sort remarks by (YAML).", completion: .file())
    var themes: String?

    /// The sources, when letter and draft are both given.
    var sources: CaseCreation.Sources? {
        guard let letter, let draft else { return nil }
        return CaseCreation.Sources(
            letter: URL(fileURLWithPath: letter), draft: URL(fileURLWithPath: draft),
            themes: themes.map { URL(fileURLWithPath: $0) })
    }
}
