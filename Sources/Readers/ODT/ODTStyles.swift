import OfficePackage

/// The styles and list styles of an OpenDocument file (ODF 1.3 part 3, §16), those of one part over those of another.
struct ODTStyles {
    /// What a style says, its own words only.
    private struct Definition {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var listStyle: String?
        var indent: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var breaksPage: Bool?
        var isShaded = false
    }

    /// One level of a list style.
    struct Level {
        /// Empty for a bullet and for a level without a number.
        var format = ""
        var prefix = ""
        var suffix = ""
        /// How many levels' numbers the label shows.
        var shown = 1
        var start = 1
        /// Nil for a number.
        var bullet: String?
    }

    /// The language of text that states none, such as `nb-NO`.
    private(set) var language: String?
    private var definitions: [String: Definition] = [:]
    private var lists: [String: [Int: Level]] = [:]
    /// The name under which the numbering of headings is kept; no list style can have it.
    static let outline = ""

    init() {}

    /// Adds the styles of a part, which hide earlier ones of the same name.
    mutating func read(_ part: [UInt8]) {
        let events = ODTEvents(part: part)
        while let event = events.next() {
            switch event {
            case .start(.style): readStyle(events)
            case .start(.defaultStyle): readDefault(events)
            case .start(.listStyle): readList(events, named: events.attribute(.name) ?? "?")
            case .start(.outlineStyle): readList(events, named: Self.outline)
            case .start(.body): return
            default: break
            }
        }
    }

    /// A list style's level, from 0.
    func level(_ index: Int, of list: String) -> Level? { lists[list]?[index] }

    /// What a paragraph or text style and those it is based on say together.
    func style(_ name: String) -> ParagraphStyle {
        var result = ParagraphStyle()
        var isBold: Bool?
        var isHidden: Bool?
        var indent: Int?
        for (id, style) in chain(name) {
            let role = BuiltInStyle(named: style.name.isEmpty ? Self.decoded(id) : style.name)
            result.role = result.role ?? role
            result.outlineLevel = result.outlineLevel ?? style.outlineLevel.map { $0 - 1 } ?? role?.outlineLevel
            result.numberingID = result.numberingID ?? style.listStyle
            isBold = isBold ?? style.isBold
            isHidden = isHidden ?? style.isHidden
            indent = indent ?? style.indent
        }
        result.isBold = isBold ?? false
        result.isHidden = isHidden ?? false
        result.indent = indent ?? 0
        return result
    }

    /// Whether a text style sets text bold or hides it; nil where it says nothing.
    func textFormat(_ name: String) -> (isBold: Bool?, isHidden: Bool?) {
        let styles = chain(name).map(\.1)
        return (styles.lazy.compactMap(\.isBold).first, styles.lazy.compactMap(\.isHidden).first)
    }

    /// Whether a paragraph of the style begins on a new page.
    func breaksPage(_ name: String) -> Bool { chain(name).lazy.compactMap(\.1.breaksPage).first ?? false }

    /// Whether a cell of the style has a colour behind its text.
    func isShaded(_ name: String) -> Bool { definitions[name]?.isShaded ?? false }

    private func chain(_ name: String) -> [(String, Definition)] {
        var chain: [(String, Definition)] = []
        var seen: Set<String> = []
        var next: String? = name
        while let id = next, seen.insert(id).inserted, let style = definitions[id] {
            chain.append((id, style))
            next = style.parent
        }
        return chain
    }

    /// Names are written as XML names: `Heading_20_1` is `Heading 1` (§19.502).
    private static func decoded(_ name: String) -> String {
        name.split(separator: "_20_", omittingEmptySubsequences: false).joined(separator: " ")
    }

    private mutating func readStyle(_ events: ODTEvents) {
        guard let name = events.attribute(.name) else { return events.skip() }
        var style = Definition()
        style.name = events.attribute(.displayName) ?? ""
        style.parent = events.attribute(.parent)
        style.outlineLevel = events.number(.defaultOutlineLevel)
        style.listStyle = events.attribute(.listStyleOfStyle)
        events.inside { inner in
            switch inner {
            case .paragraphProperties:
                style.indent = events.attribute(.marginLeft).map {
                    $0.hasPrefix("0") && !$0.contains { "123456789".contains($0) } ? 0 : 1
                }
                style.breaksPage = events.attribute(.breakBefore).map { $0 == "page" }
            case .textProperties:
                style.isBold = events.attribute(.fontWeight).map { $0 == "bold" || (Int($0) ?? 0) >= 600 }
                style.isHidden = events.attribute(.display).map { $0 == "none" }
            case .cellProperties:
                style.isShaded = !["transparent", "#ffffff", nil].contains(events.attribute(.background)?.lowercased())
            default: break
            }
            return .enter
        }
        definitions[name] = style
    }

    private mutating func readDefault(_ events: ODTEvents) {
        guard events.attribute(.family) == "paragraph" else { return events.skip() }
        events.inside { inner in
            guard inner == .textProperties, let language = events.attribute(.language) else { return .enter }
            let country = events.attribute(.country) ?? "none"
            self.language = country == "none" ? language : "\(language)-\(country)"
            return .enter
        }
    }

    private mutating func readList(_ events: ODTEvents, named name: String) {
        var levels: [Int: Level] = [:]
        events.inside { inner in
            guard let index = events.number(.level) else { return .enter }
            var level = Level()
            switch inner {
            case .numberLevel, .outlineLevelStyle:
                level.format = events.attribute(.numberFormat) ?? ""
                level.prefix = events.attribute(.numberPrefix) ?? ""
                level.suffix = events.attribute(.numberSuffix) ?? ""
                level.shown = max(events.number(.displayLevels) ?? 1, 1)
                level.start = events.number(.startValue) ?? 1
            case .bulletLevel: level.bullet = events.attribute(.bulletCharacter) ?? "•"
            case .imageLevel: level.bullet = "•"
            default: return .enter
            }
            levels[index - 1] = level
            return .enter
        }
        lists[name] = levels
    }
}
