import Consultation
import OfficePackage

/// Paragraphs, notes, tables and tracked changes.
extension ODTStoryReader {
    // MARK: Paragraphs

    mutating func beginParagraph(isHeading: Bool) {
        paragraphCount += 1
        let name = events.attribute(.styleName) ?? ""
        let style = styles.style(name)
        if styles.breaksPage(name), paragraphCount > 1, builders.isEmpty { pages.explicitBreak() }
        var properties = StoryParagraph.Properties()
        properties.style = name
        if isHeading { properties.outlineLevel = (events.number(.outlineLevel) ?? 1) - 1 }
        let format = ParagraphBuilder.RunFormat(
            isBold: style.isBold, isHidden: style.isHidden || hiddenSections.contains(true), language: nil)
        var builder = ParagraphBuilder(
            number: paragraphCount, cell: tables.last?.place, page: pages.current, properties: properties, style: format
        )
        if case .note(let kind, let label) = containers.last {
            builder.fix(kind: kind, label: label)
            containers[containers.count - 1] = .note(kind, label: nil)
        } else if case .margin(let kind) = containers.last {
            builder.fix(kind: kind, label: nil)
        } else {
            builder.number(label(of: properties, style: style), level: max(lists.depth - 1, 0))
        }
        builders.append(builder)
        sinks.append([])
        containers.append(.paragraph)
    }

    private mutating func label(of properties: StoryParagraph.Properties, style: ParagraphStyle) -> String? {
        if lists.depth > 0 { return lists.label(styles: styles, paragraphStyle: style) }
        // An empty list style takes a heading out of the outline's numbers.
        guard let level = properties.outlineLevel, !events.isTrue(.isListHeader), style.numberingID != "" else {
            return nil
        }
        return lists.headingLabel(level: level, styles: styles)
    }

    mutating func endParagraph() {
        guard let builder = builders.popLast(), let inner = sinks.popLast() else { return }
        _ = containers.popLast()
        spans.removeAll()
        sinks[sinks.count - 1].append(builder.finished())
        sinks[sinks.count - 1] += inner
    }

    mutating func add(_ text: String) {
        guard case .paragraph = containers.last, let last = builders.indices.last else { return }
        let flat =
            text.utf8.contains(UInt8(ascii: "\n")) && text != "\n" ? String(text.map { $0.isNewline ? " " : $0 }) : text
        if builders[last].run.isHidden {
            builders[last].set(aside: flat, as: .hidden)
        } else if prompts.contains(true) {
            builders[last].set(aside: flat, as: .formLabel)
        } else {
            if flat != "\n" { pages.text() }
            builders[last].show(
                flat, inContents: contents > 0, page: pages.current,
                isInserted: openInsertions > 0 && openComments.isEmpty)
        }
    }

    mutating func beginSpan() {
        guard let last = builders.indices.last else { return }
        spans.append(builders[last].run)
        let format = styles.textFormat(events.attribute(.styleName) ?? "")
        builders[last].run.isBold = format.isBold ?? builders[last].run.isBold
        builders[last].run.isHidden = format.isHidden ?? builders[last].run.isHidden
    }

    mutating func endSpan() {
        guard let last = builders.indices.last, let outer = spans.popLast() else { return }
        builders[last].run = outer
    }

    // MARK: Notes

    mutating func beginNote() {
        containers.append(.note(.footnote, label: nil))
        setListsAside()
    }

    mutating func readCitation() {
        let mark = events.textInside()
        guard case .note(let kind, _) = containers.last else { return }
        containers[containers.count - 1] = .note(kind, label: mark)
    }

    // MARK: Tracked changes

    /// Keeps what was struck for the place in the text that names it (ODF 1.3 part 3, §5.5).
    mutating func readTrackedChanges() {
        var region = ""
        events.inside { name in
            switch name {
            case .changedRegion:
                region = events.attribute(.xmlID) ?? events.attribute(.id) ?? ""
                return .enter
            case .insertion:
                insertions.insert(region)
                return .skip
            case .deletion: return .enter
            case .paragraph, .heading:
                struck[region, default: []].append(events.textInside())
                return .taken
            default: return .enter
            }
        }
    }

    /// A stretch that takes in whole paragraphs begins or ends with an empty one: the rest of the line that it
    /// leaves. These stand beside the paragraph at hand, not in it.
    mutating func addStruck(_ id: String) {
        guard let texts = struck[id] else { return }
        let isWhole = texts.count > 1 && (texts.first == "" || texts.last == "")
        guard let last = builders.indices.last, !isWhole else {
            var paragraph = StoryParagraph(number: max(paragraphCount, 1))
            paragraph.page = pages.current
            paragraph.cell = tables.last?.place
            paragraph.asides = texts.map { StoryParagraph.Aside(kind: .deleted, text: $0) }
            let isAhead = builders.last?.paragraph.isBlank == true
            sinks[max(sinks.count - (isAhead ? 2 : 1), 0)].append(paragraph)
            return
        }
        builders[last].set(aside: texts.joined(separator: "\n"), as: .deleted)
    }

    // MARK: Tables

    mutating func beginTable() {
        tables.append(TableBuilder(index: tableCount))
        tableCount += 1
        sinks.append([])
        setListsAside()
    }

    mutating func endTable() {
        guard let table = tables.popLast(), let content = sinks.popLast() else { return }
        takeListsBack()
        sinks[sinks.count - 1] += table.finish(content, outer: tables.last?.place)
    }

    mutating func beginRow() {
        guard let last = tables.indices.last else { return }
        tables[last].beginRow()
        tables[last].describeRow(isMarkedHead: headerRows > 0, gridBefore: 0, isDeleted: false)
    }

    /// A covered cell takes up its place as any other does.
    mutating func beginCell() {
        guard let last = tables.indices.last else { return }
        tables[last].beginCell()
        let isShaded = styles.isShaded(events.attribute(.cellStyle) ?? "")
        let repeated = min(events.number(.columnsRepeated) ?? 1, 1024)
        let rows = events.number(.rowsSpanned) ?? 1
        tables[last].describeCell(
            span: repeated, isShaded: isShaded, isDeleted: false, merge: rows > 1 ? .begins(rows: rows) : .none)
    }
}
