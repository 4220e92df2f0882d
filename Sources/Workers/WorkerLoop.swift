import Consultation
public import Foundation
public import Readers

/// The inside of a worker: requests in, answers out, until the input ends.
public struct WorkerLoop {
    private let reading: DirectReading
    private let limits: WorkerLimits

    public init(reader: any DocumentReader, limits: WorkerLimits) {
        reading = DirectReading(reader: reader, limits: limits)
        self.limits = limits
    }

    /// Reads documents until `input` ends; `output` gets a line for each, in order.
    ///
    /// The process is bound to the limits for good.
    /// - Throws: when a line cannot be written, or is no request.
    public func run(input: FileHandle, output: FileHandle) throws {
        limits.bindProcess()
        var lines = LineReader(input.fileDescriptor)
        while let line = lines.next() {
            if line.isEmpty { continue }
            limits.startDocument()
            let request = try StoredForm.decode(WorkerRequest.self, from: line)
            try output.write(contentsOf: reading.answer(to: request).line)
        }
    }
}
