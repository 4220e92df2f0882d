import Language

/// Tells whether a numbered place belongs to something other than the draft: a law, another plan, the reply itself.
struct ForeignWorks {
    private let data: ReferenceData
    /// Words for papers that mean another one than the draft.
    private let otherPapers: Set<String>
    private let ownTitleWords: Set<String>
    /// Words for works that mean the draft itself, since its title holds them (`forskriften`).
    private let ownWorks: Set<String>
    /// How far a word may stand from the reference that it claims.
    private static let reach = 4
    private static let sentenceMarks: Set<String> = [".", ";", "!", "?", "•", "|"]

    /// - Parameter title: the draft's; the kinds of paper that it names are no foreign ones.
    init(data: ReferenceData, title: String) {
        self.data = data
        ownTitleWords = Set(Tokenizer.tokens(of: title).map(\.text))
        let stemmer = Stemmer()
        let own = Set(ownTitleWords.map(stemmer.stem))
        ownWorks = Set((data.foreignWords.union(data.foreignEndings)).filter { own.contains(stemmer.stem($0)) })
        otherPapers = data.paperWords.filter { word in
            let stem = stemmer.stem(word)
            return !own.contains { $0 == stem || $0.hasSuffix(stem) }
        }
    }

    /// Whether the reference of tokens `place` belongs to another work.
    func claims(_ place: Range<Int>, in tokens: [Token], isPage: Bool) -> Bool {
        claimsBefore(place.lowerBound, in: tokens) || claimsAfter(place.upperBound, in: tokens, isPage: isPage)
    }

    private func claimsBefore(_ start: Int, in tokens: [Token]) -> Bool {
        var at = start - 1
        var seen = 0
        while at >= 0, seen < Self.reach {
            let token = tokens[at]
            if token.text == "§" { return true }
            if Self.sentenceMarks.contains(token.text) || token.text == ":" { return false }
            if token.kind == .word {
                if isForeign(token.text) || data.ownReplyWords.contains(token.text) { return true }
                if data.formerWords.contains(token.text) { return true }
                seen += 1
            }
            // Another number in between has its own owner.
            if token.kind == .number, !tokens[at].text.isYear { return false }
            at -= 1
        }
        return false
    }

    private func claimsAfter(_ end: Int, in tokens: [Token], isPage: Bool) -> Bool {
        guard end < tokens.count else { return false }
        if data.ownPlaceWords.contains(tokens[end].text) { return true }
        guard Self.prepositions.contains(tokens[end].text) else { return false }
        var at = end + 1
        var seen = 0
        while at < tokens.count, seen < Self.reach {
            let token = tokens[at]
            guard token.kind == .word else { return false }
            if isForeign(token.text) || data.ownReplyWords.contains(token.text) { return true }
            if data.formerWords.contains(token.text) { return true }
            if data.paperWords.contains(token.text) { return isOtherByName(at + 1, in: tokens) }
            seen += 1
            at += 1
        }
        return false
    }

    /// Whether a paper of the draft's own kind is named after another subject: «handlingsplanen mot støy».
    private func isOtherByName(_ at: Int, in tokens: [Token]) -> Bool {
        guard at + 1 < tokens.count, ["mot", "for", "om"].contains(tokens[at].text) else { return false }
        let name = tokens[(at + 1)...].prefix(3).filter { $0.kind == .word && $0.text.count > 3 }
        return !name.isEmpty && name.allSatisfy { !ownTitleWords.contains($0.text) }
    }

    private func isForeign(_ word: String) -> Bool {
        guard !ownWorks.contains(word) else { return false }
        return data.foreignWords.contains(word) || otherPapers.contains(word)
            || data.foreignEndings.contains { word.hasSuffix($0) }
    }

    private static let prepositions: Set<String> = ["i", "av", "til", "fra", "frå", "under", "for"]
}

extension String {
    /// Whether these digits are a year of our time.
    fileprivate var isYear: Bool {
        guard let number = Int(self) else { return false }
        return (1900...2100).contains(number)
    }
}
