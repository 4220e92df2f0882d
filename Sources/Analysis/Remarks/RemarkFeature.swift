/// What is measured of a sentence beside the cues in it, to tell whether it is a remark.
///
/// The names are those of the weights in the data file.
enum RemarkFeature: String, CaseIterable {
    // Where it stands.
    case listItem, formField, quotation, footnote, remarkColumn, proposalColumn, otherColumn
    case headBackground, headProcedure, headView, headRecommendation, headTopic, beforeHeadings, noHeadings
    case firstFifth, firstThird, lastTenth
    // What it looks like.
    case alone, firstOfSeveral, lastOfSeveral, openEnd, colonEnd, short, long, beginsWithQuote
    case copiedHalf, copiedSome, noCue, ownVoice, retold
    // What its paragraph is about: shares of its sentences.
    case paragraphProcedure, paragraphSelf, paragraphDraft, paragraphNoCue, paragraphOpinion
    // The sentence before and after in the same paragraph.
    case previousProcedure, previousSelf, previousDraft, previousNoCue, previousOpinion
    case nextProcedure, nextSelf, nextDraft, nextNoCue, nextOpinion, nextProposal
    // The paragraph before and after.
    case neighbourOpinion
    // What only weighs together.
    case ownView, reportWithoutView, backgroundWithoutView, retoldWithoutView

    var index: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
