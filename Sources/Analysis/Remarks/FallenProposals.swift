import Consultation
import Language

/// Tells which blocks hold proposals that were not adopted: they are not the body's view.
///
/// A paragraph that tells of a proposal and its fall is fallen itself. Points under a heading that says
/// *falt*, or under a recommendation (*innstilling*) that another resolution replaced, are fallen too; a
/// resolution may adopt some points of a recommendation and not others («Punkt 2 og 3 ble ikke vedtatt»).
struct FallenProposals {
    /// The blocks in question, by index.
    let blocks: Set<Int>
    /// Points of a recommendation that were adopted: the body's own words like those of a resolution.
    let adopted: Set<Int>

    init(
        _ document: SourceDocument, bytes: [UInt8], _ roles: BlockRoles, _ trail: HeadingTrail,
        _ vocabulary: ReplyVocabulary
    ) {
        var fallen: Set<Int> = []
        var recommended: [Int] = []
        var resolved: [Int] = []
        for (index, role) in roles.roles.enumerated() where role == .prose {
            let classes = trail.classes[index]
            let names = vocabulary.procedure.names(in: roles.looks[index].text)
            if classes.contains("falt") || names.contains("falt") && Self.tellsOfProposal(roles.looks[index].text) {
                fallen.insert(index)
            } else if classes.contains("innstilling") || classes.contains("forslag") {
                recommended.append(index)
            } else if Self.isResolution(trail.headings[index], vocabulary) {
                resolved.append(index)
            }
        }
        let verdicts = Verdicts(document, bytes: bytes, roles, vocabulary)
        let points = recommended.filter { document.blocks[$0].kind == .listItem || document.blocks[$0].labelLength > 0 }
        for index in recommended {
            let number = points.firstIndex(of: index).map { $0 + 1 }
            if number.map(verdicts.fell.contains) == true
                || !resolved.isEmpty && !verdicts.adopted.contains(index: number)
                    && !verdicts.adoptsRecommendation
            {
                fallen.insert(index)
            }
        }
        blocks = fallen
        adopted =
            verdicts.adoptsRecommendation || !verdicts.adopted.numbers.isEmpty
            ? Set(recommended).subtracting(fallen) : []
    }

    /// Whether the paragraph itself brings the proposal it tells the fall of.
    private static func tellsOfProposal(_ text: CueText) -> Bool {
        let words = text.tokens.map { String(decoding: text.bytes[$0], as: UTF8.self) }
        return words.contains { $0.hasPrefix("forslag") || $0.hasPrefix("framlegg") || $0.hasPrefix("fremmet") }
            && !words.contains("innstilling") && !words.contains("innstillingens")
    }

    private static func isResolution(_ headings: [String], _ vocabulary: ReplyVocabulary) -> Bool {
        headings.contains { heading in
            let words = CueText(heading)
            return words.tokens.contains {
                ["vedtak", "vedtaket", "vedtatt"].contains(String(decoding: words.bytes[$0], as: UTF8.self))
            }
        }
    }
}

/// What the text says became of a recommendation's points.
private struct Verdicts {
    /// The numbers of points that were not adopted.
    let fell: Set<Int>
    let adopted: AdoptedPoints
    /// Whether some sentence says that the recommendation as a whole was adopted.
    let adoptsRecommendation: Bool

    struct AdoptedPoints {
        let numbers: Set<Int>
        func contains(index: Int?) -> Bool { index.map(numbers.contains) ?? false }
    }

    init(_ document: SourceDocument, bytes: [UInt8], _ roles: BlockRoles, _ vocabulary: ReplyVocabulary) {
        var fell: Set<Int> = []
        var adopted: Set<Int> = []
        var whole = false
        for (role, block) in zip(roles.roles, document.blocks) where role == .prose {
            let body = block.bodyRange.start..<block.bodyRange.end
            for sentence in vocabulary.sentences.sentences(in: bytes, range: body) {
                let text = CueText(bytes[sentence])
                let names = vocabulary.procedure.names(in: text)
                let numbers = Self.points(in: text)
                if names.contains("falt") {
                    fell.formUnion(numbers)
                } else if names.contains("vedtatt") {
                    adopted.formUnion(numbers)
                    if numbers.isEmpty { whole = true }
                }
            }
        }
        self.fell = fell
        self.adopted = AdoptedPoints(numbers: adopted)
        adoptsRecommendation = whole
    }

    /// The numbers after `punkt`: «punkt 1», «Punkt 2 og 3», «punktene 1–3» (both ends).
    private static func points(in text: CueText) -> Set<Int> {
        var numbers: Set<Int> = []
        var isOpen = false
        for token in text.tokens {
            let word = String(decoding: text.bytes[token], as: UTF8.self)
            if word.hasPrefix("punkt") || word == "pkt" {
                isOpen = true
            } else if isOpen, let number = Int(word) {
                numbers.insert(number)
            } else if !["og", ",", "–", "-", "til", ".", "nr"].contains(word) {
                isOpen = false
            }
        }
        return numbers
    }
}
