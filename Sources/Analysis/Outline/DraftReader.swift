public import Consultation

/// Reads a draft: its title, its outline, its numbered points, and the paragraphs of each section.
public struct DraftReader: Sendable {
    let phrases: DraftPhrases

    /// - Parameter phrases: the words by which drafts show how they are built (`draft.yaml`).
    public init(phrases: DraftPhrases) { self.phrases = phrases }

    /// The outline as the draft itself has it.
    ///
    /// Ids are the numbers as written, or slugs of the titles of unnumbered sections. Pages are those of the file,
    /// or where it records none, those of the table of contents.
    public func read(_ document: SourceDocument) -> DraftFindings {
        let contents = ContentsList(document, phrases: phrases)
        let title = DraftTitle(phrases: phrases).title(in: document, contents: contents)
        let finder = HeadingFinder(document: document, contents: contents, phrases: phrases)
        let headings = finder.headings(title: NameWord.keys(of: title))
        let text = DraftText(document, contents: contents)
        let paragraphs = text.paragraphs(between: headings.map(\.block))
        let points = PointFinder(phrases: phrases).points(in: paragraphs, titles: headings.map(\.title))
        let levels = HeadingLevels(headings)
        var ids = SectionID()
        let sections = headings.indices.map { index in
            let heading = headings[index]
            let section = Section(
                id: ids.next(heading), title: heading.title, level: levels.level(of: index),
                page: heading.page ?? heading.contents?.page, points: points[index])
            return DraftSection(section: section, paragraphs: paragraphs[index])
        }
        let draft = Draft(title: title, sections: sections)
        return DraftFindings(draft: draft, diagnostics: diagnostics(draft, contents, headings, document))
    }

    private func diagnostics(
        _ draft: Draft, _ contents: ContentsList, _ headings: [Heading], _ document: SourceDocument
    ) -> [Diagnostic] {
        guard !draft.sections.isEmpty else { return [noSections(document)] }
        let found = Set(headings.map(\.key))
        let lost = contents.entries.filter { !found.contains($0.key) }
        guard !lost.isEmpty, lost.count * 2 <= contents.entries.count else { return [] }
        return lost.map { entry in
            Diagnostic(
                identifier: "draft.unfound-heading", severity: .warning, file: document.fileName,
                place: entry.page.map { "side \($0)" },
                summary: "«\(entry.text)» står i innholdsfortegnelsen, men overskriften er ikke funnet i teksten.",
                cure: "Legg kapitlet til under «kapitler» i sak.yaml om det skal være med.")
        }
    }

    private func noSections(_ document: SourceDocument) -> Diagnostic {
        Diagnostic(
            identifier: "draft.no-sections", severity: .warning, file: document.fileName,
            summary:
                "Utkastet har ingen overskrifter som lar seg finne (overskriftsstiler, numre eller større skrift).",
            cure: "Skriv kapitlene inn i sak.yaml med tittelen slik den står i utkastet.")
    }
}
