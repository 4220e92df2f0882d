import Foundation

/// What each byte of text means in a code page; all pages are of single bytes, and ASCII below 128.
struct RTFCodePage {
    private let upper: [Unicode.Scalar]
    /// Whether the font draws signs of its own, which have private places in Unicode.
    private let isSymbol: Bool

    /// The page of Western Windows, which also stands in for pages not known here.
    static let western = RTFCodePage(number: 1252)
    /// Fonts of signs: Symbol, Wingdings.
    static let symbols = RTFCodePage(upper: [], isSymbol: true)

    private init(upper: [Unicode.Scalar], isSymbol: Bool) {
        self.upper = upper
        self.isSymbol = isSymbol
    }

    /// The page that `\ansicpg` or `\cpg` names.
    init(number: Int) {
        switch number {
        case 437, 850, 865: self.init(upper: Self.dos, isSymbol: false)
        case 10000: self.init(upper: Self.mac, isSymbol: false)
        case 1250: self.init(upper: Self.upper(.windowsCP1250), isSymbol: false)
        case 1251: self.init(upper: Self.upper(.windowsCP1251), isSymbol: false)
        case 1253: self.init(upper: Self.upper(.windowsCP1253), isSymbol: false)
        case 1254: self.init(upper: Self.upper(.windowsCP1254), isSymbol: false)
        default: self.init(upper: Self.upper(.windowsCP1252), isSymbol: false)
        }
    }

    /// The page of a font's `\fcharset`; nil for a set that says nothing (0 and 1 leave it to the document).
    init?(characterSet: Int) {
        switch characterSet {
        case 2: self = Self.symbols
        case 77: self.init(number: 10000)
        case 161: self.init(number: 1253)
        case 162: self.init(number: 1254)
        case 204: self.init(number: 1251)
        case 238: self.init(number: 1250)
        case 255: self.init(number: 850)
        default: return nil
        }
    }

    /// What a byte means; in a font of signs, the place that Word gives it (U+F000 on).
    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        if isSymbol, byte > 0x20 { return Unicode.Scalar(0xF000 + UInt32(byte)) ?? "•" }
        return byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
    }

    private static func upper(_ encoding: String.Encoding) -> [Unicode.Scalar] {
        (UInt8(0x80)...0xFF).map { byte in
            String(bytes: [byte], encoding: encoding)?.unicodeScalars.first ?? Unicode.Scalar(byte)
        }
    }

    /// Code page 850, that of DOS in Norway; 865 and 437 have the same letters as far as Norwegian goes.
    private static let dos = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
            + "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

    /// Mac OS Roman; Foundation has its table turned about on Linux.
    private static let mac = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ"
            + "–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
