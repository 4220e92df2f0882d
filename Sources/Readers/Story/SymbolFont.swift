/// The characters that `w:sym` draws from a font of symbols.
enum SymbolFont {
    /// The name of a font of symbols by its bytes; nil for an ordinary font.
    static func name(_ bytes: ArraySlice<UInt8>?) -> String? {
        // Runs name their font by the thousand; two letters rule out nearly all.
        guard let bytes, let first = bytes.first, first == UInt8(ascii: "S") || first == UInt8(ascii: "W") else {
            return nil
        }
        let name = String(decoding: bytes, as: UTF8.self)
        return names.contains(name) ? name : nil
    }

    private static let names: Set = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"]

    /// The characters that text set in a font of symbols shows; those outside the font's own codes stay.
    static func text(_ text: String, font: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            let code = scalar.value
            let isOfFont = 0x21...0xFF ~= code || 0xF020...0xF0FF ~= code
            shown.unicodeScalars.append(isOfFont ? self.scalar(code, font: font) ?? scalar : scalar)
        }
        return shown
    }

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
