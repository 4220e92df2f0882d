/// A value that was decided, how sure the decision is, and why.
public struct Tag<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    public let value: Value
    /// 0 to 1: of the tags at 0.8, eight in ten are meant to be right.
    public let confidence: Double
    /// The words or the rule that decided it, in Norwegian, for the officer to read.
    public let evidence: String

    public init(_ value: Value, confidence: Double, evidence: String) {
        self.value = value
        self.confidence = confidence
        self.evidence = evidence
    }
}

/// What a remark thinks of what it speaks of.
public enum Stance: String, Codable, Hashable, Sendable, CaseIterable {
    case support = "støtte"
    case reservation = "forbehold"
    case oppose = "imot"
    case neutral = "nøytral"
    case unknown = "ukjent"
}

/// What a remark does.
public enum RemarkKind: String, Codable, Hashable, Sendable, CaseIterable {
    case support = "støtte"
    case criticism = "kritikk"
    case changeProposal = "endringsforslag"
    case condition = "forutsetning"
    case question = "spørsmål"
    case information = "informasjon"
    case unknown = "ukjent"
}

/// What a whole reply thinks of the draft.
public enum OverallStance: String, Codable, Hashable, Sendable, CaseIterable {
    case supports = "støtter"
    case supportsWithRemarks = "støtter_med_merknader"
    case partly = "delvis"
    case opposes = "imot"
    case neutral = "nøytral"
    case noRemarks = "ingen_merknader"
    case unknown = "ukjent"
}

/// What kind of answer a file is.
public enum ReplyStatus: String, Codable, Hashable, Sendable, CaseIterable {
    case withRemarks = "med_merknader"
    case withoutRemarks = "uten_merknader"
    /// The body says that it gives no statement.
    case declined = "avstår"
    /// The body joins another's reply.
    case joint = "felles"
    /// The file's text is not known; it is never taken for an answer without remarks.
    case unread = "ulest"
}
