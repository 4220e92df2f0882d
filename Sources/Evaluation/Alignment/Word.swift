import Foundation

/// Unicode scalars: texts are compared one by one, and places count them.
typealias Scalars = [Unicode.Scalar]

/// A word of a text that holds a letter or digit.
struct Word: Sendable {
    /// Its place among the text's scalars.
    let range: Range<Int>
    /// What is compared: see `Scalars.letters(of:)`.
    let letters: Scalars

    /// The words of `text`, in order; words are what stands between white space.
    static func words(of text: Scalars) -> [Word] {
        var words: [Word] = []
        var start = 0
        while start < text.count {
            guard !text[start].isWhiteSpace else {
                start += 1
                continue
            }
            let end = text[start...].firstIndex(where: \.isWhiteSpace) ?? text.count
            let letters = Scalars.letters(of: text[start..<end])
            if !letters.isEmpty { words.append(Word(range: start..<end, letters: letters)) }
            start = end
        }
        return words
    }
}

extension Array where Element == Unicode.Scalar {
    init(_ text: String) { self.init(text.unicodeScalars) }

    /// The letters and digits of `text` alone, in NFKC and lower case.
    static func letters(of text: some Collection<Unicode.Scalar>) -> Scalars {
        if text.allSatisfy(\.isASCII) {
            return text.compactMap { scalar in
                switch scalar {
                case "a"..."z", "0"..."9": scalar
                case "A"..."Z": Unicode.Scalar(UInt8(ascii: scalar) | 0x20)
                default: nil
                }
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return String(view).precomposedStringWithCompatibilityMapping.unicodeScalars.flatMap { scalar in
            scalar.properties.lowercaseMapping.unicodeScalars.filter(\.isLetterOrNumber)
        }
    }

    /// Where `needle` first stands at `from` or later.
    func firstPlace(of needle: Scalars, from: Int = 0) -> Int? {
        guard let first = needle.first else { return from <= count ? from : nil }
        var at = from
        while at + needle.count <= count {
            if self[at] == first, self[at..<(at + needle.count)].elementsEqual(needle) { return at }
            at += 1
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// White space, with the separators of files, groups, records and units.
    var isWhiteSpace: Bool {
        properties.isWhitespace || (0x1C...0x1F).contains(value)
    }

    /// A letter, or anything with a numeric value (`½`, `Ⅳ`).
    var isLetterOrNumber: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: properties.numericType != nil
        }
    }
}
