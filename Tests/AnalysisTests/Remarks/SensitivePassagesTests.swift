import Consultation
import Testing

@testable import Analysis

@Suite("Sensitive passages")
struct SensitivePassagesTests {
    private func flags(_ text: String) throws -> Set<String> {
        Set(
            try MarkedReply("Bydel Furuvik\n# Merknader\n\(text)\nMed hilsen\nKari Holm, tlf. 912 34 567").split().flags
                .map(\.reason))
    }

    @Test(
        "A private person with health, child welfare, crime or school is flagged",
        arguments: [
            "Sønnen min Ola Furu, f. 140311, går i 9. klasse og har epilepsi.",
            "Mina Furulund (15) i klassen min har ikke vært på skolen siden mars fordi stefaren slår.",
            "I mai ble Per Olav Strand i 3B (8 år) påkjørt, og han har fått epilepsi etterpå.",
            "En av fedrene, Nils Furu Bakken, fortalte at sønnen har fått en diagnose og ikke går på skolen.",
        ])
    func persons(text: String) throws {
        #expect(try flags(text).contains("opplysninger om en privatperson"))
    }

    @Test(
        "Identity numbers are flagged, also mistyped ones, written together or apart",
        arguments: [
            "Hun har fødselsnummer 01010112345 i registeret, og vi ber om hjelp.",
            "Han (140311 40327) har ventet lenge, og det må endres.",
            "Vi ber om svar for 541199 12345 snarest.",
        ])
    func numbers(text: String) throws {
        #expect(try flags(text).contains("fødselsnummer"))
    }

    @Test(
        "Case numbers, accounts, offices' telephones and public persons are none",
        arguments: [
            "Vi viser til sak 202614882-4 og ber om at fristen utsettes.",
            "Vi er delt. Flertallet (8) vil beholde skolen, og fem vil at elevene på skolen får stemme.",
            "Tilskuddet bør betales til konto 1234.56.78901 innen fristen.",
            "Bydel Gamle Oslo (15 ansatte) mener at barnevernet må styrkes.",
            "Byråd Kari Nordmann bør svare på hvordan barnevernet skal finansieres.",
            "Barn med autisme må nevnes, mener Rådet for funksjonshemmede.",
            "Vi ringte sentralbordet på 21 80 21 80 uten å få svar, og det bør bli bedre.",
        ])
    func harmless(text: String) throws {
        #expect(try flags(text).isEmpty)
    }

    @Test("Of a passage about a private person no remark is made, and its text is accounted for as such")
    func noRemark() throws {
        let parts = try MarkedReply(
            "Bydel Furuvik\n# Merknader\nVi støtter planen.\nMina Furulund (15) har autisme, og moren kan nås på 912 34 567."
        ).split()
        #expect(parts.remarks.map(\.text) == ["Vi støtter planen."])
        #expect(parts.accounts.contains { $0.reason == .sensitive })
        #expect(parts.flags.map(\.reason).contains("telefonnummer"))
    }

    @Test("A private address in the text is flagged, an office's is not")
    func mail() throws {
        #expect(try flags("Skriv til meg på mina.furu@gmail.com om dere vil vite mer.") == ["e-postadresse"])
        #expect(try flags("Veilederen bør bestilles fra post@furuvik.kommune.no av alle.").isEmpty)
    }
}
