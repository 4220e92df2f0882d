import Consultation

/// How a remark reads in a table where its own words do not tell all: with the words that a margin comment hangs on,
/// or the wording that a change to the draft replaces.
enum MarkedWords {
    /// Such as `Endre «bør» til «skal» i «Kommunen skal ha en plan.»`.
    static func text(of remark: Remark) -> String {
        guard let passage = remark.context.passage else { return remark.text }
        guard let change = passage.change else { return "\(remark.text) [Kommentar til: «\(short(passage.text))»]" }
        if change.isMove { return "Flytt hit: «\(change.new)»" }
        if change.new.isEmpty { return "Stryk: «\(change.old)»\(sentence(passage, unless: change.old))" }
        let proposal = change.old.isEmpty ? "Nytt: «\(change.new)»" : "Endre «\(change.old)» til «\(change.new)»"
        return proposal + sentence(passage, unless: change.new)
    }

    /// The sentence that a change stands in, where the change is not all of it.
    private static func sentence(_ passage: MarkedPassage, unless words: String) -> String {
        passage.text == words || passage.text.isEmpty ? "" : " i «\(short(passage.text))»"
    }

    /// Enough to find the place by.
    private static let mostCharacters = 240

    private static func short(_ text: String) -> String {
        let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return flat.count <= mostCharacters ? flat : flat.prefix(mostCharacters) + " …"
    }
}
