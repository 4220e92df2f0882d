import Foundation
import Language

/// Recognises a minority's word inside the reply of a council or board: a dissent that names its parties or members.
enum MinorityVoice {
    /// The parties in «Representantene fra H og MDG mener …» or «Mindretallet (H, V og FrP) mener …»; nil for none.
    static func parties(in text: String) -> String? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(14).map { word in
            String(word.drop { $0 == "(" }.reversed().drop { "),.:;".contains($0) }.reversed())
        }
        guard let first = words.firstIndex(where: isParty) else { return nil }
        var found: [String] = []
        var at = first
        while at < words.count, isParty(words[at]) || words[at] == "og" && !found.isEmpty {
            if words[at] != "og" { found.append(words[at]) }
            at += 1
        }
        guard let last = found.last, found.count <= 6 else { return nil }
        // A sentence that begins with the parties, or with who stands for them.
        let lead = words[..<first].joined(separator: " ").lowercased()
        guard lead.isEmpty || leads.contains(where: lead.hasPrefix) else { return nil }
        return found.count == 1 ? last : found.dropLast().joined(separator: ", ") + " og " + last
    }

    /// Whether a paragraph begins with persons who take a view: «Kari Li og Per Moe mener at …». Only after a word of
    /// a majority are they a minority.
    static func isMembers(_ text: String) -> Bool {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(12).map(String.init)[...]
        var names = 0
        while let length = nameLength(words) {
            names += 1
            words = words.dropFirst(length)
            if words.first == "og" || words.first == "samt" { words = words.dropFirst() }
        }
        guard names > 0, let verb = words.first else { return false }
        return verbs.contains(verb)
    }

    /// The name that a paragraph begins with: «Geir Moe, som stemte mot, …».
    static func member(in text: String) -> String? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(6).map(String.init)
        guard let length = nameLength(words[...]) else { return nil }
        let name = words[..<length].joined(separator: " ")
        return name.hasSuffix(",") ? String(name.dropLast()) : name
    }

    /// How many words a person's name takes at the beginning: two to four capitalised ones, no body's.
    private static func nameLength(_ words: ArraySlice<String>) -> Int? {
        var length = 0
        for word in words.prefix(4) {
            let bare = word.hasSuffix(",") ? String(word.dropLast()) : word
            guard let first = bare.first, first.isUppercase, bare.count > 1,
                bare.dropFirst().contains(where: \.isLowercase),
                bare.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "." })
            else { break }
            guard !bodyEndings.contains(where: bare.lowercased().hasSuffix) else { return nil }
            length += 1
            if word.hasSuffix(",") { break }
        }
        return (2...4).contains(length) ? length : nil
    }

    private static func isParty(_ word: String) -> Bool { parties.contains(word) }

    private static let leads = [
        "mindretal", "et mindretal", "eit mindretal", "representant", "medlem", "gruppa", "gruppen", "fraksjon",
    ]
    private static let verbs: Set<String> = [
        "mener", "meiner", "mente", "meinte", "ønsker", "ønskjer", "ønsket", "vil", "ville", "stemte", "støtter",
        "støtta", "går", "gikk", "gjekk", "foreslo", "føreslo", "er", "tar", "tok", "tek", "understreker", "peker",
        "viser", "ber", "bad", "finner", "finn",
    ]
    private static let parties: Set<String> = [
        "H", "V", "R", "Ap", "AP", "SV", "Sp", "SP", "MDG", "KrF", "KRF", "Krf", "FrP", "Frp", "FRP", "INP", "PP",
        "Høyre", "Venstre", "Rødt", "Arbeiderpartiet", "Arbeidarpartiet", "Senterpartiet", "Fremskrittspartiet",
        "Framstegspartiet", "Pensjonistpartiet", "Kristelig", "Miljøpartiet",
    ]
    private static let bodyEndings = [
        "rådet", "råd", "utvalget", "utvalet", "laget", "lag", "foreningen", "forening", "forbundet", "forbund",
        "kommune", "bydel", "skole", "skule", "etaten", "ombudet", "styret", "fau", "klubben", "politiet",
    ]
}
