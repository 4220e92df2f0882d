import Consultation
import OfficePackage

/// What paragraphs, tables, sections and content controls say of themselves.
extension StoryReader {
    /// How a paragraph style sets text that states nothing.
    func format(ofStyle id: String) -> ParagraphBuilder.RunFormat {
        let style = styles.style(id)
        return ParagraphBuilder.RunFormat(isBold: style.isBold, isHidden: style.isHidden, language: styles.language)
    }

    mutating func readParagraphProperties() {
        var properties = StoryParagraph.Properties()
        var sections: [SectionMargins] = []
        events.inside { name in
            switch name {
            case .paragraphStyle: properties.style = events.value
            case .numberingID: properties.numberingID = events.value
            case .numberingLevel: properties.numberingLevel = events.number
            case .outlineLevel: properties.outlineLevel = events.number
            case .indentation:
                properties.indent = (events.attribute(.left) ?? events.attribute(.start)).flatMap { Int($0) }
            // A large first letter is a paragraph of its own, set into the next.
            case .frame: properties.joinsNext = !["none", nil].contains(events.attribute(.dropCap))
            // These stand in the run properties of the paragraph's mark.
            case .deleted, .movedFrom: properties.joinsNext = true
            case .hidden: properties.joinsNext = properties.joinsNext || events.isOn
            case .sectionProperties:
                sections.append(Self.margins(events))
                return .taken
            case .paragraphChange, .runChange: return .skip
            default: break
            }
            return .enter
        }
        reading.sections += sections
        guard let last = builders.indices.last else { return }
        let style = properties.style ?? styles.defaultParagraphStyle
        builders[last].use(properties, style: style.map { format(ofStyle: $0) } ?? ParagraphBuilder.RunFormat())
    }

    mutating func readSectionProperties() {
        reading.sections.append(Self.margins(events))
    }

    private static func margins(_ events: WordEvents) -> SectionMargins {
        var margins = SectionMargins()
        events.inside { name in
            switch name {
            case .headerReference, .footerReference:
                guard let id = events.attribute(.relationship) else { break }
                margins.references.append(
                    SectionMargins.Reference(
                        isHeader: name == .headerReference, pages: events.attribute(.type) ?? "default",
                        relationship: id))
            case .titlePage: margins.hasTitlePage = events.isOn
            case .sectionChange: return .skip
            default: break
            }
            return .enter
        }
        return margins
    }

    mutating func readContentControlProperties() {
        guard let last = controls.indices.last else { return events.skip() }
        var control = controls[last]
        events.inside { name in
            if name == .showingPrompt { control.isPrompt = events.isOn }
            if name == .gallery, events.value == "Table of Contents" { control.isContents = true }
            return .enter
        }
        controls[last] = control
    }

    // MARK: Tables

    mutating func changeTable(_ change: (inout TableBuilder) -> Void) {
        if let last = tables.indices.last { change(&tables[last]) }
    }

    mutating func beginTable() {
        flush()
        tables.append(TableBuilder(index: tableCount))
        tableCount += 1
        sinks.append(Sink())
    }

    mutating func endTable() {
        flush()
        guard let table = tables.popLast(), let content = sinks.popLast() else { return }
        guard let last = sinks.indices.last else { return }
        sinks[last].paragraphs += table.finish(content.paragraphs, outer: tables.last?.place)
    }

    mutating func readTableProperties() {
        var isStyled = false
        var usesFirstRow = false
        events.inside { name in
            switch name {
            case .tableStyle: isStyled = styles.style(events.value ?? "").formatsFirstRow
            case .tableLook:
                // Bit 5 of the older form (§17.4.55).
                let bits = events.value.flatMap { Int($0, radix: 16) } ?? 0
                let stated = events.attribute(.firstRow).map { ["1", "true", "on"].contains($0) }
                usesFirstRow = stated ?? (bits & 0x20 != 0)
            case .tableChange: return .skip
            default: break
            }
            return .enter
        }
        changeTable { $0.styledFirstRow = isStyled && usesFirstRow }
    }

    mutating func readRowProperties() {
        var isHead = false
        var gridBefore = 0
        var isDeleted = false
        var isInserted = false
        events.inside { name in
            switch name {
            case .headerRow: isHead = events.isOn
            case .gridBefore: gridBefore = events.number ?? 0
            case .deleted: isDeleted = true
            case .inserted: isInserted = true
            case .rowChange: return .skip
            default: break
            }
            return .enter
        }
        changeTable {
            $0.describeRow(
                isMarkedHead: isHead, gridBefore: gridBefore, isDeleted: isDeleted, isInserted: isInserted)
        }
    }

    mutating func readCellProperties() {
        var span = 1
        var isShaded = false
        var isDeleted = false
        var isInserted = false
        var merge = TableBuilder.Merge.none
        events.inside { name in
            switch name {
            case .verticalMerge: merge = events.value == "restart" ? .begins(rows: nil) : .continues
            case .insertedCell: isInserted = true
            case .gridSpan: span = events.number ?? 1
            case .shading:
                let fill = events.attribute(.fill) ?? "auto"
                isShaded = fill != "auto" && fill.uppercased() != "FFFFFF"
            case .deletedCell: isDeleted = true
            case .cellChange: return .skip
            default: break
            }
            return .enter
        }
        changeTable {
            $0.describeCell(
                span: span, isShaded: isShaded, isDeleted: isDeleted, isInserted: isInserted, merge: merge)
        }
    }
}
