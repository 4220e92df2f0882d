import Analysis
import CaseStore
public import Configuration
public import Consultation
import Fingerprints
public import Foundation
import Tables
import Writers

/// The case's tables and exports, made from what the ledger knows.
public struct CaseOutput: Sendable {
    private let folder: CaseFolder
    private let snapshot: CaseSnapshot
    private let tables: CaseTables
    private let stages: OutputStages

    /// - Throws: `CaseError` when there is no case, or its sheet or ledger cannot be read.
    public init(_ folder: CaseFolder, data: DataFiles) throws {
        self.folder = folder
        stages = try OutputStages(data: data)
        snapshot = try CaseRun.snapshot(of: folder, data: data)
        tables = stages.tables(of: snapshot)
    }

    /// What was written where.
    public struct Written: Sendable {
        public let folder: URL
        public let names: [String]
        public let diagnostics: [Diagnostic]
    }

    /// Writes all files, to the case's own folder of outputs or to another.
    /// - Throws: `CaseError` `file.*`.
    public func write(to other: URL?) throws -> Written {
        let files = try stages.files(of: tables)
        guard let other else {
            let open = try OpenCase(folder)
            let (hashes, diagnostics) = try OutputFolder(folder: folder).write(files, previous: open.ledger.outputs())
            try open.ledger.commit(
                outputs: hashes, fingerprint: stages.fingerprint(of: snapshot))
            return Written(folder: folder.outputs, names: files.map(\.name), diagnostics: diagnostics)
        }
        for file in files { try Files.write(file.bytes, to: other.appendingPathComponent(file.name)) }
        return Written(folder: other, names: files.map(\.name), diagnostics: [])
    }

    /// The bytes of one of the case's output files.
    /// - Throws: `CaseError` `output.unknown` when there is none of this name.
    public func bytes(of name: String) throws -> [UInt8] {
        guard let file = try stages.files(of: tables).first(where: { $0.name == name }) else {
            throw CaseError(
                Diagnostic(
                    identifier: "output.unknown", severity: .error, file: name, summary: "Saken har ingen slik fil.",
                    cure: "Velg et annet format."))
        }
        return file.bytes
    }

    /// Writes one of the case's output files to a place of choice.
    public func writeOne(_ name: String, to url: URL) throws { try Files.write(try bytes(of: name), to: url) }
}

/// The last stages: tables from a snapshot, files from tables.
struct OutputStages: Sendable {
    private let wording: Wording
    private let outcomes: OutcomeList
    private let sureLine: Double

    init(data: DataFiles) throws {
        wording = try data.load(Wording.self, from: "wording")
        outcomes = try data.load(OutcomeList.self, from: "outcomes")
        sureLine = try data.load(PlacementConfidence.self, from: "placement-confidence").sureLine
    }

    func tables(of snapshot: CaseSnapshot) -> CaseTables {
        CaseTables(of: snapshot, wording: wording, outcomes: outcomes, sureLine: sureLine)
    }

    func files(of tables: CaseTables) throws -> [OutputFile] { try OutputSet.files(for: tables) }

    func fingerprint(of snapshot: CaseSnapshot) throws -> String {
        var fingerprint = Fingerprint(stage: "skriv", version: 1)
        try fingerprint.add(value: snapshot)
        try fingerprint.add(value: wording)
        try fingerprint.add(value: outcomes)
        fingerprint.add("\(sureLine)")
        return fingerprint.text
    }
}
