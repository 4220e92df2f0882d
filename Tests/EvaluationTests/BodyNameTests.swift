import Testing

@testable import Evaluation

struct BodyNameTests {
    @Test(arguments: [
        ("Bydel Sagene", "BYDEL  SAGENE", true), ("NAV Oslo", "NAVOslo", true),
        ("Norsk Sykepleierforbund (NSF)", "Norsk sykepleierforbund", true), ("Bydel Sagene", "Bydel Alna", false),
        ("", "", false), ("–", "–", false),
    ])
    func theSameNameMayDifferInCaseSpacesAndBrackets(_ one: String, _ other: String, _ same: Bool) {
        #expect(BodyName.same(one, other) == same)
    }

    @Test(arguments: [
        ("Ungdomsrådet i Bydel Alna", "Ungdomsrådet", true),
        ("Det sentrale eldreråd i Oslo", "sentrale eldreråd", true),
        ("Redd Barna Oslo Viken", "Redd Barna Viken region", true), ("Redd Barna", "Røde Kors", false),
    ])
    func aCloseNameSharesMostWords(_ one: String, _ other: String, _ close: Bool) {
        #expect(BodyName.close(one, other) == close)
    }

    @Test func anInvitedSenderMustBeNamedAsOnTheList() throws {
        let gold = GoldCase.with(try .with("[]"))
        #expect(gold.isSender("Bydel Nord", of: gold.replies[0]))
        #expect(!gold.isSender("Nord", of: gold.replies[0]))
    }
}
