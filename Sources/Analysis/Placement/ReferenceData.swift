/// How replies name places in the draft and elsewhere: data file `references`.
///
/// All words are in lower case and of both written forms of Norwegian.
public struct ReferenceData: Decodable, Hashable, Sendable {
    /// Words before a section's number (`kapittel`, `pkt`).
    public let sectionWords: Set<String>
    /// Words before a page's number.
    public let pageWords: Set<String>
    /// Words before the number of one of the letter's questions.
    public let questionWords: Set<String>
    /// Words between another word and its number (`nr`).
    public let numberWords: Set<String>
    /// Words between the numbers of a list.
    public let listWords: Set<String>
    /// Words between the two numbers of a range.
    public let rangeWords: Set<String>
    /// Marks between the two numbers of a range.
    public let rangeMarks: Set<String>
    /// `tredje: 3`.
    public let ordinals: [String: Int]
    /// `fire`, as in «alle fire delmål».
    public let cardinals: Set<String>
    public let allWords: Set<String>
    /// `om`, as in «kapittelet om …».
    public let aboutWords: Set<String>
    /// Parts that papers call by one name (`innledning`).
    public let partWords: Set<String>
    /// Things that a draft numbers within its text (`figur`).
    public let objectWords: Set<String>
    /// Words before a bare number (`se`, `jf`).
    public let pointerWords: Set<String>
    /// Words after a number that make it an amount.
    public let unitWords: Set<String>
    /// Endings of words for works that are not the draft.
    public let foreignEndings: [String]
    /// Words for works that are not the draft.
    public let foreignWords: Set<String>
    /// Words for kinds of papers; foreign unless the draft's title holds such a word.
    public let paperWords: Set<String>
    /// Words that make a paper an earlier one.
    public let formerWords: Set<String>
    /// Words for the reply's own parts.
    public let ownReplyWords: Set<String>
    /// Words that point to a place in the reply.
    public let ownPlaceWords: Set<String>
    /// Heads of columns whose cells name a section or point.
    public let placeHeads: Set<String>
    /// Heads of columns whose cells name a page.
    public let pageHeads: Set<String>
    /// Words of a cell that repeats the one above.
    public let sameWords: Set<String>
    /// Marks that stand for the same.
    public let sameMarks: Set<String>
    /// Verbs of a replacement.
    public let replaceWords: Set<String>
    /// What stands before the replacing text.
    public let replaceMarks: Set<String>
    /// Words that introduce text of the reply's own making.
    public let newTextWords: Set<String>
    /// Words that point back to a place named before.
    public let backWords: Set<String>
}
