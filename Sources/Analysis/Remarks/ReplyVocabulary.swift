public import Language

/// All words and phrases that finding and judging remarks rests on, compiled from the data files.
public struct ReplyVocabulary: Sendable {
    /// What a remark thinks and wants (`stance-cues`).
    let opinions: CueLexicon
    /// Turns of phrase that count for stance and kind alone (`stance-turns`).
    let turns: CueLexicon
    /// What a heading or a column's head says of the text under it (`reply-headings`).
    let headings: CueLexicon
    /// Procedure, the sender's own affairs, the draft retold (`reply-procedure`).
    let procedure: CueLexicon
    /// The lines that frame letters and mails (`reply-letters`).
    let letters: CueLexicon
    /// Voices inside a reply, and what makes a passage sensitive (`reply-voices`).
    let voices: CueLexicon
    let sentences: SentenceSplitter

    /// - Throws: `CueSyntaxError` when a table holds a phrase that does not follow the notation.
    public init(
        opinions: CueTable, headings: CueTable, procedure: CueTable, letters: CueTable, voices: CueTable,
        abbreviations: Abbreviations, turns: CueTable = CueTable(groups: [:])
    ) throws {
        self.opinions = try CueLexicon(opinions)
        self.turns = try CueLexicon(turns)
        self.headings = try CueLexicon(headings)
        self.procedure = try CueLexicon(procedure)
        self.letters = try CueLexicon(letters)
        self.voices = try CueLexicon(voices)
        sentences = SentenceSplitter(abbreviations: abbreviations)
    }
}

extension CueLexicon {
    /// The names of the groups that have a phrase in the text.
    func names(in text: CueText) -> Set<String> { Set(hits(in: text).map { groups[$0.group] }) }

    /// The names of the groups that have a phrase in the text.
    func names(in text: String) -> Set<String> { names(in: CueText(text)) }
}
