import CaseStore
public import Configuration
public import Consultation
import Foundation
import Readers
public import Tables
public import Workers
import Writers

/// Brings a case up to date: reads what is new, splits and judges what changed, writes the tables.
///
/// A stage runs only when what it is made from has changed, so that a second run does nothing and a late reply
/// costs one reply. Each document is committed by itself: an interruption loses at most those at hand.
public struct CaseRun: Sendable {
    private let folder: CaseFolder
    private let stages: AnalysisStages
    private let reading: any ReadingPlace
    private let observer: any ProgressObserver
    private let data: DataFiles

    /// - Parameters:
    ///   - data: the data files that the stages go by.
    ///   - reading: where replies are read.
    /// - Throws: `CaseError` `data.*` when one is missing or wrong.
    public init(
        _ folder: CaseFolder, data: DataFiles, reading: any ReadingPlace, observer: any ProgressObserver
    ) throws {
        self.folder = folder
        self.reading = reading
        self.stages = try AnalysisStages(data: data)
        self.observer = observer
        self.data = data
    }

    /// What a run did.
    public struct Outcome: Sendable {
        public let snapshot: CaseSnapshot
        public let summary: CaseSummary
        /// How many replies were read, and how many split, this time.
        public let read: Int
        public let split: Int
        /// How many remarks have other tags than before.
        public let retagged: Int
        /// The files that belong to the case's folder of outputs; empty when they already were as they should be.
        public let written: [String]
        /// In the order of the files' names.
        public let diagnostics: [Diagnostic]
    }

    /// - Throws: `CaseError` when the case itself, its letter's draft or the disk fails; never for a single reply.
    public func run() async throws -> Outcome {
        let open = try OpenCase(folder)
        let onDisk = try filesOnDisk()
        let draft = try stages.draft(of: open)
        let read = try await readReplies(onDisk, of: open)
        let files = try withAttachments(onDisk, of: open)
        try open.ledger.commit(replyFiles: files)
        let basis = try stages.replyBasis(sheet: open.sheet, draft: draft)
        let split = try await splitReplies(files, of: open, against: draft, basis: basis)
        let retagged = try judge(open, against: draft, basis: basis)
        let assembly = try Self.assembly(of: open)
        let snapshot = try assembly.settledSnapshot(of: open, data: data)
        let tables = stages.output.tables(of: snapshot)
        let (written, setAside) = try write(tables, of: snapshot, open)
        return Outcome(
            snapshot: snapshot, summary: tables.summary, read: read, split: split, retagged: retagged,
            written: written,
            diagnostics: draft.diagnostics + assembly.covers.flatMap { assembly.diagnostics[$0.document] ?? [] }
                + snapshot.replies.flatMap(\.diagnostics) + snapshot.copyDiagnostics
                + duplicates(among: files) + setAside)
    }

    /// The case as the ledger has it, without reading anything anew.
    /// - Parameter data: the data files that copies are told by.
    public static func snapshot(of folder: CaseFolder, data: DataFiles = DataFiles()) throws -> CaseSnapshot {
        try snapshot(of: OpenCase(folder), data: data)
    }

    static func snapshot(of open: OpenCase, data: DataFiles) throws -> CaseSnapshot {
        try assembly(of: open).settledSnapshot(of: open, data: data)
    }

    private static func assembly(of open: OpenCase) throws -> SnapshotAssembly {
        let files = try open.ledger.replyFiles()
        let decisions = try open.decisions()
        return SnapshotAssembly(
            description: open.sheet.description, files: files, readings: decisions.readings,
            judgements: try open.ledger.judgements(), replyJudgements: try open.ledger.replyJudgements(),
            diagnostics: try Dictionary(
                files.map { ($0.document, try open.ledger.diagnostics(of: $0.document)) },
                uniquingKeysWith: { first, _ in first }),
            decisions: decisions)
    }

    private func filesOnDisk() throws -> [ReplyFile] {
        try Intake.hashes(in: folder.replies).map { ReplyFile(name: $0.key, document: $0.value) }.sorted()
    }

    /// The files and what came inside them, each under its container's name.
    private func withAttachments(_ files: [ReplyFile], of open: OpenCase) throws -> [ReplyFile] {
        try files.flatMap { file in
            [file]
                + (try open.ledger.attachments(of: file.document)).map {
                    ReplyFile(name: "\(file.name)#\($0.name)", document: $0.document)
                }
        }.sorted()
    }

    private func duplicates(among files: [ReplyFile]) -> [Diagnostic] {
        let byContent = Dictionary(grouping: files, by: \.document).values.filter { $0.count > 1 }
        return byContent.flatMap { copies in
            copies.sorted().dropFirst().map { copy in
                Diagnostic(
                    identifier: "reply.copy", severity: .note, file: copy.name,
                    summary: "Filen har samme innhold som «\(copies.sorted()[0].name)» og telles ikke en gang til.",
                    cure: "Fjern den ene fra mappen «svar» om du vil.")
            }
        }.sorted { ($0.file ?? "") < ($1.file ?? "") }
    }
}

// MARK: - Stages

extension CaseRun {
    private func readReplies(_ files: [ReplyFile], of open: OpenCase) async throws -> Int {
        var seen: Set<ContentHash> = []
        let stale = try files.filter { file in
            guard seen.insert(file.document).inserted else { return false }
            return try open.ledger.readingFingerprint(of: file.document) != stages.readingFingerprint(of: file.document)
        }
        try await eachInParallel(stale, activity: "Leser svar") { file in
            let url = folder.replies.appendingPathComponent(file.name)
            let name = url.lastPathComponent
            return await reading.read(WorkerRequest(path: url.path, name: name)) { [observer] page in
                observer.progressed(
                    RunProgress(activity: "Leser \(name), side", done: page.step.page, total: page.of))
            }
        } commit: { file, answer in
            try open.ledger.commit(
                ReadFile(hash: file.document, document: answer.document, diagnostics: answer.diagnostics),
                attachments: answer.attachments.map { try ReadFile(attached: $0) },
                fingerprint: stages.readingFingerprint(of: file.document))
        }
        return stale.count
    }

    private func splitReplies(
        _ files: [ReplyFile], of open: OpenCase, against draft: LocatedDraft, basis: String
    ) async throws -> Int {
        var seen: Set<ContentHash> = []
        let stale = try files.compactMap { file -> (file: ReplyFile, fingerprint: String)? in
            guard seen.insert(file.document).inserted else { return nil }
            let fingerprint = stages.replyFingerprint(of: file.document, basis: basis)
            return try open.ledger.replyFingerprint(of: file.document) == fingerprint ? nil : (file, fingerprint)
        }
        let splitter = stages.splitter(for: open.sheet.description, draft: draft.draft)
        try await eachInParallel(stale, activity: "Finner merknader") { item in
            try open.ledger.document(item.file.document)?.document.map(splitter.read)
                ?? splitter.unread(item.file.document, fileName: item.file.name)
        } commit: { item, reading in
            try open.ledger.commit(reading: reading, fingerprint: item.fingerprint)
        }
        return stale.count
    }

    private func judge(_ open: OpenCase, against draft: LocatedDraft, basis: String) throws -> Int {
        let decisions = try open.decisions()
        let readings = decisions.readings
        let fingerprint = try stages.judgingFingerprint(
            of: readings, decisions, sheet: open.sheet, model: open.carriedModel(), basis: basis)
        guard try open.ledger.judgingFingerprint() != fingerprint else { return 0 }
        observer.progressed(RunProgress(activity: "Merker", done: 0, total: readings.count))
        let (judgements, replies) = try stages.judge(readings, settled: decisions.settled, of: open, against: draft)
        observer.progressed(RunProgress(activity: "Merker", done: readings.count, total: readings.count))
        return try open.ledger.commit(judgements: judgements, replies: replies, fingerprint: fingerprint)
    }

    private func write(
        _ tables: CaseTables, of snapshot: CaseSnapshot, _ open: OpenCase
    ) throws -> ([String], [Diagnostic]) {
        let output = OutputFolder(folder: folder)
        let previous = try open.ledger.outputs()
        let fingerprint = try stages.output.fingerprint(of: snapshot)
        if try open.ledger.writingFingerprint() == fingerprint, output.holds(previous.keys) { return ([], []) }
        observer.progressed(RunProgress(activity: "Skriver tabeller", done: 0, total: 1))
        let files = try stages.output.files(of: tables)
        let (hashes, diagnostics) = try output.write(files, previous: previous)
        try open.ledger.commit(outputs: hashes, fingerprint: fingerprint)
        observer.progressed(RunProgress(activity: "Skriver tabeller", done: 1, total: 1))
        return (files.map(\.name), diagnostics)
    }

    /// Does the work of all items on all cores; commits one at a time, as they are ready.
    private func eachInParallel<Item: Sendable, Result: Sendable>(
        _ items: [Item], activity: String, work: @escaping @Sendable (Item) async throws -> Result,
        commit: (Item, Result) throws -> Void
    ) async throws {
        var done = 0
        var waiting = items.makeIterator()
        if !items.isEmpty { observer.progressed(RunProgress(activity: activity, done: 0, total: items.count)) }
        try await withThrowingTaskGroup(of: (Item, Result).self) { group in
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                guard let item = waiting.next() else { break }
                group.addTask { (item, try await work(item)) }
            }
            while let (item, result) = try await group.next() {
                if let next = waiting.next() { group.addTask { (next, try await work(next)) } }
                try commit(item, result)
                done += 1
                observer.progressed(RunProgress(activity: activity, done: done, total: items.count))
            }
        }
    }
}

extension ReadFile {
    /// A file that came inside another, as the ledger keeps it.
    fileprivate init(attached file: AttachedFile) throws {
        self.init(
            name: file.name, hash: file.hash, document: try file.document.map(StoredForm.encode),
            diagnostics: file.diagnostics)
    }
}
