import Language
import Testing

/// How texts become vectors.
struct FeatureTests {
    private let concepts = ConceptLexicon(
        ConceptData(concepts: ["skole": ["skole", "elev"], "eldre": ["^eldre"], "nav": ["=nav"], "fravær": ["fravær"]]))

    private func space() -> FeatureSpace {
        FeatureSpace(forms: WordForms(WordData(stopWords: ["og"])), concepts: concepts)
    }

    @Test("counts hold stems, runs of letters and subjects; stop words count nothing") func counts() {
        let space = space()
        let counts = space.counts(of: "Skolen og skolene")
        #expect(counts.words.ids == [0])
        #expect(counts.words.weights == [2])
        #expect(counts.concepts.weights == [2])
        #expect(space.counts(of: "og").isEmpty)
    }

    @Test("a compound shares runs of letters with its parts, though no stem") func compounds() {
        let space = space()
        let whole = space.counts(of: "skolefravær")
        let part = space.counts(of: "fraværet")
        #expect(whole.words.dot(part.words) == 0)
        #expect(whole.characters.dot(part.characters) > 0)
    }

    @Test("a run of æ, ø or å is as long as one of a, b or c") func letters() {
        let space = space()
        // « øåæ » has five letters with its borders: two runs of four and one of five.
        #expect(space.counts(of: "øåæ").characters.ids.count == space.counts(of: "abc").characters.ids.count)
        #expect(space.counts(of: "øåæ").characters.ids.count == 3)
    }

    @Test("entries match beginnings and compounds, ^ beginnings only, = the word alone") func lexicon() {
        let names = { (word: String) in concepts.concepts(of: word).map { concepts.names[Int($0)] } }
        #expect(names("skolefraværet") == ["fravær", "skole"])
        #expect(names("grunnskolen") == ["skole"])
        #expect(names("eldreråd") == ["eldre"])
        #expect(names("foreldre").isEmpty)
        #expect(names("nav") == ["nav"])
        #expect(names("navn").isEmpty)
        #expect(names("").isEmpty)
    }

    @Test("rare features weigh more, and vectors have length 1") func weights() {
        let texts = [SparseVector(counting: [0, 1]), SparseVector(counting: [0, 2]), SparseVector(counting: [0])]
        let weights = TermWeights(over: texts)
        #expect(weights.weight(of: 0) < weights.weight(of: 1))
        #expect(weights.weight(of: 99) > weights.weight(of: 1))
        let vector = weights.vector(of: SparseVector(counting: [0, 1, 1]))
        #expect(abs(vector.dot(vector) - 1) < 1e-5)
    }

    @Test("sums and products of sparse vectors are those of full ones") func algebra() {
        let a = SparseVector(sortedIDs: [1, 3, 5], weights: [1, 2, 3])
        let b = SparseVector(sortedIDs: [2, 3, 6], weights: [4, 5, 6])
        #expect(a.dot(b) == 10)
        let sum = a.adding(b, times: 2)
        #expect(sum.ids == [1, 2, 3, 5, 6])
        #expect(sum.weights == [1, 8, 12, 3, 12])
        #expect(SparseVector.empty.normalised() == .empty)
        #expect(a.adding(.empty) == a)
        #expect(SparseVector(counting: [4, 1, 4]).weights == [1, 2])
    }
}
