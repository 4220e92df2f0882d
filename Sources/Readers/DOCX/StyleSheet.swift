import OfficePackage

/// The styles of a Word file (§17.7), each with what it inherits.
struct StyleSheet {
    /// What a style says, its own words only; nil where it says nothing.
    struct Definition {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var numberingID: String?
        var numberingLevel: Int?
        var indent: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var language: String?
        /// For a table style: whether it sets the first row apart.
        var formatsFirstRow = false
    }

    /// The language of text that states none.
    private(set) var language: String?
    private(set) var defaultParagraphStyle: String?
    private var definitions: [String: Definition] = [:]
    private var resolved: [String: ParagraphStyle] = [:]

    /// - Parameter bytes: the styles part; nil for a file without one.
    init(_ bytes: [UInt8]?) {
        guard let bytes else { return }
        let events = WordEvents(part: bytes)
        while let event = events.next() {
            switch event {
            case .start(.style): readStyle(events)
            case .start(.documentDefaults):
                events.inside { name in
                    if name == .languageTag { language = events.value ?? language }
                    return .enter
                }
            default: break
            }
        }
        if let style = defaultParagraphStyle, let stated = definitions[style]?.language { language = stated }
        for id in definitions.keys { resolved[id] = resolve(id) }
    }

    /// A style by its id. A style that the file does not define is known by its id alone.
    func style(_ id: String) -> ParagraphStyle {
        resolved[id]
            ?? ParagraphStyle(role: BuiltInStyle(named: id), outlineLevel: BuiltInStyle(named: id)?.outlineLevel)
    }

    private mutating func readStyle(_ events: WordEvents) {
        guard let id = events.attribute(.styleID) else { return events.skip() }
        let isDefault = ["1", "true", "on"].contains(events.attribute(.isDefault) ?? "0")
        if isDefault, events.attribute(.type) == "paragraph" { defaultParagraphStyle = id }
        var style = Definition()
        events.inside { name in
            switch name {
            case .name: style.name = events.value ?? ""
            case .basedOn: style.parent = events.value
            case .outlineLevel: style.outlineLevel = events.number
            case .numberingID: style.numberingID = events.value
            case .numberingLevel: style.numberingLevel = events.number
            case .indentation: style.indent = (events.attribute(.left) ?? events.attribute(.start)).flatMap { Int($0) }
            case .bold: style.isBold = events.isOn
            case .hidden: style.isHidden = events.isOn
            case .languageTag: style.language = events.value
            case .conditionalFormat:
                if events.attribute(.type) == "firstRow" { style.formatsFirstRow = true }
                return .skip
            case .paragraphChange, .runChange: return .skip
            default: break
            }
            return .enter
        }
        definitions[id] = style
    }

    /// The style's own word before its parent's; a chain that bites its tail is followed once round.
    private func resolve(_ id: String) -> ParagraphStyle {
        var result = ParagraphStyle()
        var isBold: Bool?
        var isHidden: Bool?
        var indent: Int?
        var seen: Set<String> = []
        var next: String? = id
        while let id = next, seen.insert(id).inserted, let style = definitions[id] {
            let role = BuiltInStyle(named: style.name)
            result.role = result.role ?? role
            result.outlineLevel = result.outlineLevel ?? style.outlineLevel ?? role?.outlineLevel
            result.numberingID = result.numberingID ?? style.numberingID
            result.numberingLevel = result.numberingLevel ?? style.numberingLevel
            indent = indent ?? style.indent
            isBold = isBold ?? style.isBold
            isHidden = isHidden ?? style.isHidden
            result.language = result.language ?? style.language
            result.formatsFirstRow = result.formatsFirstRow || style.formatsFirstRow
            next = style.parent
        }
        result.isBold = isBold ?? false
        result.isHidden = isHidden ?? false
        result.indent = indent ?? 0
        return result
    }
}
