import Language

/// A word of a name as names are compared: in lower case, marks left out.
struct NameWord: Hashable, Sendable {
    /// The word in lower case.
    let key: String
    /// Its UTF-8 bytes in the text.
    let range: Range<Int>
    let isCapitalised: Bool
    /// Whether it is written as an abbreviation (`BFE`, `BFEs`): capitals but for a genitive s.
    let isAbbreviated: Bool

    /// The words and numbers of `text` in order.
    static func words(of text: String) -> [NameWord] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).compactMap { token in
            guard token.kind != .mark else { return nil }
            return NameWord(
                key: plain(token.text), range: token.range, isCapitalised: token.isCapitalised,
                isAbbreviated: isAbbreviation(bytes[token.range]))
        }
    }

    /// The words of `text` as keys.
    static func keys(of text: String) -> [String] { words(of: text).map(\.key) }

    /// Without the marks that are often left out or misread: `Grünerløkka` and `Grunerløkka`, `allé` and `alle`. The
    /// letters æ, ø and å stay what they are.
    private static func plain(_ key: String) -> String {
        guard key.utf8.contains(0xC3) else { return key }
        var plain = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "ü", "ù", "ú": plain += "u"
            case "é", "è", "ê", "ë": plain += "e"
            case "ö": plain += "ø"
            case "ä": plain += "æ"
            case "á", "à": plain += "a"
            case "ó", "ò", "ô": plain += "o"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// Two capitals at least, then nothing or a genitive s.
    private static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
        var capitals = 0
        var rest: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if (0x41...0x5A).contains(bytes[at]), rest.isEmpty {
                capitals += 1
            } else if bytes[at] == 0xC3, at + 1 < bytes.endIndex, (0x80...0x9E).contains(bytes[at + 1]), rest.isEmpty {
                capitals += 1
                at += 1
            } else {
                rest.append(bytes[at])
            }
            at += 1
        }
        return capitals >= 2 && (rest.isEmpty || rest == [0x73])
    }
}

/// Runs of words inside runs of words.
enum WordRun {
    /// Where `part` first stands in `words`; nil for an empty part.
    static func index(of part: [String], in words: [String], from start: Int = 0) -> Int? {
        guard !part.isEmpty, words.count - start >= part.count else { return nil }
        return (start...(words.count - part.count)).first { words[$0..<($0 + part.count)].elementsEqual(part) }
    }

    static func starts(_ words: [String], with part: [String]) -> Bool {
        words.count >= part.count && words.prefix(part.count).elementsEqual(part)
    }

    /// Whether any of the phrases (each a run of words) stands in `words`.
    static func contains(_ phrases: [[String]], in words: [String]) -> Bool {
        phrases.contains { index(of: $0, in: words) != nil }
    }

    /// The first of the phrases that `words` begin with, the longest first.
    static func leading(_ phrases: [[String]], in words: [String]) -> [String]? {
        phrases.filter { starts(words, with: $0) }.max { $0.count < $1.count }
    }
}
