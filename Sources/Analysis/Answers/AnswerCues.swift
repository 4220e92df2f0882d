import Language

/// The words by which a reply names a question and answers it (data file `answers`).
struct AnswerCues: Sendable {
    enum Group: String, CaseIterable {
        case question = "spørsmål"
        case numberWord = "nummerord"
        case joiner = "bindeord"
        case lastQuestion = "nrSiste"
        case allQuestions = "alleSpørsmål"
        case questionOn = "spørsmålOm"
        case general = "almenne"
        case criticalQuestion = "motspørsmål"
        case openQuestion = "åpentSpørsmål"
        case answersHeading = "svaroverskrift"
        case reasons = "begrunnelse"
        case opening = "ledeord"
        case another = "andresSvar"
        case anothersReply = "andresUttalelse"
        case undecided = "uavgjort"
        case answerVerb = "svarverb"
        case yes = "ja"
        case no = "nei"
        case partly = "delvis"
        case noAnswer = "ingenSvar"
        case favour = "for"
        case against = "mot"
        case condition = "vilkår"
        case declaring = "erklærer"
        case softening = "demper"
        case turn = "men"
        case negation = "nekting"
    }

    private let lexicon: CueLexicon
    /// For each of the lexicon's groups which it is; nil for the ordinals, which `ordinals` has.
    private let kinds: [Group?]
    /// The number that each of the lexicon's groups `nr1`, `nr2`, … stands for.
    private let ordinals: [Int?]

    init(_ table: CueTable) throws {
        lexicon = try CueLexicon(table)
        kinds = lexicon.groups.map(Group.init(rawValue:))
        ordinals = lexicon.groups.map { $0.hasPrefix("nr") ? Int($0.dropFirst(2)) : nil }
    }

    func hits(in text: CueText) -> AnswerHits {
        AnswerHits(
            lexicon.hits(in: text).map { hit in
                AnswerHits.Hit(group: kinds[hit.group], ordinal: ordinals[hit.group], tokens: hit.tokens)
            })
    }
}

/// What of `AnswerCues` was found in a text, in the order of the text.
struct AnswerHits {
    struct Hit {
        let group: AnswerCues.Group?
        /// For an ordinal («det første spørsmålet») the question's number.
        let ordinal: Int?
        let tokens: Range<Int>
    }

    let all: [Hit]

    init(_ all: [Hit]) { self.all = all }

    func of(_ group: AnswerCues.Group) -> [Hit] { all.filter { $0.group == group } }

    func has(_ group: AnswerCues.Group) -> Bool { all.contains { $0.group == group } }

    /// Whether a hit of the group covers this token.
    func has(_ group: AnswerCues.Group, at token: Int) -> Bool {
        all.contains { $0.group == group && $0.tokens.contains(token) }
    }
}

extension CueText {
    /// A token as text, in lower case.
    func word(_ token: Int) -> String { String(decoding: bytes[tokens[token]], as: UTF8.self) }

    /// The whole number that a token is, or nil.
    func number(_ token: Int) -> Int? {
        guard tokens.indices.contains(token), isWord[token], tokens[token].count <= 4 else { return nil }
        return Int(word(token))
    }
}
