import Foundation
import Workers

// What a worker costs beside reading in the same process; see `Scripts/Benchmarks/worker`.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["worker"] {
    try WorkerLoop(limits: WorkerLimits()).run(input: .standardInput, output: .standardOutput)
    exit(0)
}
guard let folder = arguments.first, let rounds = Int(arguments.dropFirst().first ?? "9"), rounds > 1 else {
    print("overhead FOLDER [ROUNDS]")
    exit(64)
}
// The worker is this very program, as samsvar's workers are samsvar.
let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
let pool = WorkerPool(
    command: WorkerCommand(executable: executable, arguments: ["worker"]), limits: WorkerLimits(), count: 1)
let files = OverheadFiles.readable(in: URL(fileURLWithPath: folder))
print("format  files  reading, ms  worker, ms  parent, ms   more: median  quarter  3 quarters   against stored form")
for (ending, paths) in files {
    var rows: [Overhead] = []
    for _ in 0...rounds { rows.append(await Overhead.measured(paths, by: pool)) }
    // The first round warms caches and starts the worker.
    rows.removeFirst()
    print(Overhead.line(ending, count: paths.count, rows))
}
