public import Consultation

/// A step of reading a page, small enough to be given up without giving up the file.
public struct PageStep: Codable, Hashable, Sendable {
    /// What is done with the page.
    public enum Kind: String, Codable, Hashable, Sendable {
        /// The form's fields and the notes put on it.
        case form
        /// Its words.
        case text
        /// The lines drawn on it, by which tables are told.
        case lines
        /// Its picture, by which words are recognised.
        case recognition
    }

    /// The file's hash: a mail's attachments have pages of their own.
    public let file: ContentHash
    public let kind: Kind
    /// From 1; 0 for all pages.
    public let page: Int

    public init(file: ContentHash, kind: Kind, page: Int) {
        self.file = file
        self.kind = kind
        self.page = page
    }

    /// The same on all pages of the file.
    public var onAllPages: PageStep { PageStep(file: file, kind: kind, page: 0) }
}

/// Is asked before each step of reading a page, so that a long file shows how far it has come, and a page that
/// breaks its reader costs that page.
public protocol PageGate: Sendable {
    /// Whether the step is to be taken; `count` is the number of the file's pages.
    func opens(_ step: PageStep, of count: Int) -> Bool
    /// The steps that have broken or stopped a reader before, in any file.
    var leftOut: [PageStep] { get }
}

/// A gate that is always open.
public struct OpenGate: PageGate {
    public init() {}
    public func opens(_ step: PageStep, of count: Int) -> Bool { true }
    public var leftOut: [PageStep] { [] }
}
