import Testing

@testable import Tables

@Suite struct NorwegianTests {
    @Test func namesStandInTheOrderOfTheNorwegianAlphabet() {
        let names = [
            "Bydel 10", "Bydel 2", "Bydel St. Hanshaugen", "Bydel Stovner", "Bydel Søndre Nordstrand", "Bydel Ullern",
            "Bydel Ærfugl", "Bydel Østensjø", "Bydel Ås", "Bydelene",
        ]
        let sorted = names.reversed().sorted { NorwegianOrder($0) < NorwegianOrder($1) }
        #expect(sorted == ["Bydel 2", "Bydel 10"] + names.dropFirst(2))
    }

    @Test(arguments: [("ä", "æ"), ("ö", "ø"), ("a\u{30A}", "å"), ("é", "e"), ("Å", "å")])
    func foreignAndComposedLettersStandWithTheirNorwegianOnes(a: String, b: String) {
        #expect(NorwegianOrder("\(a)a") < NorwegianOrder("\(b)b"))
        #expect(NorwegianOrder("\(b)a") < NorwegianOrder("\(a)b"))
    }

    @Test func numbersUpToTwelveAreWords() {
        #expect([0, 1, 2, 12, 13].map { NorwegianText.number($0) } == ["ingen", "én", "to", "tolv", "13"])
        #expect(NorwegianText.number(1, one: "ett") == "ett")
    }

    @Test func listsHaveNoCommaBeforeTheLast() {
        #expect(NorwegianText.list([]) == "")
        #expect(NorwegianText.list(["A"]) == "A")
        #expect(NorwegianText.list(["A", "B", "C"]) == "A, B og C")
    }

    @Test func sharesAreSaidAsACasePaperSaysThem() {
        let ombud = GroupName(
            id: "ombud", short: "Ombud", singular: "ombud", definite: "ombudet", plural: "ombud",
            definitePlural: "ombudene", one: "ett")
        let said = [(1, 1), (0, 1), (1, 2), (2, 2), (3, 3), (2, 14)].map { NorwegianText.share($0, of: $1, ombud) }
        #expect(
            said == [
                "ombudet", "ikke ombudet", "ett av de to ombudene", "de to ombudene", "alle de tre ombudene",
                "to av de 14 ombudene",
            ])
    }
}
