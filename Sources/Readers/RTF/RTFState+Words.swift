extension RTFState {
    /// The group holds what is to be read in a group inside it.
    mutating func wrap() {
        wrapped = destination == .silent ? wrapped : destination
        destination = .silent
    }

    /// The group is the one to be read.
    mutating func unwrap() { if let wrapped { destination = wrapped } }

    /// Takes a word on the format of text; false for any other.
    mutating func setText(_ word: String, _ value: Int?) -> Bool {
        // A format's number 0 switches it off.
        let isOn = value != 0
        switch word {
        case "b": isBold = isOn
        case "v": isHidden = isOn
        case "deleted": isDeleted = isOn
        case "f": font = value
        case "lang": language = value
        case "uc": substitutes = max(0, min(value ?? 1, 16))
        default: return false
        }
        return true
    }
}

extension RTFParagraphFormat {
    /// Takes a word on the format of paragraphs; false for any other.
    mutating func set(_ word: String, _ value: Int?) -> Bool {
        switch word {
        case "pard": self = RTFParagraphFormat()
        case "s": style = value ?? 0
        case "outlinelevel": outlineLevel = value
        case "ls": listLevel = listLevel ?? 0
        case "ilvl": listLevel = max(0, min(value ?? 0, 8))
        case "li", "lin": indent = value ?? 0
        case "intbl": isInTable = true
        case "itap": (isInTable, tableDepth) = ((value ?? 0) > 0, value ?? 1)
        default: return false
        }
        return true
    }
}
