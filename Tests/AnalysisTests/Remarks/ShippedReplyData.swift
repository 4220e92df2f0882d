import Configuration
import Language

@testable import Analysis

/// The shipped words and weights of the search for remarks, as the tests use them.
enum ShippedReplyData {
    private static let loaded = Result {
        let data = DataFiles()
        let vocabulary = try ReplyVocabulary(
            opinions: data.load(CueTable.self, from: "stance-cues"),
            headings: data.load(CueTable.self, from: "reply-headings"),
            procedure: data.load(CueTable.self, from: "reply-procedure"),
            letters: data.load(CueTable.self, from: "reply-letters"),
            voices: data.load(CueTable.self, from: "reply-voices"),
            abbreviations: data.load(Abbreviations.self, from: "abbreviations"),
            turns: data.load(CueTable.self, from: "stance-turns"))
        return (
            vocabulary,
            RemarkSplitter(vocabulary: vocabulary, model: try data.load(RemarkModel.self, from: "remark-weights")),
            StanceClassifier(vocabulary: vocabulary, model: try data.load(StanceModel.self, from: "stance-weights"))
        )
    }

    static func vocabulary() throws -> ReplyVocabulary { try loaded.get().0 }
    static func splitter() throws -> RemarkSplitter { try loaded.get().1 }
    static func classifier() throws -> StanceClassifier { try loaded.get().2 }
}
