import Language
import Testing

/// How forms of a word come together.
struct WordFormsTests {
    private let forms = WordForms(
        WordData(
            stopWords: ["og", "ikke"], nynorskWords: ["born": "barn", "ikkje": "ikke"],
            nynorskParts: ["skule": "skole", "teneste": "tjeneste"]))

    @Test("inflections have one stem") func inflections() {
        #expect(forms.stem("skolene") == forms.stem("skolen"))
        #expect(forms.stem("kommunenes") == forms.stem("kommuner"))
    }

    @Test("nynorsk has the stem of bokmål, inside compounds too") func nynorsk() {
        #expect(forms.stem("born") == forms.stem("barn"))
        #expect(forms.stem("skuletenesta") == "skoletenesta" || forms.stem("skulen") == forms.stem("skolen"))
        #expect(forms.bokmål("grunnskulen") == "grunnskolen")
        #expect(forms.bokmål("skuletenester") == "skoletjenester")
    }

    @Test("stop words of both forms and single letters have no stem, but a root") func stopWords() {
        #expect(forms.stem("og") == nil)
        #expect(forms.stem("ikkje") == nil)
        #expect(forms.stem("a") == nil)
        #expect(forms.root(of: "og") == "og")
    }

    @Test("asking twice gives the same") func memory() {
        #expect(forms.stem("og") == forms.stem("og"))
        #expect(forms.stem("elevane") == forms.stem("elevane"))
    }
}
