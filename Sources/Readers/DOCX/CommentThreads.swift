import OfficePackage

/// Which comments of a Word file answer others, and which are marked as done ([MS-DOCX] 2.5.34, `commentEx`).
struct CommentThreads {
    struct Entry {
        /// Whether the comment answers another.
        let isAnswer: Bool
        let isDone: Bool
    }

    private var entries: [String: Entry] = [:]

    /// - Parameter bytes: the part that tells of threads; nil for a file without one.
    init(_ bytes: [UInt8]?) {
        guard let bytes else { return }
        let events = WordEvents(part: bytes)
        while let event = events.next() {
            guard case .start(.commentExtension) = event, let id = events.attribute(.threadParagraphID) else {
                continue
            }
            let isDone = ["1", "true", "on"].contains(events.attribute(.threadIsDone) ?? "0")
            entries[id] = Entry(isAnswer: events.attribute(.threadParent) != nil, isDone: isDone)
        }
    }

    /// What is said of the comment whose last paragraph has this id; nil when nothing is.
    func entry(_ id: String?) -> Entry? { id.flatMap { entries[$0] } }
}
