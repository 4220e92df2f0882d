import Configuration
import Consultation
import Foundation
import Testing

@testable import Pipeline

struct ProgramDataTests {
    @Test func everyDataFileThatShipsIsReadByTheStageThatGoesByIt() throws {
        _ = try AnalysisStages(data: DataFiles())
    }

    @Test func aFileOfOnesOwnReplacesTheShippedOneAndAFaultInItIsNamed() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samsvar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("outcomes: 7".utf8).write(to: folder.appendingPathComponent("outcomes.yaml"))
        let error = #expect(throws: CaseError.self) { try AnalysisStages(data: DataFiles(override: folder)) }
        #expect(error?.diagnostic.identifier == "data.invalid")
        #expect(error?.diagnostic.file == "outcomes.yaml")
    }
}
