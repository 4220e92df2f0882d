import Foundation
import Glibc

/// A process's clock of processor time, user and system, of all its threads, in nanoseconds (POSIX, clock_getcpuclockid).
struct ProcessorClock {
    private let id: clockid_t

    static let own = ProcessorClock(id: CLOCK_PROCESS_CPUTIME_ID)

    /// That of the one process that this one has started; nil for none.
    static var child: ProcessorClock? {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let found = processes.compactMap { pid_t($0) }.first { parent(of: $0) == getpid() }
        var id = clockid_t()
        guard let found, clock_getcpuclockid(found, &id) == 0 else { return nil }
        return ProcessorClock(id: id)
    }

    var seconds: Double {
        var time = timespec()
        clock_gettime(id, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func parent(of process: pid_t) -> pid_t? {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let name = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[name...].split(separator: " ")
        return fields.count > 2 ? pid_t(fields[2]) : nil
    }
}
