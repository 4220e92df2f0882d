import OfficePackage

/// The lists that a Word file defines (§17.9).
struct NumberingDefinitions {
    /// One level of a list.
    struct Level {
        var start = 1
        /// ST_NumberFormat: `decimal`, `bullet`, …
        var format = "decimal"
        /// The label's pattern, such as `%1.%2`.
        var pattern = ""
        /// From which level's use on, counted from 1, the level starts again; nil for any above it, 0 for never.
        var restart: Int?
        /// Whether every number in the label is decimal.
        var isLegal = false
        /// The paragraph style that stands on this level.
        var style: String?
        /// Whether the pattern's characters are drawn by a font of symbols.
        var isSymbolic = false
        /// How many digits a number has at least.
        var digits = 0
    }

    /// A list's shape, which several lists may share.
    struct Abstract {
        var levels: [Int: Level] = [:]
        /// The numbering style that holds the levels in its stead.
        var styleLink: String?
    }

    /// A list.
    struct Instance {
        var abstract = ""
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    private(set) var abstracts: [String: Abstract] = [:]
    private(set) var instances: [String: Instance] = [:]

    /// - Parameter bytes: the numbering part; nil for a file without one.
    init(_ bytes: [UInt8]?, styles: StyleSheet) {
        guard let bytes else { return }
        let events = WordEvents(part: bytes)
        while let event = events.next() {
            switch event {
            case .start(.abstractNumbering): readAbstract(events)
            case .start(.numberingInstance): readInstance(events)
            default: break
            }
        }
        for (id, abstract) in abstracts {
            guard let link = abstract.styleLink, let list = styles.style(link).numberingID,
                let target = instances[list]?.abstract, let levels = abstracts[target]?.levels, abstract.levels.isEmpty
            else { continue }
            abstracts[id]?.levels = levels
        }
    }

    /// A level of a list; nil when the list does not define it.
    func level(_ index: Int, of instance: Instance) -> Level? {
        instance.levels[index] ?? abstracts[instance.abstract]?.levels[index]
    }

    /// The level of a list on which a paragraph style stands.
    func level(ofStyle style: String, in instance: Instance) -> Int? {
        let own = instance.levels.filter { $0.value.style == style }.keys.min()
        return own ?? abstracts[instance.abstract]?.levels.filter { $0.value.style == style }.keys.min()
    }

    private mutating func readAbstract(_ events: WordEvents) {
        guard let id = events.attribute(.abstractNumberingID) else { return events.skip() }
        var abstract = Abstract()
        events.inside { name in
            switch name {
            case .level:
                if let (index, level) = Self.readLevel(events) { abstract.levels[index] = level }
                return .taken
            case .numberingStyleLink: abstract.styleLink = events.value
            default: break
            }
            return .enter
        }
        abstracts[id] = abstract
    }

    private mutating func readInstance(_ events: WordEvents) {
        guard let id = events.attribute(.numberingID) else { return events.skip() }
        var instance = Instance()
        var overridden = 0
        events.inside { name in
            switch name {
            case .abstractNumberingID: instance.abstract = events.value ?? ""
            case .levelOverride: overridden = events.attribute(.numberingLevel).flatMap { Int($0) } ?? 0
            case .startOverride: instance.starts[overridden] = events.number
            case .level:
                if let (index, level) = Self.readLevel(events) { instance.levels[index] = level }
                return .taken
            default: break
            }
            return .enter
        }
        instances[id] = instance
    }

    private static func readLevel(_ events: WordEvents) -> (Int, Level)? {
        let index = events.attribute(.numberingLevel).flatMap { Int($0) }
        var level = Level()
        var isHidden = false
        // A newer format and one for older programs may stand side by side; the first is meant.
        var hasFormat = false
        events.inside { name in
            switch name {
            case .start: level.start = events.number ?? level.start
            case .numberFormat:
                guard !hasFormat else { break }
                hasFormat = true
                level.format = events.value ?? level.format
                if level.format == "custom" {
                    level.digits = events.attribute(.customFormat).map { $0.prefix { $0 != "," }.count } ?? 0
                }
            case .levelText: level.pattern = events.value ?? ""
            case .levelRestart: level.restart = events.number
            case .legalNumbering: level.isLegal = events.isOn
            case .paragraphStyle: level.style = events.value
            case .levelPicture: level.pattern = "•"
            case .fonts: level.isSymbolic = SymbolFont.name(events.bytes(of: .asciiFont)) != nil
            case .hidden: isHidden = events.isOn
            default: break
            }
            return .enter
        }
        if isHidden { level.pattern = "" }
        return index.map { ($0, level) }
    }
}
