/// The sections that a remark's words and surroundings name.
struct RemarkPlaces: Sendable {
    /// How strongly each section is named.
    private(set) var strengths: [Int: Float] = [:]
    /// For each named section what names it, in Norwegian.
    private(set) var phrases: [Int: String] = [:]

    /// Notes that a section is named; of several reasons the strongest stays.
    mutating func add(_ section: Int, strength: Float, phrase: String) {
        guard strength > strengths[section] ?? 0 else { return }
        strengths[section] = strength
        phrases[section] = phrase
    }

    /// Notes all that another remark names, weakened.
    mutating func inherit(_ other: RemarkPlaces, times factor: Float, phrase: String? = nil) {
        for (section, strength) in other.strengths.sorted(by: { $0.key < $1.key }) {
            let reasons = [phrase, other.phrases[section]].compactMap { $0 }
            add(section, strength: strength * factor, phrase: reasons.joined(separator: ": "))
        }
    }
}
