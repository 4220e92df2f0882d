/// The code pages of an RTF file's fonts.
struct RTFFonts {
    /// The page of text in fonts that name none.
    var document = RTFCodePage.western
    private var pages: [Int: RTFCodePage] = [:]
    private var number = 0

    /// Takes a word of the font table.
    mutating func read(_ word: String, _ value: Int?) {
        switch word {
        case "f": number = value ?? 0
        case "fcharset": pages[number] = value.flatMap(RTFCodePage.init(characterSet:))
        case "cpg": pages[number] = value.map(RTFCodePage.init(number:))
        default: break
        }
    }

    /// The page of text in a font.
    func page(of font: Int?) -> RTFCodePage { font.flatMap { pages[$0] } ?? document }
}
