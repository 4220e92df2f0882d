import Foundation

/// The ways one name may be written.
enum NameForms {
    /// The name as it stands, without what is in parentheses, and without a trailing place (`… i Oslo`) when `town`
    /// is given; as words, without repeats.
    static func keyVariants(of name: String, town: String? = nil) -> [[String]] {
        var forms = [NameWord.keys(of: name)]
        let bare = withoutParentheses(name)
        if bare != name { forms.append(NameWord.keys(of: bare)) }
        if let town { forms += forms.compactMap { withoutTown($0, town: town) } }
        var seen: Set<[String]> = []
        return forms.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// `Sentralt Ungdomsråd i Oslo (UngOrg)` → `Sentralt Ungdomsråd i Oslo`.
    static func withoutParentheses(_ name: String) -> String {
        split(name).outside
    }

    /// What stands in the name's parentheses, each by itself.
    static func parenthesised(_ name: String) -> [String] { split(name).inside }

    /// The words before a trailing `town` or `i town`; nil when there is none or too little is left to tell a body by.
    static func withoutTown(_ words: [String], town: String) -> [String]? {
        guard words.count > 1, words.last == town else { return nil }
        var rest = words.dropLast()
        if rest.last == "i" { rest = rest.dropLast() }
        // A short rest (`NAV`, `LO`) is the name of the whole country's body.
        guard let first = rest.first, rest.count > 1 || first.count > 5 else { return nil }
        return Array(rest)
    }

    /// What stands for `{x}` when `name` has the shape `pattern`; nil when it has not.
    static func rest(of name: String, in pattern: String) -> String? {
        guard let hole = pattern.range(of: "{x}") else { return nil }
        let head = String(pattern[..<hole.lowerBound])
        let tail = String(pattern[hole.upperBound...])
        let lower = name.lowercased()
        guard lower.hasPrefix(head.lowercased()), lower.hasSuffix(tail.lowercased()),
            name.count > head.count + tail.count
        else { return nil }
        return String(name.dropFirst(head.count).dropLast(tail.count))
    }

    private static func split(_ name: String) -> (outside: String, inside: [String]) {
        var outside = ""
        var inside: [String] = []
        var current: String?
        for character in name {
            switch character {
            case "(": current = ""
            case ")":
                if let text = current { inside.append(text) }
                current = nil
            default:
                if current != nil { current?.append(character) } else { outside.append(character) }
            }
        }
        let words = outside.split(separator: " ").joined(separator: " ")
        return (words.isEmpty ? name : words, inside)
    }
}
