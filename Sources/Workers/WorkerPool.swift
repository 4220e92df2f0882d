import Consultation
import Dispatch
import Foundation
import Synchronization

/// Reads documents in processes of their own, so that a file that breaks its reader costs that file only.
///
/// Each of the pool's threads has one worker, which lives until the pool is let go; it is replaced after a hundred
/// documents and after every failure.
public final class WorkerPool: Sendable {
    private let work: Work

    /// - Parameter count: how many documents may be read at once.
    public init(command: WorkerCommand, limits: WorkerLimits, count: Int) {
        work = Work(command: command, limits: limits)
        for _ in 0..<max(1, count) {
            let work = work
            Thread { work.serve() }.start()
        }
    }

    deinit { work.close() }

    /// The answer of a worker; a failure of reading is an answer with a diagnostic, never an error.
    public func read(_ request: WorkerRequest) async -> WorkerAnswer {
        await withCheckedContinuation { work.take(Job(request: request, continuation: $0)) }
    }
}

/// A document that somebody waits for.
private struct Job: Sendable {
    let request: WorkerRequest
    let continuation: CheckedContinuation<WorkerAnswer, Never>
}

/// What the pool's threads share: the jobs that wait.
private final class Work: Sendable {
    private let command: WorkerCommand
    private let limits: WorkerLimits
    private let jobs = Mutex<[Job]>([])
    private let signal = DispatchSemaphore(value: 0)

    init(command: WorkerCommand, limits: WorkerLimits) {
        self.command = command
        self.limits = limits
    }

    func take(_ job: Job) {
        jobs.withLock { $0.append(job) }
        signal.signal()
    }

    /// A signal without a job ends a thread.
    func close() { signal.signal() }

    /// The life of one thread and its worker.
    func serve() {
        var worker: WorkerProcess?
        defer { worker?.stop() }
        while let job = next() {
            if let present = worker, present.served >= 100 {
                present.stop()
                worker = nil
            }
            let name = job.request.name ?? (job.request.path as NSString).lastPathComponent
            let serving = worker ?? (try? WorkerProcess(command))
            worker = serving
            switch serving?.read(job.request, seconds: limits.seconds) ?? .broke {
            case .answered(let answer): job.continuation.resume(returning: answer)
            case .tooSlow:
                worker = nil
                job.continuation.resume(returning: failure(WorkerFailure.tooSlow(name, seconds: limits.seconds)))
            case .broke:
                worker = nil
                job.continuation.resume(returning: failure(WorkerFailure.broke(name)))
            }
        }
    }

    /// The next job; nil when the pool is closed, which every thread is then told in turn.
    private func next() -> Job? {
        signal.wait()
        let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        if job == nil { signal.signal() }
        return job
    }

    private func failure(_ diagnostic: Diagnostic) -> WorkerAnswer {
        WorkerAnswer(hash: ContentHash(rawValue: ""), diagnostics: [diagnostic], document: nil)
    }
}
