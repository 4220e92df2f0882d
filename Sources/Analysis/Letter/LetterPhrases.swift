import Consultation

/// The words by which consultation letters introduce their fixed facts.
///
/// Decodes from `letter.yaml`; all phrases are in lower case and hold both Norwegian written languages.
public struct LetterPhrases: Decodable, Hashable, Sendable {
    let recipientHeadings: PhraseList
    let otherHeadings: PhraseList
    let nameColumns: PhraseList
    let addressColumns: PhraseList
    let groupHeadings: [BodyGroup: PhraseList]
    let collectiveWords: PhraseList
    let ownReferences: PhraseList
    let otherReferences: PhraseList
    let dateLabels: PhraseList
    let otherDateLabels: PhraseList
    let deadlineCues: PhraseList
    let weakDeadlineCues: PhraseList
    let answerWords: PhraseList
    let questionCues: PhraseList
    let subjectWords: PhraseList
    let subjectPrefixes: PhraseList
    let departments: PhraseList
    let afterSender: PhraseList

    private enum CodingKeys: String, CodingKey {
        case recipientHeadings = "recipient_headings"
        case otherHeadings = "other_headings"
        case nameColumns = "name_columns"
        case addressColumns = "address_columns"
        case groupHeadings = "group_headings"
        case collectiveWords = "collective_words"
        case ownReferences = "own_references"
        case otherReferences = "other_references"
        case dateLabels = "date_labels"
        case otherDateLabels = "other_date_labels"
        case deadlineCues = "deadline_cues"
        case weakDeadlineCues = "weak_deadline_cues"
        case answerWords = "answer_words"
        case questionCues = "question_cues"
        case subjectWords = "subject_words"
        case subjectPrefixes = "subject_prefixes"
        case departments
        case afterSender = "after_sender"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func list(_ key: CodingKeys) throws -> PhraseList { try values.decode(PhraseList.self, forKey: key) }
        recipientHeadings = try list(.recipientHeadings)
        otherHeadings = try list(.otherHeadings)
        nameColumns = try list(.nameColumns)
        addressColumns = try list(.addressColumns)
        collectiveWords = try list(.collectiveWords)
        ownReferences = try list(.ownReferences)
        otherReferences = try list(.otherReferences)
        dateLabels = try list(.dateLabels)
        otherDateLabels = try list(.otherDateLabels)
        deadlineCues = try list(.deadlineCues)
        weakDeadlineCues = try list(.weakDeadlineCues)
        answerWords = try list(.answerWords)
        questionCues = try list(.questionCues)
        subjectWords = try list(.subjectWords)
        subjectPrefixes = try list(.subjectPrefixes)
        departments = try list(.departments)
        afterSender = try list(.afterSender)
        let byGroup = try values.decode([String: PhraseList].self, forKey: .groupHeadings)
        groupHeadings = Dictionary(
            uniqueKeysWithValues: byGroup.compactMap { key, list in BodyGroup(rawValue: key).map { ($0, list) } })
    }

    /// The group that a heading inside the list of recipients names; nil when it names none.
    func group(ofHeading words: [String]) -> BodyGroup? {
        BodyGroup.allCases.first { groupHeadings[$0]?.phrases.contains(words) ?? false }
    }
}
