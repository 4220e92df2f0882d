/// The paragraph styles of an RTF file by their numbers, as far as their names and levels go.
struct RTFStyles {
    private var styles: [Int: ParagraphStyle] = [:]
    private var number = 0
    private var isParagraph = true
    private var level: Int?
    private var name = ""

    /// The style of a number; nil for one that is not defined.
    subscript(number: Int) -> ParagraphStyle? { styles[number] }

    /// Takes a word of the definition at hand; a style without a number is style 0.
    mutating func read(_ word: String, _ value: Int?) {
        switch word {
        case "s": number = value ?? 0
        case "cs", "ds", "ts": isParagraph = false
        case "outlinelevel": level = value
        default: break
        }
    }

    /// Takes characters of the name at hand; its end ends the definition.
    mutating func read(_ scalar: Unicode.Scalar) {
        guard scalar == ";" else {
            name.unicodeScalars.append(scalar)
            return
        }
        // LibreOffice and Word list a style's other names after a comma.
        let first = name.split(separator: ",").first.map { String($0).trimmingASCIISpace() } ?? ""
        if isParagraph {
            var style = ParagraphStyle()
            style.role = BuiltInStyle(named: first)
            style.outlineLevel = level
            if level == nil, case .heading(let depth) = style.role { style.outlineLevel = depth - 1 }
            styles[number] = style
        }
        (number, isParagraph, level, name) = (0, true, nil, "")
    }
}
