/// How a number in a list is written (ST_NumberFormat, ECMA-376 part 1, §17.18.59).
enum NumberFormat {
    /// The number in a format; an empty text for formats without one, decimal digits for those not known here.
    static func text(_ number: Int, format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "decimalZero": number < 10 && number >= 0 ? "0\(number)" : "\(number)"
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": roman(number)
        case "upperRoman": roman(number).uppercased()
        case "numberInDash": "- \(number) -"
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number)
        // In Norwegian the ordinal is the number with a full stop.
        case "ordinal": "\(number)."
        default: "\(number)"
        }
    }

    /// a … z, then aa, bb … (§17.18.59: the letter repeated).
    private static func letters(_ number: Int) -> String {
        guard number > 0 else { return "\(number)" }
        let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: min((number - 1) / 26 + 1, 30))
    }

    /// ① … ⑳, which is as far as such numbers go.
    private static func enclosed(_ number: Int) -> String {
        guard 1...20 ~= number, let sign = UnicodeScalar(0x245F + number) else { return "\(number)" }
        return String(Character(sign))
    }

    private static func roman(_ number: Int) -> String {
        guard 1..<4000 ~= number else { return "\(number)" }
        let steps: [(Int, String)] = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        var text = ""
        for (value, letters) in steps {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}
