/// How a reply file stands to another one, or to another case, so that it does not count by itself.
public struct ReplyRelation: Hashable, Codable, Sendable {
    /// What the file is.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// The same reply came in another file, which counts.
        case sameReply = "samme_svar"
        /// A later version of the reply counts in its place.
        case replaced = "erstattet"
        /// It speaks of another case.
        case otherCase = "annen_sak"
        /// A person said that it does not count.
        case leftOut = "holdt_utenfor"
    }

    /// A remark that stands in only one of two files.
    public struct Difference: Hashable, Codable, Sendable {
        /// The file it stands in.
        public let file: String
        public let remark: String
        public let text: String

        public init(file: String, remark: String, text: String) {
            self.file = file
            self.remark = remark
            self.text = text
        }
    }

    public let file: String
    public let document: ContentHash
    public let kind: Kind
    /// The file that counts in its place; nil for a file that speaks of another case or was left out.
    public let other: String?
    /// Whether it counts after all, since a person said so.
    public let counts: Bool
    /// What told it, in Norwegian.
    public let evidence: String
    /// Whether a person decided it.
    public let isDecided: Bool
    /// What stands in only one of the two, this file's first, in the order of the text.
    public let differences: [Difference]

    public init(
        file: String, document: ContentHash, kind: Kind, other: String? = nil, counts: Bool = false, evidence: String,
        isDecided: Bool = false, differences: [Difference] = []
    ) {
        self.file = file
        self.document = document
        self.kind = kind
        self.other = other
        self.counts = counts
        self.evidence = evidence
        self.isDecided = isDecided
        self.differences = differences
    }

    /// As the register writes it: `samme svar som «a.docx»`.
    public var words: String {
        switch kind {
        case .sameReply: "samme svar som «\(other ?? "")»"
        case .replaced: "erstattet av «\(other ?? "")»"
        case .otherCase: "gjelder trolig en annen sak"
        case .leftOut: "holdt utenfor"
        }
    }
}
