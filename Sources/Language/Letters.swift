/// What a character is in running Norwegian text.
///
/// ASCII and Latin-1 are decided here by range; only rarer characters ask Unicode's tables, which are slow.
enum Letters {
    enum Kind {
        case letter, digit, space, mark
        /// A dot or comma, which may stand inside a number.
        case joiner
        /// U+00AD, which is invisible inside a word.
        case softHyphen
    }

    static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029, 0x200B, 0xFEFF, 0x2000...0x200A, 0x202F: .space
        case 0x2E, 0x2C: .joiner
        case 0xAD: .softHyphen
        case 0..<0xC0, 0xD7, 0xF7:
            scalar.value == 0xAA || scalar.value == 0xBA || scalar.value == 0xB5 ? .letter : .mark
        case 0xC0..<0x250: .letter
        case 0x2010...0x205E: .mark
        default: scalar.properties.isAlphabetic || isCombining(scalar) ? .letter : .mark
        }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
        case 0..<0x100: false
        default: scalar.properties.isUppercase
        }
    }

    static func appendLowercased(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
            text.unicodeScalars.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
        case 0..<0x100:
            text.unicodeScalars.append(scalar)
        default:
            text.append(scalar.properties.lowercaseMapping)
        }
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
