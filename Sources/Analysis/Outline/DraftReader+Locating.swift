public import Consultation

extension DraftReader {
    /// The paragraphs of sections as a person has edited them: titles changed, sections taken out or put in.
    ///
    /// A section is found by its id, else by its title, else by a line of the draft that reads like its title. The
    /// text of a section that was taken out belongs to the section before it. Titles, levels, pages and points are
    /// given back as they are in `sections`.
    /// - Parameters:
    ///   - sections: in their order in the draft.
    ///   - title: the draft's title; nil for the one that the draft shows.
    /// - Returns: the draft with one entry for each of `sections`, and a diagnostic for each that was not found.
    public func locate(_ sections: [Section], title: String? = nil, in document: SourceDocument) -> DraftFindings {
        let contents = ContentsList(document, phrases: phrases)
        let own = DraftTitle(phrases: phrases).title(in: document, contents: contents)
        let finder = HeadingFinder(document: document, contents: contents, phrases: phrases)
        let headings = finder.headings(title: NameWord.keys(of: own))
        let starts = starts(of: sections, headings: headings, finder: finder)
        let found = starts.compactMap { $0 }.sorted()
        let text = DraftText(document, contents: contents)
        let paragraphs = Dictionary(zip(found, text.paragraphs(between: found)), uniquingKeysWith: { a, _ in a })
        let located = zip(sections, starts).map { section, start in
            DraftSection(section: section, paragraphs: start.flatMap { paragraphs[$0] } ?? [])
        }
        let lost = zip(sections, starts).filter { $0.1 == nil }.map { unfound($0.0, document) }
        return DraftFindings(draft: Draft(title: title ?? own, sections: located), diagnostics: lost)
    }

    /// The block that begins each section; nil for one that the draft does not have.
    private func starts(of sections: [Section], headings: [Heading], finder: HeadingFinder) -> [Int?] {
        var ids = SectionID()
        let byID = headings.map { (id: ids.next($0), heading: $0) }
        var taken: Set<Int> = []
        var starts: [Int?] = sections.map { section in
            guard let match = byID.first(where: { $0.id == section.id }) else { return nil }
            return taken.insert(match.heading.block).inserted ? match.heading.block : nil
        }
        for index in sections.indices where starts[index] == nil {
            let key = NameWord.keys(of: sections[index].title)
            let match =
                headings.first { $0.key == key && !taken.contains($0.block) }?.block
                ?? line(reading: sections[index], finder: finder, taken: taken)
            guard let match else { continue }
            taken.insert(match)
            starts[index] = match
        }
        return starts
    }

    /// A short block that reads like the section's title, its number with it or not.
    private func line(reading section: Section, finder: HeadingFinder, taken: Set<Int>) -> Int? {
        let key = NameWord.keys(of: section.title)
        let document = finder.document
        guard !key.isEmpty else { return nil }
        return document.blocks.indices.first { index in
            let block = document.blocks[index]
            guard block.kind.isRunningText, block.range.count < 200, !taken.contains(index),
                !finder.contents.blocks.contains(index)
            else { return false }
            let heading = finder.heading(at: index)
            return heading.key == key || NameWord.keys(of: heading.text) == key
        }
    }

    private func unfound(_ section: Section, _ document: SourceDocument) -> Diagnostic {
        Diagnostic(
            identifier: "draft.unfound-section", severity: .warning, file: document.fileName,
            summary: "Kapittel «\(section.id) \(section.title)» i sak.yaml finnes ikke som overskrift i utkastet.",
            cure: "Skriv tittelen slik den står i utkastet, eller fjern kapitlet fra sak.yaml.")
    }
}
