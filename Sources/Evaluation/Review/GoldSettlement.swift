/// What an officer who thinks as the labels do would decide of one found remark.
public struct GoldSettlement: Hashable, Sendable {
    /// The found remark's id in the export.
    public let remark: String
    /// Nil: by the labels it is no remark.
    public let tags: Tags?

    public struct Tags: Hashable, Sendable {
        /// Ids, the most fitting first.
        public let sections: [String]
        /// Ids, the most fitting first.
        public let themes: [String]
        public let stance: String
        public let kind: String
        /// The voice inside the reply whose words these are; nil for the sender's own.
        public let onBehalfOf: String?
    }
}

extension GoldCase {
    /// What the labels say of each remark of an export: those of the labelled remark that most of its words lie in;
    /// of a remark that lies mostly outside labelled ones and on less than half of any, that it is none.
    ///
    /// Lines of unknown files and lines without an id are passed over. In the order of the labelled replies.
    /// - Throws: `EvaluationError` when labels contradict their text.
    public func settlements(of export: [ExportLine]) throws -> [GoldSettlement] {
        let lines = linesOfReplies(export)
        let lookups = Lookups(self)
        return try replies.flatMap { reply in
            try ReplyScorer(
                reply, of: self, lines: lines[reply.id] ?? [], lookups: lookups, settings: ScoreSettings()
            ).settlements()
        }
    }
}

extension ReplyScorer {
    fileprivate func settlements() -> [GoldSettlement] {
        passages.compactMap { passage in
            guard let id = passage.line.id else { return nil }
            var words: [Int: Int] = [:]
            for case let place? in passage.places {
                if let remark = stream.origins[place].remark { words[remark, default: 0] += 1 }
            }
            let inside = words.values.reduce(0, +)
            guard let most = words.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else {
                return GoldSettlement(remark: id, tags: nil)
            }
            let remark = stream.remarks[most.key]
            guard 2 * inside >= passage.places.count || 2 * most.value >= remark.words.count else {
                return GoldSettlement(remark: id, tags: nil)
            }
            return GoldSettlement(
                remark: id,
                tags: GoldSettlement.Tags(
                    sections: remark.label.sections, themes: remark.label.themes, stance: remark.label.stance,
                    kind: remark.label.kind, onBehalfOf: remark.onBehalfOf))
        }
    }
}
