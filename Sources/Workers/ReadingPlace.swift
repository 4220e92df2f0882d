import Consultation
import Fingerprints
import Foundation
public import Readers

/// Where files are read: in this process, or in others that may break without harm.
public protocol ReadingPlace: Sendable {
    /// What reading the file gave; a failure is an answer with a diagnostic.
    /// - Parameter progress: is told now and then at which page a long file is.
    func read(_ request: WorkerRequest, progress: @escaping PageProgress) async -> WorkerAnswer
}

/// Is told at which page of a file its reading is; calls may come from any thread.
public typealias PageProgress = @Sendable (WorkerProgress) -> Void

extension ReadingPlace {
    /// What reading the file gave; a failure is an answer with a diagnostic.
    public func read(_ request: WorkerRequest) async -> WorkerAnswer { await read(request) { _ in } }
}

extension WorkerPool: ReadingPlace {}

/// Reads in this process: what a worker does inside, and what tests and single files need.
public struct DirectReading: ReadingPlace {
    private let reader: any DocumentReader
    private let limits: WorkerLimits

    public init(reader: any DocumentReader = ReaderTable(), limits: WorkerLimits = WorkerLimits()) {
        self.reader = reader
        self.limits = limits
    }

    public func read(_ request: WorkerRequest, progress: @escaping PageProgress) async -> WorkerAnswer {
        answer(to: request)
    }

    /// What reading the file gave.
    public func answer(to request: WorkerRequest) -> WorkerAnswer {
        let url = URL(fileURLWithPath: request.path)
        let name = request.name ?? url.lastPathComponent
        guard let data = try? Data(contentsOf: url) else {
            return WorkerAnswer(hash: ContentHash(of: []), diagnostics: [WorkerFailure.missing(name)], document: nil)
        }
        let bytes = Array(data)
        let hash = ContentHash(of: bytes)
        let result = reader.read(SourceFile(name: name, hash: hash, bytes: bytes))
        var room = Self.mostFiles
        let attached = attached(result.attachments, path: "", depth: 1, room: &room)
        let tooMany = Self.tooMany(result.attachments.count, attached, room: room, name).map { [$0] } ?? []
        let diagnostics = result.diagnostics + tooMany
        guard let document = result.document, let stored = try? document.stored else {
            return WorkerAnswer(hash: hash, diagnostics: diagnostics, document: nil, attachments: attached)
        }
        guard stored.count <= limits.output else {
            return WorkerAnswer(hash: hash, diagnostics: [WorkerFailure.tooMuchText(name)], document: nil)
        }
        return WorkerAnswer(hash: hash, diagnostics: diagnostics, document: stored, attachments: attached)
    }

    /// The most files that are read inside one, and how deep they may lie: a mail in an archive in a mail.
    private static let (mostFiles, mostDepth) = (500, 3)

    /// The attachments and theirs. What lies too deep, or is too many, is told of where it is left out.
    private func attached(_ files: [Attachment], path: String, depth: Int, room: inout Int) -> [AttachedFile] {
        var read: [AttachedFile] = []
        for file in files.prefix(room) {
            room -= 1
            let hash = ContentHash(of: file.bytes)
            let result = reader.read(SourceFile(name: file.name, hash: hash, bytes: file.bytes))
            let name = path + file.name
            var diagnostics = result.diagnostics
            let isTooDeep = depth == Self.mostDepth && !result.attachments.isEmpty
            if isTooDeep { diagnostics.append(WorkerFailure.tooDeep(file.name, count: result.attachments.count)) }
            let inner =
                isTooDeep ? [] : attached(result.attachments, path: name + "#", depth: depth + 1, room: &room)
            if !isTooDeep, let tooMany = Self.tooMany(result.attachments.count, inner, room: room, file.name) {
                diagnostics.append(tooMany)
            }
            read.append(AttachedFile(name: name, hash: hash, diagnostics: diagnostics, document: result.document))
            read += inner
        }
        return read
    }

    /// What to tell of a file of whose attachments not all were read.
    private static func tooMany(_ count: Int, _ read: [AttachedFile], room: Int, _ name: String) -> Diagnostic? {
        room <= 0 && count > read.count ? WorkerFailure.tooManyFiles(name, most: mostFiles) : nil
    }
}
