import ArgumentParser
import Consultation
import Foundation
import Pipeline

struct ExportCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, csv, xlsx, docx, html

        /// The file of the case's outputs that holds the remarks in this format.
        var fileName: String {
            switch self {
            case .jsonl: "merknader.jsonl"
            case .csv: "csv/merknader.csv"
            case .xlsx: "tabeller.xlsx"
            case .docx: "tabeller.docx"
            case .html: "oversikt.html"
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the remarks and tables in one format, for other programs.",
        discussion:
            "JSONL has one remark a line and one line without text per reply. Example: samsvar export ungdom --format jsonl"
    )

    @OptionGroup var caseArgument: CaseArgument

    @Option(help: "The format.")
    var format: Format = .jsonl

    @Option(help: "The file to write; standard output without it.", completion: .file())
    var output: String?

    @OptionGroup var dataOption: DataOption

    func run() async throws {
        try await reporting {
            let caseOutput = try CaseOutput(caseArgument.folder, data: dataOption.files)
            if let output {
                try caseOutput.writeOne(format.fileName, to: URL(fileURLWithPath: output))
            } else {
                Terminal.write(try caseOutput.bytes(of: format.fileName))
            }
        }
    }
}
