import Consultation
import Foundation
import Glibc
import Readers
import Synchronization

/// A worker's gate: tells its parent of each step, gives the step processor time, and leaves out what broke before.
final class WorkerGate: PageGate {
    private let limits: WorkerLimits
    private let output: FileHandle?
    private let current = Mutex(Current())

    private struct Current {
        var leftOut: [PageStep] = []
        var tells = false
        var began = 0
    }

    /// - Parameter output: where steps are told; nil for nowhere.
    init(limits: WorkerLimits, output: FileHandle?) {
        self.limits = limits
        self.output = output
    }

    /// Begins a document.
    func begin(_ request: WorkerRequest) {
        let began = WorkerLimits.processorSeconds
        current.withLock {
            $0 = Current(leftOut: request.without ?? [], tells: request.progress ?? false, began: began)
        }
    }

    var leftOut: [PageStep] { current.withLock(\.leftOut) }

    func opens(_ step: PageStep, of count: Int) -> Bool {
        let now = current.withLock { $0 }
        guard !now.leftOut.contains(step), !now.leftOut.contains(step.onAllPages) else { return false }
        let used = WorkerLimits.processorSeconds
        guard step.kind == .lines || used - now.began < limits.document else { return false }
        limits.startStep(used: used)
        if now.tells { try? output?.write(contentsOf: WorkerProgress(step: step, of: count).line) }
        return true
    }
}
