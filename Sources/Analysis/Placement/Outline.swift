import Consultation

/// The draft's sections by place in a row, with what belongs to each.
struct Outline: Sendable {
    let sections: [Section]
    let paragraphs: [[String]]
    /// The chapter or section above each, if any.
    let parent: [Int?]
    let children: [[Int]]
    /// Pages on which each section stands, from its heading to the next one's page.
    let pages: [ClosedRange<Int>?]
    let title: String
    /// The questions that the letter asks.
    let questions: [Question]

    init(draft: Draft, description: CaseDescription) {
        // What a person may edit goes before what was read; the draft's text is found by id.
        let listed = description.sections.isEmpty ? draft.sections.map(\.section) : description.sections
        let texts = Dictionary(draft.sections.map { ($0.section.id, $0.paragraphs) }, uniquingKeysWith: +)
        sections = listed
        paragraphs = listed.map { texts[$0.id] ?? [] }
        title = draft.title.isEmpty ? description.title : draft.title
        questions = description.questions
        var stack: [Int] = []
        var parents: [Int?] = []
        for (index, section) in listed.enumerated() {
            while let last = stack.last, listed[last].level >= section.level { stack.removeLast() }
            parents.append(stack.last)
            stack.append(index)
        }
        parent = parents
        children = listed.indices.map { index in listed.indices.filter { parents[$0] == index } }
        pages = listed.indices.map { index in
            guard let first = listed[index].page else { return nil }
            let next = listed[(index + 1)...].lazy.compactMap(\.page).first
            return first...max(first, next ?? first)
        }
    }

    var count: Int { sections.count }

    /// The section's own id and those above it, outermost first.
    func path(to index: Int) -> [Int] {
        var path = [index]
        while let first = path.first, let above = parent[first] { path.insert(above, at: 0) }
        return path
    }

    /// The chapter of a section.
    func chapter(of index: Int) -> Int {
        path(to: index).first ?? index
    }
}
