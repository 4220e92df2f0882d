/// The characters that `w:sym` draws from a font of symbols.
enum SymbolFont {
    /// The Unicode character for a code; codes of fonts not known here keep their private place, which
    /// `CleanText` makes a bullet or a box. Nil for a code that is no character.
    static func scalar(_ code: UInt32, font: String) -> Unicode.Scalar? {
        let low = code & 0xFF
        if font == "Symbol", code == low || code & 0xFF00 == 0xF000 {
            if let known = signs[low] { return known }
            if let place = greekPlace(low) { return place }
        }
        // Word adds F000 to codes below 256 of its symbol fonts; some programs leave it out.
        let isPictorial = font.hasPrefix("Wingdings") || font == "Webdings" || font == "Symbol"
        return Unicode.Scalar(isPictorial && code < 0x100 && code >= 0x20 ? 0xF000 + code : code)
    }

    /// Adobe's Symbol encoding sets the Greek letters on the Latin keys.
    private static func greekPlace(_ code: UInt32) -> Unicode.Scalar? {
        guard 0x41...0x5A ~= code || 0x61...0x7A ~= code else { return nil }
        let isLower = code >= 0x61
        let letters = Array((isLower ? "αβχδεφγηιϕκλμνοπθρστυϖωξψζ" : "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ").unicodeScalars)
        return letters[Int(code - (isLower ? 0x61 : 0x41))]
    }

    private static let signs: [UInt32: Unicode.Scalar] = [
        0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°",
        0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…",
        0xDE: "⇒", 0xE5: "∑", 0xD6: "√", 0x20: " ", 0x28: "(", 0x29: ")", 0x2B: "+", 0x2C: ",", 0x2E: ".",
        0x2F: "/", 0x3C: "<", 0x3D: "=", 0x3E: ">", 0x25: "%", 0x3A: ":", 0x3B: ";",
    ]
}
