import Configuration

@testable import Analysis

/// The data files that ship with the program, as the tests use them.
enum ShippedData {
    private static let loaded = Result {
        let files = DataFiles()
        return (
            bodies: try files.load(BodyDirectory.self, from: "bodies"),
            letter: try files.load(LetterPhrases.self, from: "letter"),
            draft: try files.load(DraftPhrases.self, from: "draft"),
            sender: try files.load(SenderPhrases.self, from: "sender")
        )
    }

    static func bodies() throws -> BodyDirectory { try loaded.get().bodies }
    static func letter() throws -> LetterPhrases { try loaded.get().letter }
    static func draft() throws -> DraftPhrases { try loaded.get().draft }
    static func sender() throws -> SenderPhrases { try loaded.get().sender }
}
