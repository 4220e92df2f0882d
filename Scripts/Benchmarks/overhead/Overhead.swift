import Consultation
import Fingerprints
import Foundation
import Glibc
import Readers
import Workers

/// Processor seconds of one round over some files: each is read in this process and by a worker, in turns.
struct Overhead {
    /// Reading in this process: the file's bytes, their hash, the document.
    var reading = 0.0
    /// The same with the document's stored form, which the ledger needs whoever reads.
    var stored = 0.0
    /// The worker's own time for the same files.
    var worker = 0.0
    /// This process's time for asking it and taking the answer.
    var parent = 0.0

    static func measured(_ paths: [String], by pool: WorkerPool) async -> Overhead {
        var sums = Overhead()
        let direct = DirectReading()
        let table = ReaderTable()
        for path in paths {
            let request = WorkerRequest(path: path, name: nil)
            sums.reading += timed { read(path, by: table) }
            sums.stored += timed { _ = direct.answer(to: request) }
            let child = ProcessorClock.child
            let (own, others) = (ProcessorClock.own.seconds, child?.seconds ?? 0)
            _ = await pool.read(request)
            sums.parent += ProcessorClock.own.seconds - own
            // A worker that began with this file has no clock yet; that is in the round that is not counted.
            sums.worker += (child?.seconds ?? 0) - others
        }
        return sums
    }

    private static func read(_ path: String, by table: ReaderTable) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return }
        let bytes = Array(data)
        _ = table.read(
            SourceFile(name: (path as NSString).lastPathComponent, hash: ContentHash(of: bytes), bytes: bytes))
    }

    private static func timed(_ work: () -> Void) -> Double {
        let start = ProcessorClock.own.seconds
        work()
        return ProcessorClock.own.seconds - start
    }

    /// The medians of rounds as a line of the table.
    static func line(_ ending: String, count: Int, _ rows: [Overhead]) -> String {
        let more = rows.map { ($0.worker + $0.parent) / $0.reading - 1 }
        let beside = rows.map { ($0.worker + $0.parent) / $0.stored - 1 }
        let milliseconds = [rows.map(\.reading), rows.map(\.worker), rows.map(\.parent)]
            .map { String(format: "%.1f", 1000 * part(of: $0, 0.5)) }
        let shares = [part(of: more, 0.5), part(of: more, 0.25), part(of: more, 0.75), part(of: beside, 0.5)]
            .map { String(format: "%.1f %%", 100 * $0) }
        return ([ending, String(count)] + milliseconds + shares).joined(separator: "  ")
    }

    /// The value below which that part of the values lies.
    private static func part(of values: [Double], _ part: Double) -> Double {
        values.sorted()[min(values.count - 1, Int(part * Double(values.count)))]
    }
}
