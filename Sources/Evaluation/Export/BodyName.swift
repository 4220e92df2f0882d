import Foundation

/// Comparing the names of bodies as people write them.
enum BodyName {
    /// Lower case, NFKC, anything but letters and digits as one space.
    static func plain(_ name: String) -> String {
        let lower = name.precomposedStringWithCompatibilityMapping.lowercased()
        var plain = String.UnicodeScalarView()
        var gap = false
        for scalar in lower.unicodeScalars {
            if isPlain(scalar) {
                if gap, !plain.isEmpty { plain.append(" ") }
                gap = false
                plain.append(scalar)
            } else {
                gap = true
            }
        }
        return String(plain)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "æ", "ø", "å", "ä", "ö", "é": true
        default: false
        }
    }

    /// Whether both are the same name, spaces and what stands in brackets apart.
    static func same(_ one: String, _ other: String) -> Bool {
        let (left, right) = (plain(one), plain(other))
        guard !left.isEmpty, !right.isEmpty else { return false }
        if left == right || left.filter({ $0 != " " }) == right.filter({ $0 != " " }) { return true }
        return plain(withoutBrackets(one)) == plain(withoutBrackets(other))
    }

    /// Whether both may well be the same name: the same, one holds all words of the other, or most words are shared.
    static func close(_ one: String, _ other: String) -> Bool {
        if same(one, other) { return true }
        let (left, right) = (Set(plain(one).split(separator: " ")), Set(plain(other).split(separator: " ")))
        guard !left.isEmpty, !right.isEmpty else { return false }
        if left.isSubset(of: right) || right.isSubset(of: left) { return true }
        return Double(left.intersection(right).count) / Double(left.union(right).count) >= 0.6
    }

    /// Leaves out every `(…)` that closes on the same line.
    private static func withoutBrackets(_ name: String) -> String {
        var kept: [Unicode.Scalar] = []
        let scalars = Array(name.unicodeScalars)
        var at = 0
        while at < scalars.count {
            if scalars[at] == "(",
                let end = scalars[at...].firstIndex(where: { $0 == ")" || $0 == "\n" }), scalars[end] == ")"
            {
                at = end + 1
            } else {
                kept.append(scalars[at])
                at += 1
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept)
        return String(text)
    }
}

extension GoldCase {
    /// Whether `found` is the sender of `reply`: an invited body as on the list, another by a name close to its own
    /// that is nobody's on the list.
    func isSender(_ found: String, of reply: GoldReply) -> Bool {
        if BodyName.same(found, reply.respondent) { return true }
        guard !reply.invited else { return false }
        return BodyName.close(found, reply.respondent)
            && !recipients.contains { BodyName.same(found, $0.name) }
    }
}
