import Consultation
import Dispatch
import Foundation
import Readers
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
    ///
    /// A page at which a worker breaks or stops costs that page: the file is read again without it. After three such
    /// pages the step that breaks is left out on all pages; only words cannot be left out so.
    public func read(_ request: WorkerRequest, progress: @escaping PageProgress) async -> WorkerAnswer {
        await withCheckedContinuation { work.take(Job(request: request, progress: progress, continuation: $0)) }
    }
}

/// A document that somebody waits for.
private struct Job: Sendable {
    let request: WorkerRequest
    let progress: PageProgress
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
            job.continuation.resume(returning: answer(to: job, by: &worker))
        }
    }

    /// How often a file is read again without the page that broke a worker.
    private static let repeats = 3

    private func answer(to job: Job, by worker: inout WorkerProcess?) -> WorkerAnswer {
        let name = job.request.name ?? (job.request.path as NSString).lastPathComponent
        var without: [PageStep] = []
        while true {
            let isUsed = worker != nil
            let serving = worker ?? (try? WorkerProcess(command))
            worker = serving
            let request = WorkerRequest(
                path: job.request.path, name: job.request.name, progress: true, without: without)
            let ending = serving?.read(request, limits: limits, progress: job.progress) ?? .broke(nil)
            if case .answered(let answer) = ending { return answer }
            worker = nil
            // It may have been gone already, for what an earlier document did to it.
            if isUsed, case .broke(nil) = ending { continue }
            if let step = ending.step, let next = Self.next(toLeaveOut: step, after: without) {
                without.append(next)
            } else if case .tooSlow = ending {
                return failure(WorkerFailure.tooSlow(name, seconds: limits.seconds))
            } else {
                return failure(WorkerFailure.broke(name))
            }
        }
    }

    /// What to leave out when a file is read again; nil when it is to be given up.
    private static func next(toLeaveOut step: PageStep, after without: [PageStep]) -> PageStep? {
        guard !without.contains(step), !without.contains(step.onAllPages) else { return nil }
        if without.count < repeats { return step }
        return step.kind == .text ? nil : step.onAllPages
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

extension WorkerProcess.Ending {
    /// The step at which a worker broke or stopped.
    fileprivate var step: PageStep? {
        switch self {
        case .answered: nil
        case .tooSlow(let step), .broke(let step): step
        }
    }
}
