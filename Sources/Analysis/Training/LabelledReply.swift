public import Consultation

/// A reply whose remarks a person has marked and judged: what the models are fitted to.
public struct LabelledReply: Sendable {
    public let document: SourceDocument
    public let remarks: [LabelledRemark]

    public init(document: SourceDocument, remarks: [LabelledRemark]) {
        self.document = document
        self.remarks = remarks
    }
}

/// A remark as a person marked it.
public struct LabelledRemark: Hashable, Codable, Sendable {
    /// Its words; white space, line breaks and hyphenation need not be those of the document.
    public let text: String
    public let stance: Stance
    public let kind: RemarkKind

    public init(text: String, stance: Stance, kind: RemarkKind) {
        self.text = text
        self.stance = stance
        self.kind = kind
    }
}
