import Consultation

/// Finds the headings that begin a draft's sections: by style, by type size, by number, by the table of contents.
struct HeadingFinder {
    let document: SourceDocument
    let contents: ContentsList
    let phrases: DraftPhrases

    /// The sections' headings in order.
    /// - Parameter title: the draft's own title, which is none of them, as words.
    func headings(title: [String]) -> [Heading] {
        let marked = candidates { $0.kind == .heading || $0.kind == .title }
        let found = merged(marked, with: unmarked(beside: marked))
        let repeated = repeatedTexts(found)
        let sound = found.filter { heading in
            heading.key != title && !repeated.contains(heading.text) && !isCover(heading)
                && !heading.key.isEmpty && !isPartOf(title, heading)
        }
        return withChaptersNamed(withoutFalseNumbers(chosen(sound)))
    }

    private func candidates(where fits: (Block) -> Bool) -> [Heading] {
        document.blocks.indices.compactMap { index -> Heading? in
            let block = document.blocks[index]
            guard fits(block), !contents.blocks.contains(index), block.cell == nil else { return nil }
            return heading(at: index)
        }
    }

    /// The block as a heading, whatever it is.
    func heading(at index: Int) -> Heading {
        let block = document.blocks[index]
        let text = document.text(of: block).split(whereSeparator: { $0 == "\n" || $0 == "\t" })
            .joined(separator: " ").trimmed
        let level = block.kind == .heading ? block.level : block.kind == .title ? 1 : nil
        return Heading(text, block: index, level: level, page: block.page, contents: contents, phrases: phrases)
    }

    /// Short paragraphs that the table of contents lists, or bold ones with a number, which no style marks.
    private func unmarked(beside marked: [Heading]) -> [Heading] {
        let listed = Set(marked.compactMap(\.contents))
        let hasNumbers = marked.contains { $0.number != nil }
        return candidates { block in
            (block.kind == .paragraph || block.kind == .listItem) && block.range.count < 160
        }.filter { heading in
            guard !heading.text.hasSuffix("."), !heading.text.hasSuffix(";") else { return false }
            if let entry = heading.contents { return !listed.contains(entry) }
            if heading.number?.kind == .paragraph { return heading.key.count <= 12 }
            guard let number = heading.number, number.kind == .decimal, heading.title.first?.isUppercase == true,
                !hasNumbers
            else { return false }
            return document.blocks[heading.block].isBold || number.depth > 1
        }
    }

    private func merged(_ a: [Heading], with b: [Heading]) -> [Heading] {
        (a + b).sorted { $0.block < $1.block }
    }

    /// Texts that stand on several pages: the running head of a file that does not mark it.
    private func repeatedTexts(_ headings: [Heading]) -> Set<String> {
        var pages: [String: Set<Int>] = [:]
        for heading in headings { pages[heading.text, default: []].insert(heading.page ?? heading.block) }
        return Set(pages.filter { $0.value.count >= 3 }.keys)
    }

    /// Words of the front page that are no section: `Høringsutkast`.
    private func isCover(_ heading: Heading) -> Bool {
        heading.number == nil
            && (phrases.coverWords.matches(heading.key) || phrases.contentsHeadings.matches(heading.key))
    }

    /// A line of a title that is broken over several blocks of the first page.
    private func isPartOf(_ title: [String], _ heading: Heading) -> Bool {
        heading.number == nil && (heading.page ?? 1) == 1 && heading.key.count > 1
            && WordRun.index(of: heading.key, in: title) != nil
    }

    /// In a draft with numbered sections an unnumbered heading is a section only beside chapters (`Forord`), or
    /// where the table of contents lists it; smaller ones are part of their section's text.
    private func chosen(_ headings: [Heading]) -> [Heading] {
        let numbered = headings.filter { $0.number != nil }
        let isNumbered = numbered.count >= 3 && numbered.count * 3 >= headings.count - numbered.count
        guard isNumbered else {
            let top = Set(headings.compactMap(\.level)).sorted().prefix(3)
            return headings.filter {
                $0.contents != nil || $0.level.map(top.contains) ?? true && hasText(below: $0, in: headings)
            }
        }
        let chapter = numbered.filter { $0.number?.depth == 1 }.compactMap(\.level).min() ?? 1
        return headings.filter { heading in
            if heading.number != nil || heading.contents != nil { return true }
            guard let level = heading.level, level <= chapter else { return false }
            return hasText(below: heading, in: headings)
        }
    }

    /// Whether running text stands under the heading, or under a smaller heading below it. On the front page, where
    /// dates and names stand under large type, only a whole paragraph counts.
    private func hasText(below heading: Heading, in headings: [Heading]) -> Bool {
        let next =
            headings.first {
                $0.block > heading.block && ($0.level ?? 9) <= (heading.level ?? 9)
            }?.block ?? document.blocks.count
        let isFront = heading.block < contents.blocks.min() ?? 0
        return document.blocks[(heading.block + 1)..<next].contains { block in
            block.kind.isRunningText && block.range.count > (isFront ? 80 : 0)
        }
    }

    /// Roman numerals and letters count only in a row from the first: «I dag» and «A-kjeden» begin with none. A bare
    /// number must not be a year or an amount, so it may not run far ahead of the one before.
    private func withoutFalseNumbers(_ headings: [Heading]) -> [Heading] {
        let romans = Set(headings.compactMap { $0.number?.kind == .roman ? $0.number?.parts[0] : nil })
        let letters = Set(headings.compactMap { $0.number?.kind == .letter ? $0.number?.parts[0] : nil })
        var last = 0
        return headings.map { heading in
            guard let number = heading.number else { return heading }
            switch number.kind {
            case .roman where !(romans.contains(1) && romans.contains(2)),
                .letter where !(letters.contains(1) && letters.contains(2)):
                return heading.withoutNumber
            case .decimal where number.depth == 1 && heading.contents == nil:
                if number.parts[0] > last + 3 { return heading.withoutNumber }
                last = max(last, number.parts[0])
                return heading
            case .decimal:
                last = max(last, number.parts[0])
                return heading
            default:
                return heading
            }
        }
    }
}

extension HeadingFinder {
    /// A regulation counts its chapters anew after the memorandum before it; `Kapittel 1` is then another section
    /// than `1`.
    private func withChaptersNamed(_ headings: [Heading]) -> [Heading] {
        let isWorded = headings.map { $0.number?.depth == 1 && $0.text.first?.isLetter == true }
        let bare = zip(headings, isWorded).filter { !$1 }.compactMap { $0.0.number?.id }
        let worded = zip(headings, isWorded).filter { $1 }.compactMap { $0.0.number?.id }
        guard !Set(bare).isDisjoint(with: worded) else { return headings }
        return zip(headings, isWorded).map { $1 ? $0.asChapter : $0 }
    }
}

extension Heading {
    /// The same heading, its number with the word before it as id.
    var asChapter: Heading {
        var heading = self
        heading.number = number?.asChapter(of: text) ?? number
        return heading
    }

    /// The same heading, what looked like a number being part of its title.
    var withoutNumber: Heading { Heading(unnumbered: self) }

    private init(unnumbered heading: Heading) {
        block = heading.block
        text = heading.text
        number = nil
        title = heading.text
        key = NameWord.keys(of: heading.text)
        level = heading.level
        page = heading.page
        contents = heading.contents
    }
}
