import Glibc

/// What a worker may use; past it the kernel ends the worker, and its document or page gets a diagnostic.
public struct WorkerLimits: Hashable, Sendable {
    /// Address space in bytes.
    public var memory: UInt64
    /// Processor seconds, and real seconds, for one page; for a document of a format without pages, for all of it.
    public var seconds: Int
    /// Processor seconds for one document; past them no further page is begun, and those that were read are kept.
    public var document: Int
    /// Bytes of the document in its stored form.
    public var output: Int

    /// Enough for a thousand pages; see the benchmark of reading.
    public init(memory: UInt64 = 2 << 30, seconds: Int = 120, document: Int = 1_800, output: Int = 256 << 20) {
        self.memory = memory
        self.seconds = seconds
        self.document = document
        self.output = output
    }

    /// Binds this process to the memory limit for good, forbids core files, and forbids making files of any size.
    func bindProcess() {
        set(RLIMIT_AS, soft: memory, hard: memory)
        set(RLIMIT_CORE, soft: 0, hard: 0)
    }

    /// Lets this process use `seconds` more processor seconds than it has used.
    func startStep(used: Int = WorkerLimits.processorSeconds) {
        set(RLIMIT_CPU, soft: UInt64(used + seconds + 1), hard: UInt64.max)
    }

    /// The whole processor seconds that this process has used.
    static var processorSeconds: Int {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, which the importer gives another type
        return max(0, usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    }

    private func set(_ resource: __rlimit_resource, soft: UInt64, hard: UInt64) {
        var limit = rlimit(rlim_cur: rlim_t(soft), rlim_max: rlim_t(hard))
        setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }
}
