import ArgumentParser
import Consultation
import Foundation
import Pipeline

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a case: bodies, deadline and reference from the letter, outline from the draft.",
        discussion: "Example: samsvar new ungdom --letter brev.pdf --draft utkast.docx --themes temaer.yaml")

    @OptionGroup var caseArgument: CaseArgument
    @OptionGroup var sourceOptions: SourceOptions
    @OptionGroup var dataOption: DataOption

    func validate() throws {
        guard sourceOptions.sources != nil else { throw ValidationError("Give both --letter and --draft.") }
    }

    func run() async throws {
        guard let sources = sourceOptions.sources else { return }
        try await reporting {
            let created = try CaseCreation(caseArgument.folder, data: dataOption.files).create(from: sources)
            NewCommand.show(created, folder: caseArgument.folder)
            if created.diagnostics.contains(where: { $0.severity != .note }) { throw Outcome.needsPerson }
        }
    }

    /// What was found, for the officer to check against the letter and the draft.
    static func show(_ created: CaseCreation.Outcome, folder: CaseFolder) {
        let description = created.description
        tell(created.diagnostics)
        let dates = [description.sent.map { "sendt \($0.short)" }, description.deadline.map { "frist \($0.short)" }]
        Terminal.print("\(folder.name): \(description.title)")
        Terminal.print(
            "  sak \(description.reference.isEmpty ? "ukjent" : description.reference), "
                + dates.map { $0 ?? "dato ukjent" }.joined(separator: ", ") + ", fra \(description.sender)")
        let points = description.sections.reduce(0) { $0 + $1.points.count }
        Terminal.print(
            "  \(description.recipients.count) instanser, \(description.sections.count) avsnitt, \(points) nummererte punkter, "
                + "\(description.themes.count) temaer, \(description.questions.count) spørsmål")
        Terminal.print("  Se over og rett i \(folder.sheet.path)")
    }
}
