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

    /// The words without the `town` or `town kommune` before them, or the `town`, `i town` or `i town kommune` behind
    /// them; nil when there is none or too little is left to tell a body by.
    static func withoutTown(_ words: [String], town: String) -> [String]? {
        var rest = words[...]
        if rest.last == "kommune", rest.dropLast().last == town { rest = rest.dropLast() }
        guard rest.count > 1 else { return nil }
        if rest.last == town {
            rest = rest.dropLast()
            if rest.last == "i" { rest = rest.dropLast() }
        } else if rest.first == town {
            rest = rest.dropFirst()
            if rest.first == "kommune" { rest = rest.dropFirst() }
        } else {
            return nil
        }
        // A short rest (`NAV`, `LO`) is the name of the whole country's body.
        guard let first = rest.first, rest.count > 1 || first.count > 5 else { return nil }
        return Array(rest)
    }

    /// `PP-tjenesten` of `PP-tjenesten for Lia og Ytre Sund`: the name up to the places it serves; nil when it ends in
    /// none, or is too short to tell a body by.
    static func withoutServedPlaces(_ name: String) -> String? {
        let words = name.split(separator: " ").map(String.init)
        guard let at = words.lastIndex(where: { $0 == "i" || $0 == "for" }), at > 0, at + 1 < words.count,
            words[(at + 1)...].allSatisfy({ $0.first?.isUppercase == true || $0 == "og" }),
            words[0].utf8.count > 5 || at > 1
        else { return nil }
        return words[..<at].joined(separator: " ")
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
