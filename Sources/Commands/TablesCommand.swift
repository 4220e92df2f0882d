import ArgumentParser
import Consultation
import Foundation
import Pipeline

struct TablesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Write the tables anew from what is known, without reading replies.",
        discussion: "Edits of bodies and reply facts in sak.yaml take effect. Example: samsvar tables ungdom")

    @OptionGroup var caseArgument: CaseArgument

    @Option(help: "Write to this folder and not to the case's own.", completion: .directory)
    var output: String?

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            let folder = output.map { URL(fileURLWithPath: $0, isDirectory: true) }
            let written = try CaseOutput(caseArgument.folder, data: dataOption.files).write(to: folder)
            tell(written.diagnostics)
            Terminal.print("Skrevet i \(written.folder.path):")
            for name in written.names { Terminal.print("  \(name)") }
        }
    }
}

struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Write the digest of comments by theme, for reviewers.",
        discussion: "Example: samsvar digest ungdom --output temasammendrag.docx")

    @OptionGroup var caseArgument: CaseArgument

    @Option(help: "The file to write (DOCX).", completion: .file(extensions: ["docx"]))
    var output: String = "temasammendrag.docx"

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            try CaseOutput(caseArgument.folder, data: dataOption.files)
                .writeOne("temasammendrag.docx", to: URL(fileURLWithPath: output))
            Terminal.print("Skrevet: \(output)")
        }
    }
}
