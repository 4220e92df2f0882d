/// How far a long work has come.
public struct RunProgress: Hashable, Sendable {
    /// What is being done, in Norwegian: `Leser svar`.
    public let activity: String
    /// How many are done, of how many.
    public let done: Int
    public let total: Int

    public init(activity: String, done: Int, total: Int) {
        self.activity = activity
        self.done = done
        self.total = total
    }
}

/// Is told how far the work has come; calls may come from several threads at once.
public protocol ProgressObserver: Sendable {
    func progressed(_ progress: RunProgress)
}

/// For those who do not want to know.
public struct SilentProgress: ProgressObserver {
    public init() {}
    public func progressed(_ progress: RunProgress) {}
}
