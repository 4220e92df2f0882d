/// What a model believed of one consultation's sections and themes, and whether it was right.
public struct PlacementOutcomes: Sendable {
    public typealias Outcome = (belief: Double, isRight: Bool)

    /// Of each remark's first section.
    public var firstSections: [Outcome] = []
    /// Of the sections that came next.
    public var nextSections: [Outcome] = []
    public var themes: [Outcome] = []
    public var secondThemes: [Outcome] = []

    public init() {}
}

/// Fits the confidences of sections and themes, and the line above which sections need no look, to consultations with
/// known answers.
public enum PlacementConfidenceFit {
    /// At least this share of the sections above the line is to be right, all consultations together: more than the
    /// 95 in a hundred that are promised for each, since consultations differ.
    public static let wantedRight = 0.97

    /// The maps fitted to all consultations; the line fitted to confidences that each consultation gets from the maps
    /// of the others.
    public static func fit(_ consultations: [PlacementOutcomes]) -> PlacementConfidence {
        var result = maps(consultations)
        let surest = held(consultations).flatMap(\.sections).sorted {
            ($0.belief, $0.isRight ? 0 : 1) > ($1.belief, $1.isRight ? 0 : 1)
        }
        var right = 0
        for (place, outcome) in surest.enumerated() {
            right += outcome.isRight ? 1 : 0
            let isLastOfItsBelief = place + 1 == surest.count || surest[place + 1].belief < outcome.belief
            guard isLastOfItsBelief, Double(right) >= wantedRight * Double(place + 1) else { continue }
            result.sureLine = (outcome.belief * 1_000).rounded(.up) / 1_000
        }
        return result
    }

    /// How confidences fare in a consultation that they were not fitted to.
    public struct Held: Sendable {
        /// The first sections with the confidences that the other consultations' maps give.
        public let sections: [PlacementOutcomes.Outcome]
        /// All themes likewise.
        public let themes: [PlacementOutcomes.Outcome]
    }

    /// Each consultation under the maps that the others fit.
    public static func held(_ consultations: [PlacementOutcomes]) -> [Held] {
        consultations.indices.map { index in
            let own = consultations[index]
            let others = maps(consultations.indices.filter { $0 != index }.map { consultations[$0] })
            return Held(
                sections: told(own.firstSections, others.section),
                themes: told(own.themes, others.theme) + told(own.secondThemes, others.secondTheme))
        }
    }

    private static func told(
        _ outcomes: [PlacementOutcomes.Outcome], _ map: Calibration
    ) -> [PlacementOutcomes.Outcome] {
        outcomes.map { (map.confidence($0.belief), $0.isRight) }
    }

    private static func maps(_ consultations: [PlacementOutcomes]) -> PlacementConfidence {
        let sections = consultations.flatMap(\.firstSections) + consultations.flatMap(\.nextSections)
        return PlacementConfidence(
            section: ConfidenceFit.calibration(of: sections),
            theme: ConfidenceFit.calibration(of: consultations.flatMap(\.themes)),
            secondTheme: ConfidenceFit.calibration(of: consultations.flatMap(\.secondThemes)), sureLine: 1)
    }
}
