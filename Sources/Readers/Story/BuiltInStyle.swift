/// What one of Word's built-in paragraph styles says that a paragraph is.
///
/// A file names these styles in English whatever language Word speaks; the Norwegian names are for the files of
/// other programs, which write what their menus show.
enum BuiltInStyle: Hashable {
    case title
    case subtitle
    /// The level is from 1.
    case heading(Int)
    case caption
    case quotation
    case listItem
    case contents

    /// The built-in style of a name or id; nil for a style of the author's own, and for plain text.
    init?(named name: String) {
        var letters = ""
        for scalar in name.lowercased().unicodeScalars where scalar != " " && scalar != "-" && scalar != "_" {
            letters.unicodeScalars.append(scalar)
        }
        let digits = letters.reversed().prefix { $0.isASCII && $0.isNumber }
        let number = Int(String(digits.reversed()))
        let word = String(letters.dropLast(digits.count))
        if let number, 1...9 ~= number, Self.headings.contains(word) {
            self = .heading(number)
        } else if Self.contentsWords.contains(word) {
            self = .contents
        } else if let style = Self.others[word] {
            self = style
        } else {
            return nil
        }
    }

    /// The outline level from 0 that a heading's style has even where the file does not spell it out.
    var outlineLevel: Int? {
        guard case .heading(let level) = self else { return nil }
        return level - 1
    }

    private static let headings: Set = ["heading", "overskrift"]

    private static let contentsWords: Set = [
        "toc", "tocheading", "tableoffigures", "innhold", "innh", "overskriftforinnholdsfortegnelse",
        "innholdsfortegnelseoverskrift", "contents", "contentsheading", "figurliste",
    ]

    private static let others: [String: BuiltInStyle] = [
        "title": .title, "tittel": .title,
        "subtitle": .subtitle, "undertittel": .subtitle,
        "caption": .caption, "bildetekst": .caption,
        "quote": .quotation, "sitat": .quotation,
        "intensequote": .quotation, "sterktsitat": .quotation, "quotations": .quotation,
        "list": .listItem, "liste": .listItem,
        "listbullet": .listItem, "punktliste": .listItem,
        "listnumber": .listItem, "nummerertliste": .listItem,
    ]
}
