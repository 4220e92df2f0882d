import Testing

@testable import Language

@Suite("Sentences")
struct SentencesTests {
    private let splitter = SentenceSplitter(
        abbreviations: Abbreviations(
            neverFinal: ["jf", "f.eks", "bl.a", "nr", "kap", "pkt", "s", "ca", "st", "dr"],
            maybeFinal: ["osv", "mv", "o.l", "kr"]))

    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return splitter.sentences(in: bytes, range: 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test("A sentence ends at a stop before a capital", arguments: ["Ja. Nei.", "Ja! Nei.", "Ja? Nei."])
    func stops(text: String) {
        #expect(sentences(text).count == 2)
    }

    @Test(
        "A stop inside an abbreviation, a number or a name ends nothing",
        arguments: [
            "Dette følger av loven, jf. Kapittel 2 i utkastet.", "Flere grupper, f.eks. Røde Kors, bør nevnes.",
            "Bydel St. Hanshaugen støtter tiltaket.", "Se nr. 5 og kap. 3.2 på s. 14.",
            "Møtet ble holdt 15. september.",
            "Elever på 1. trinn og 10. trinn.", "Frist 3. 6. 2026 gjelder.", "Dette sa Trine B. Haugen i møtet.",
            "Beløpet er 1.500 kroner.",
        ])
    func innerStops(text: String) {
        #expect(sentences(text) == [text])
    }

    @Test("An abbreviation that may stand last ends a sentence before a capital")
    func lastAbbreviation() {
        #expect(sentences("Kostnader til leie, drift osv. Bydelen dekker dem.").count == 2)
        #expect(sentences("Kostnader til leie, drift osv. dekkes av bydelen.").count == 1)
    }

    @Test("A year may end a sentence")
    func years() {
        #expect(sentences("Fristen er 2027. Bydelen ber om utsettelse.").count == 2)
    }

    @Test("What stands in quotation marks or parentheses is not divided")
    func shields() {
        #expect(sentences("Ny tekst: «Alle skal med. Ingen utelates.» bør inn.").count == 1)
        #expect(sentences("Det gjelder mange (jf. vedlegget. Se tabellen) hos oss.").count == 1)
    }

    @Test("A quotation that ends with its own stop ends the sentence")
    func quotedSentence() {
        #expect(
            sentences("«Ingen skal vente.» Det er vi glade for.") == ["«Ingen skal vente.»", "Det er vi glade for."])
    }

    @Test("A quotation that is never closed swallows nothing")
    func openQuotation() {
        #expect(sentences("Han sa «nei. Så gikk han.").count == 2)
    }

    @Test("A short line is a sentence of its own")
    func lines() {
        #expect(sentences("Med hilsen\n\nKari Lund").count == 2)
    }

    @Test(
        "All that is no white space lies in some sentence, in order",
        arguments: ["", "   ", ".", "...", "«", "Å! Æ? Ø.", "a.b.c. D", "1. 2. 3.", "\n\nX.\n\nY."])
    func coverage(text: String) {
        let bytes = Array(text.utf8)
        let ranges = splitter.sentences(in: bytes, range: 0..<bytes.count)
        var at = 0
        for range in ranges {
            #expect(bytes[at..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
            #expect(!range.isEmpty)
            at = range.upperBound
        }
        #expect(bytes[at...].allSatisfy { $0 == 0x20 || $0 == 0x0A })
    }
}
