import Consultation
import Testing

@testable import Analysis

@Suite("Dates as letters write them")
struct WrittenDateTests {
    @Test(
        "every way to write the third of June",
        arguments: [
            "03.06.2026", "3.6.2026", "3. juni 2026", "3 juni 2026", "03. JUNI 2026", "3.6.26", "3/6-2026", "3/6/2026",
            "2026-06-03", "3. jun. 2026", "Oslo, 3. juni 2026.",
        ])
    func ways(text: String) {
        #expect(WrittenDate.all(in: text).map(\.day.description) == ["2026-06-03"])
    }

    @Test(
        "what is no date",
        arguments: [
            "25/5531", "12345.678", "31.02.2026", "3. juni", "kapittel 3.1", "0159 Oslo", "1-2-3", "3. mann 2026",
        ])
    func none(text: String) {
        #expect(WrittenDate.all(in: text).isEmpty)
    }

    @Test("a day without a year is the first such day after the letter's own")
    func withoutYear() throws {
        let sent = try #require(CalendarDay(year: 2026, month: 11, day: 2))
        #expect(
            WrittenDate.withoutYear(in: "innen 15. januar", notBefore: sent).map(\.day.description) == ["2027-01-15"])
        #expect(
            WrittenDate.withoutYear(in: "innen 15. desember", notBefore: sent).map(\.day.description) == ["2026-12-15"])
    }

    @Test("case numbers are told from dates and fractions")
    func caseNumbers() {
        #expect(
            CaseNumber.all(in: "Vår ref 25/5531 - 1, 2024/123-4 og 202614882-4; 3/6/2026, 1/2") == [
                "25/5531", "2024/123", "202614882",
            ])
    }
}
