import Consultation
import Testing

@testable import Analysis

@Suite("Which words a change of wording takes in")
struct BlockChangesTests {
    /// A paragraph typed in pieces between bars: `+` before what was put in, `~` before what was struck.
    private func changes(_ typed: String) -> BlockChanges {
        var text = ""
        var inserted: [ByteRange] = []
        var struck: [BlockChanges.Struck] = []
        var pieces = typed.split(separator: "|", omittingEmptySubsequences: true)[...]
        while let piece = pieces.popFirst() {
            switch piece.first {
            case "~": struck.append(.init(place: text.utf8.count, text: String(piece.dropFirst()), block: 1))
            case "+":
                let start = text.utf8.count
                text += piece.dropFirst()
                inserted.append(ByteRange(start: start, end: text.utf8.count))
            default: text += piece
            }
        }
        let block = Block(
            kind: .paragraph, range: ByteRange(start: 0, end: text.utf8.count),
            markup: BlockMarkup(inserted: inserted))
        return BlockChanges(block, struck: struck, bytes: Array(text.utf8))
    }

    private func regions(_ typed: String) -> [String] {
        let changes = changes(typed)
        return changes.groups.map { "\(changes.original(in: $0.range, $0.struck)) > \(changes.slice($0.range))" }
    }

    @Test("Two words replaced with two between them are one proposal")
    func nearReplacements() {
        #expect(
            regions("Byen |~bør|+skal| ha minst |~to|+tre| benker.")
                == ["bør ha minst to > skal ha minst tre"])
    }

    @Test("Words that stay are not taken in where they would be more than those that change")
    func farReplacements() {
        #expect(
            regions("Byen |~bør|+skal| ha minst to benker og |~en|+én| do.") == ["bør > skal", "en > én"])
        #expect(regions("Den |+nye |planen er |+svært |god.") == [" > nye", " > svært"])
    }

    @Test("A word struck beside an insertion is no part of it when words stay between them")
    func struckApart() {
        #expect(
            regions("Byen skal |+alltid |ha god |~og rask |hjelp.") == [" > alltid", "og rask > "])
    }

    @Test("Two sentences are two proposals")
    func sentences() {
        #expect(regions("Alt er |~dårlig|+godt|. |~Vi|+Alle| er enige.") == ["dårlig > godt", "Vi > Alle"])
    }
}
