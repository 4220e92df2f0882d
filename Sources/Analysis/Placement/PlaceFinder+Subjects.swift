import Consultation
import Language

/// Places that are named by what they are about, and not by number or title.
extension PlaceFinder {
    /// Places that are named by what they are about: «grepet om samarbeid», «avsnittet over om lys».
    func addSubjects(in tokens: [Token], of text: String, times factor: Float, to places: inout RemarkPlaces) {
        for at in tokens.indices where tokens[at].kind == .word {
            let isPlace = labels.label(of: tokens[at].text) != nil || data.sectionWords.contains(tokens[at].text)
            guard isPlace else { continue }
            let reach = tokens[(at + 1)...].prefix(Self.aboutReach)
            guard let about = reach.firstIndex(where: { data.aboutWords.contains($0.text) }),
                tokens[at + 1..<about].allSatisfy({ data.ownPlaceWords.contains($0.text) })
            else { continue }
            let phrase = Array(tokens[(about + 1)...].prefix { $0.kind == .word }.prefix(8))
            guard let last = phrase.first else { continue }
            let words = text.slice(ByteRange(start: tokens[at].range.lowerBound, end: last.range.upperBound))
            for (section, likeness) in subjects(of: phrase) {
                places.add(section, strength: likeness * factor, phrase: "viser til «\(words) …»")
            }
        }
    }

    /// Figures, tables and the like: the sections whose text holds the same word and number.
    func addObjects(in tokens: [Token], to places: inout RemarkPlaces) {
        for (word, number) in zip(tokens, tokens.dropFirst()) {
            guard number.kind == .number, data.objectWords.contains(word.text) else { continue }
            for find in wording.sections(quoted: [word.text, number.text]) {
                let phrase = "viser til «\(word.text) \(number.text)»"
                places.add(find.section, strength: find.strength * strength.own, phrase: phrase)
            }
        }
    }

    /// The sections that a phrase is about: by title, else the one whose text is likest.
    func subjects(of phrase: [Token]) -> [(section: Int, likeness: Float)] {
        let titled = titles.sections(named: phrase, upTo: 4)
        guard titled.isEmpty else { return titled }
        let likeness = likeness(phrase)
        guard let best = likeness.max(), best >= Self.tellingLikeness else { return [] }
        return likeness.indices.filter { likeness[$0] >= Self.nearlyBest * best }.map {
            ($0, Self.likenessOfQuestion * likeness[$0] / best)
        }
    }

    /// «avsnittet om», «avsnittet ovenfor om».
    private static let aboutReach = 2

    /// The sections that a question of the letter is about: those that it names, else the likest.
    func sections(askedAboutIn question: String) -> [ReferenceResolver.Hit] {
        let tokens = Tokenizer.tokens(of: question)
        let named = scanner.references(in: tokens).flatMap { resolver.hits(of: $0, childShare: strength.child) }
        guard named.isEmpty else { return named }
        let likeness = likeness(tokens)
        guard let best = likeness.max(), best > 0 else { return [] }
        return likeness.indices.filter { likeness[$0] >= Self.nearlyBest * best }.map {
            ReferenceResolver.Hit(section: $0, strength: Self.likenessOfQuestion * likeness[$0] / best)
        }
    }

    /// What a question is worth to the section that it is likest to, beside one that it names.
    private static let likenessOfQuestion: Float = 0.7
    /// Sections with this share of the best likeness are as good as the best.
    private static let nearlyBest: Float = 0.8

    /// A likeness of a few words to a section that is no chance.
    static let tellingLikeness: Float = 0.25
}
