import Consultation
import Language

/// The sentences that are no remark whatever stands around them, and the reasons given for those that the
/// filter leaves out.
enum HardReason {
    /// Why this sentence can be no remark, or nil when it may be one.
    static func of(_ unit: ReplyUnit, _ vocabulary: ReplyVocabulary) -> AccountReason? {
        let words = unit.text.wordCount
        if words == 0 { return .noRemark }
        let letters = vocabulary.letters.names(in: unit.text)
        if letters.contains("hilsen"), words <= 8 { return .signature }
        if letters.contains("forbehold") { return .pageFooter }
        if letters.contains("godkjent"), words <= 14 { return .signature }
        if words <= 4, letters.contains("hei") { return .courtesy }
        if unit.procedure["ingen"] > 0, isNone(unit) { return .noRemark }
        if unit.procedure["votering"] > 0, unit.opinions["bør"] + unit.opinions["foreslå"] + unit.opinions["må"] == 0 {
            return .vote
        }
        // To join another's reply, or to decline, says nothing of the draft itself.
        if !letters.isDisjoint(with: ["slutterSeg", "avstår"]),
            isNone(unit) || unit.text.wordCount <= 30 && !isAdding(unit)
        {
            return .procedure
        }
        // What a party or its member moved in a meeting is not what the body says: that stands in the resolution.
        if unit.procedure["framsatt"] > 0, unit.procedure["parti"] > 0 { return .procedure }
        // «Merknadene her er gitt av X alene.» only says whose word follows.
        if words <= 25, unit.text.hasAlone, vocabulary.voices.names(in: unit.text).contains("alene") {
            return .procedure
        }
        return nil
    }

    /// «Ingen.», «Ingen merknad», «Etaten har ingen merknader til kapittel 4.»: says only that there is nothing
    /// to say.
    private static func isNone(_ unit: ReplyUnit) -> Bool {
        if unit.text.wordCount <= 3 { return true }
        let others = ["støtte", "imot", "savn", "foreslå", "bør", "må", "uro", "men", "redaksjon"]
        return others.allSatisfy { unit.opinions[$0] == 0 } && unit.text.wordCount <= 16
            && !mentionsProposal(unit.text)
    }

    /// Whether the sentence also asks for something of its own: «… og ber i tillegg om at …».
    private static func isAdding(_ unit: ReplyUnit) -> Bool {
        ["foreslå", "bør", "må", "savn", "uro", "men", "imot"].contains { unit.opinions[$0] > 0 }
    }

    /// «Ingen innvendinger mot at …» and «… til at …» agree with something: that is a remark.
    private static func mentionsProposal(_ text: CueText) -> Bool {
        let words = text.tokens.map { String(decoding: text.bytes[$0], as: UTF8.self) }
        return zip(words, words.dropFirst()).contains { ["mot", "imot", "til"].contains($0) && $1 == "at" }
            || words.contains("innvending") || words.contains("innvendinger") || words.contains("innvendingar")
    }

    /// Under this probability of being a remark a sentence without a plainer reason is background; above it the
    /// filter was in doubt, and the sentence is shown as unplaced.
    static let plainlyBackground = 0.15
    /// The same for a sentence that takes no view at all: it only tells something.
    static let plainlyTelling = 0.25

    /// The reason for a sentence that the filter took for no remark, by what stands in it and above it; nil when
    /// neither says any.
    static func ofRejected(_ unit: ReplyUnit, kind: BlockKind, headings: Set<String>) -> AccountReason? {
        if kind == .formField, isBox(unit) { return .formLabel }
        if unit.procedure["hilsen"] > 0 { return .courtesy }
        if unit.procedure["ingen"] > 0 { return .noRemark }
        if unit.procedure["votering"] > 0 { return .vote }
        if kind == .quotation || unit.copied > 0.5 { return .quotedDraft }
        if unit.procedure["saksgang"] + unit.procedure["viser"] + unit.procedure["framsatt"] > 0 { return .procedure }
        if unit.procedure["egenomtale"] > 0 { return .selfPresentation }
        if headings.contains("saksgang") { return .procedure }
        if headings.contains("bakgrunn") || unit.procedure["utkast"] + unit.procedure["regelverk"] > 0 {
            return .background
        }
        return unit.procedure["varsel"] > 0 ? .courtesy : nil
    }

    /// The reason for a sentence that says none itself.
    /// - Parameters:
    ///   - odds: the filter's probability that it is a remark.
    ///   - neighbour: the reason of the sentence beside it in the paragraph, if that is no remark either.
    static func ofSilent(odds: Double, hasView: Bool, neighbour: AccountReason?) -> AccountReason {
        if odds < plainlyBackground { return .background }
        guard !hasView else { return .unplaced }
        // A paragraph goes on telling what it has begun to tell.
        if let neighbour, [.procedure, .selfPresentation, .background].contains(neighbour) { return neighbour }
        return odds < plainlyTelling ? .background : .unplaced
    }

    /// A check box with its few words: `☐ Ja`.
    private static func isBox(_ unit: ReplyUnit) -> Bool {
        let first = unit.text.bytes.prefix(3)
        return unit.text.wordCount <= 4
            && [[0xE2, 0x98, 0x90], [0xE2, 0x98, 0x91], [0xE2, 0x98, 0x92]].contains(Array(first))
    }
}

extension CueText {
    /// Whether the word for *alone* stands in the text, in either written language.
    fileprivate var hasAlone: Bool {
        tokens.contains { ["alene", "aleine", "åleine"].contains(String(decoding: bytes[$0], as: UTF8.self)) }
    }
}
