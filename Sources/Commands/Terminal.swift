import Foundation
import Pipeline
import Synchronization

/// Where the commands write: results to standard output, progress and messages to standard error.
enum Terminal {
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func write(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

/// One line that is written over as the work goes on; silent when nobody watches.
final class ProgressLine: ProgressObserver {
    private let isWatched = isatty(STDERR_FILENO) == 1
    private let width = Mutex(0)

    func progressed(_ progress: RunProgress) {
        guard isWatched else { return }
        let text = "\(progress.activity): \(progress.done) av \(progress.total)"
        width.withLock { width in
            let padding = String(repeating: " ", count: max(0, width - text.count))
            FileHandle.standardError.write(Data("\r\(text)\(padding)".utf8))
            width = text.count
        }
    }

    /// Takes the line away, so that what follows starts clean.
    func clear() {
        guard isWatched else { return }
        width.withLock { width in
            guard width > 0 else { return }
            FileHandle.standardError.write(Data(("\r" + String(repeating: " ", count: width) + "\r").utf8))
            width = 0
        }
    }
}
