import Consultation

/// A generator that gives the same numbers for the same seed (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A case drawn by lot: invited and uninvited senders, unknown ones, several files, joint replies, voices inside
/// replies, unread files, missing dates, unknown section ids.
enum RandomCase {
    static func snapshot(seed: UInt64, prefix: String = "") -> CaseSnapshot {
        var random = SeededGenerator(seed: seed)
        var builder = CaseBuilder()
        for number in 0..<9 {
            builder.invite("\(prefix)Instans \(number)", group(&random), aliases: ["\(prefix)I\(number)"])
        }
        let uninvited = (0..<3).map { "\(prefix)Lag \($0)" }
        let names = builder.recipients.map(\.name) + builder.recipients.map { $0.aliases[0] } + uninvited
        for number in 0..<Int.random(in: 0...14, using: &random) {
            let isKnown = Int.random(in: 0..<8, using: &random) > 0
            let cosigners =
                Int.random(in: 0..<5, using: &random) == 0 ? [names.randomElement(using: &random) ?? ""] : []
            let status = ReplyStatus.allCases.randomElement(using: &random) ?? .unread
            let speaks = status == .withRemarks || status == .joint
            builder.reply(
                from: isKnown ? names.randomElement(using: &random) : nil, group: .interestGroup, cosigners: cosigners,
                status: status, dated: date(&random), file: "\(prefix)fil \(number).pdf",
                points: speaks ? points(&random) : [])
        }
        return builder.snapshot
    }

    private static func group(_ random: inout SeededGenerator) -> BodyGroup {
        BodyGroup.allCases.randomElement(using: &random) ?? .other
    }

    private static func date(_ random: inout SeededGenerator) -> CalendarDay? {
        Int.random(in: 0..<6, using: &random) == 0
            ? nil : CalendarDay(year: 2026, month: 9, day: Int.random(in: 1...30, using: &random))
    }

    private static func points(_ random: inout SeededGenerator) -> [CaseBuilder.Point] {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
            CaseBuilder.Point(
                sections: some(["1", "2", "2.1", "3", "G", "9"], &random),
                themes: some(["T1", "T2", "T3", "T9"], &random),
                stance: Stance.allCases.randomElement(using: &random) ?? .unknown,
                voice: Int.random(in: 0..<5, using: &random) == 0 ? "Ungdomsrådet" : nil,
                confidence: Double.random(in: 0...1, using: &random), isReviewed: Bool.random(using: &random))
        }
    }

    private static func some(_ ids: [String], _ random: inout SeededGenerator) -> [String] {
        Array(ids.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
    }
}

extension CaseSnapshot {
    /// The same case, its values in another order.
    func shuffled(seed: UInt64) -> CaseSnapshot {
        var random = SeededGenerator(seed: seed)
        return CaseSnapshot(
            consultation: consultation, replies: replies.shuffled(using: &random),
            remarks: remarks.shuffled(using: &random))
    }
}
