/// The words and weights by which a reply's sender is told.
///
/// Decodes from `sender.yaml`; all words in lower case, both Norwegian written languages.
public struct SenderPhrases: Decodable, Hashable, Sendable {
    /// How much each kind of trace counts, from 0 to 1.
    let weights: [String: Double]
    /// The sum that a sender must reach.
    let threshold: Double
    /// How far a sender must lie before the next.
    let margin: Double
    let statements: PhraseList
    let from: PhraseList
    /// Words before the writer's own name: `vi er`, `vi i`.
    let declarations: PhraseList
    let openingVerbs: PhraseList
    let voiceVerbs: PhraseList
    let closings: PhraseList
    let addressee: PhraseList
    let appended: PhraseList
    let formFields: PhraseList
    let dateFields: PhraseList
    let otherDates: PhraseList
    /// Words of a stamp that archives put on what they receive.
    let stampWords: PhraseList
    let mailFrom: PhraseList
    let mailDate: PhraseList
    let ownVoices: PhraseList
    let voicePlaces: PhraseList
    let voiceOwners: PhraseList
    let units: PhraseList
    let titles: PhraseList
    let notNames: PhraseList
    let notPlaces: PhraseList
    /// Words of firms that write for others: `advokatfirmaet`.
    let agents: PhraseList
    /// Words that show a firm to write for others.
    let clientWords: PhraseList
    /// Words before the name of the one it writes for.
    let clients: PhraseList

    private enum CodingKeys: String, CodingKey {
        case weights, threshold, margin, statements, from, declarations, units, closings, agents, clients, addressee,
            appended, titles
        case openingVerbs = "opening_verbs"
        case voiceVerbs = "voice_verbs"
        case formFields = "form_fields"
        case dateFields = "date_fields"
        case otherDates = "other_dates"
        case mailFrom = "mail_from"
        case mailDate = "mail_date"
        case ownVoices = "own_voices"
        case voicePlaces = "voice_places"
        case voiceOwners = "voice_owners"
        case notNames = "not_names"
        case notPlaces = "not_places"
        case clientWords = "client_words"
        case stampWords = "stamp_words"
    }

    func weight(of kind: SenderTrace.Kind) -> Double { weights[kind.rawValue] ?? 0 }
}
