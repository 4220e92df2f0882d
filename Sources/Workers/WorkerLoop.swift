import Consultation
public import Foundation
import Readers

/// The inside of a worker: requests in, answers out, until the input ends.
public struct WorkerLoop {
    private let limits: WorkerLimits

    public init(limits: WorkerLimits) { self.limits = limits }

    /// Reads documents until `input` ends; `output` gets a line for each, in order, and lines of progress before it
    /// where they are asked for.
    ///
    /// The process is bound to the limits for good.
    /// - Throws: when a line cannot be written, or is no request.
    public func run(input: FileHandle, output: FileHandle) throws {
        limits.bindProcess()
        let gate = WorkerGate(limits: limits, output: output)
        let reading = DirectReading(reader: ReaderTable(gate: gate), limits: limits)
        var lines = LineReader(input.fileDescriptor)
        while let line = lines.next() {
            if line.isEmpty { continue }
            limits.startStep()
            let request = try StoredForm.decode(WorkerRequest.self, from: line)
            gate.begin(request)
            let answer = try reading.answer(to: request).line
            limits.startStep()
            try output.write(contentsOf: answer)
        }
    }
}
