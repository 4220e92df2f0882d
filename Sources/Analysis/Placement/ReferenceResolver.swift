import Consultation
import Language

/// Finds the sections that references mean.
final class ReferenceResolver {
    /// A section that a reference means.
    struct Hit: Hashable {
        let section: Int
        /// 1 for the place named itself; less for what lies around it, or for a weak kind of naming.
        let strength: Float
    }

    private let outline: Outline
    private let labels: PointLabels
    private let byNumber: [String: Int]
    /// The sections that each of the letter's questions is about.
    var questions: [Int: [Hit]] = [:]
    /// What an unknown number is worth to the chapter that it would stand in.
    private static let unknownShare: Float = 0.5
    /// What a page is worth: several sections may stand on it, and page numbers follow the edition.
    private static let pageShare: Float = 0.4
    /// What a page is worth to a section that began on an earlier one and may reach it.
    private static let spillShare: Float = 0.7

    init(outline: Outline, labels: PointLabels) {
        self.outline = outline
        self.labels = labels
        // A regulation's chapters are meant before those of the memorandum that comes with it.
        let all = Array(outline.sections.enumerated())
        let ordered =
            all.filter { Self.isNamedChapter($0.element.id) } + all.filter { !Self.isNamedChapter($0.element.id) }
        byNumber = Dictionary(
            ordered.map { (Self.number(of: $0.element.id), $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The numbers of the draft's sections.
    var sectionNumbers: Set<String> { Set(byNumber.keys) }

    /// The sections that a reference means, each with the strongest of its reasons.
    /// - Parameter childShare: what naming a chapter is worth to each of its sections.
    func hits(of reference: Reference, childShare: Float) -> [Hit] {
        var strengths: [Int: Float] = [:]
        for target in reference.targets {
            for hit in hits(of: target, childShare: childShare) {
                strengths[hit.section] = max(strengths[hit.section] ?? 0, hit.strength)
            }
        }
        let factor: Float = reference.isBare ? 0.8 : 1
        return strengths.sorted { $0.key < $1.key }.map { Hit(section: $0.key, strength: $0.value * factor) }
    }

    private func hits(of target: Reference.Target, childShare: Float) -> [Hit] {
        switch target {
        case .section(let number):
            return section(number, childShare: childShare)
        case .point(let label, let number):
            return labels.sections(of: label, number).map { Hit(section: $0, strength: 1) }
        case .group(let label):
            let parents = Set(labels.group(of: label).compactMap { outline.parent[$0] })
            return parents.sorted().map { Hit(section: $0, strength: 0.6) }
        case .page(let page):
            return pageHits(page)
        case .question(let number):
            return questions[number] ?? []
        }
    }

    private func section(_ number: String, childShare: Float) -> [Hit] {
        if let index = byNumber[number] {
            return [Hit(section: index, strength: 1)]
                + sections(under: index).map { Hit(section: $0, strength: childShare) }
        }
        if let whole = Int(number) {
            return labels.sections(ofUnlabelled: whole).map { Hit(section: $0, strength: 0.8) }
        }
        // A number that the draft does not have: the chapter that it would stand in.
        guard let cut = number.lastIndex(of: "."), let chapter = byNumber[String(number[..<cut])] else { return [] }
        return [Hit(section: chapter, strength: Self.unknownShare)]
    }

    private func pageHits(_ page: Int) -> [Hit] {
        let here = outline.pages.indices.filter { outline.pages[$0]?.contains(page) == true }
        let share = Self.pageShare / Float(max(1, here.count)).squareRoot()
        return here.map { index in
            let begins = outline.pages[index]?.lowerBound == page
            return Hit(section: index, strength: begins ? share : share * Self.spillShare)
        }
    }

    /// All sections below a section.
    func sections(under index: Int) -> [Int] {
        outline.children[index].flatMap { [$0] + sections(under: $0) }
    }

    /// `3.1` of `3.1.`, `2` of `Kapittel 2`.
    private static func number(of id: String) -> String {
        if isNamedChapter(id), let number = id.split(separator: " ").last { return String(number) }
        return id.hasSuffix(".") ? String(id.dropLast()) : id
    }

    private static func isNamedChapter(_ id: String) -> Bool { id.lowercased().hasPrefix("kap") && id.contains(" ") }
}
