import Testing

@testable import Evaluation

struct WordTests {
    @Test(arguments: [
        ("Høring-\u{AD}en,", "høringen"), ("ﬁnne", "finne"), ("A\u{030A}", "å"), ("½", "12"), ("Ⅳ", "iv"), ("—", ""),
        ("STRASSE", "strasse"), ("İ", "i"), ("«Ungdom»", "ungdom"),
    ])
    func onlyLettersAndDigitsCountInNFKCAndLowerCase(_ text: String, _ letters: String) {
        #expect(Scalars.letters(of: Scalars(text)) == Scalars(letters))
    }

    @Test func wordsStandBetweenAnyWhiteSpaceAndHoldALetter() {
        let words = Word.words(of: Scalars("Én – to\u{A0}tre\u{85}\u{1F}fire |\n"))
        #expect(words.map(\.letters) == ["én", "to", "tre", "fire"].map { Scalars($0) })
        #expect(words.map(\.range) == [0..<2, 5..<7, 8..<11, 13..<17])
    }

    @Test func aPlaceIsTheFirstAtOrAfterTheGivenOne() {
        let text = Scalars("abcabc")
        #expect(text.firstPlace(of: Scalars("bc")) == 1)
        #expect(text.firstPlace(of: Scalars("bc"), from: 2) == 4)
        #expect(text.firstPlace(of: Scalars("cc")) == nil)
        #expect(text.firstPlace(of: []) == 0)
    }
}
