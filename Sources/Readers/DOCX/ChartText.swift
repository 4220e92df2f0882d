import OfficePackage

/// What a chart (ECMA-376 part 1, §21.2) says in words.
enum ChartText {
    private enum Name: String, CaseIterable {
        case paragraph = "a:p"
        case text = "a:t"
        case words = "c:strCache"
        case value = "c:v"
    }

    private static let vocabulary = XMLVocabulary<Name>()

    /// Titles and labels as they come, then the names of each series and of the categories, those of one kind on a
    /// line. Figures are left out: they are drawn, not written. Each line once.
    static func lines(_ part: [UInt8]) -> [String] {
        let events = XMLEvents(part, vocabulary: vocabulary)
        var lines: [String] = []
        var seen: Set<String> = []
        while let event = events.next() {
            var line = ""
            switch event {
            case .start(.paragraph):
                events.inside { name in
                    guard name == .text else { return .enter }
                    line += events.textInside()
                    return .taken
                }
            case .start(.words):
                var words: [String] = []
                events.inside { name in
                    guard name == .value else { return .enter }
                    words.append(events.textInside())
                    return .taken
                }
                line = words.joined(separator: "; ")
            default: continue
            }
            if !line.isEmpty, seen.insert(line).inserted { lines.append(line) }
        }
        return lines
    }
}
