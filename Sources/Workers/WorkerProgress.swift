import Consultation
public import Foundation
public import Readers

/// A line that a worker writes ahead of its answer when the request asks for progress: a step it now takes.
///
///     {"step":{"file":"ba78…","kind":"recognition","page":7},"of":120}
public struct WorkerProgress: Codable, Hashable, Sendable {
    public let step: PageStep
    /// The number of the file's pages.
    public let of: Int

    public init(step: PageStep, of count: Int) {
        self.step = step
        self.of = count
    }

    /// How such a line begins; no answer begins so.
    static let start = Data("{\"step\":".utf8)

    /// The line, with its line feed. Written by hand: there are three for each page, and nothing in them needs care.
    public var line: Data {
        Data(
            """
            {"step":{"file":"\(step.file.rawValue)","kind":"\(step.kind.rawValue)","page":\(step.page)},"of":\(of)}

            """.utf8)
    }
}
