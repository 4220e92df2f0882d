import Foundation
import Language

/// Reads the name of a voice out of the heading or sentence that gives it the word.
struct VoicePhrase {
    /// The text without a number before it and marks after it.
    let whole: String
    private let words: [String]

    init(_ text: String) {
        var words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
        if let first = words.first, first.allSatisfy({ $0.isNumber || $0 == "." || $0 == ")" }) { words.removeFirst() }
        self.words = words
        whole = Self.bare(words.joined(separator: " "))
    }

    /// What stands after the last `fra`: «Særskilt merknad fra X» gives X.
    var afterFrom: String? {
        guard let at = words.lastIndex(where: { ["fra", "frå", "Fra", "Frå"].contains($0) }), at + 1 < words.count
        else { return nil }
        return Self.bare(words[(at + 1)...].joined(separator: " "))
    }

    /// What stands after the first colon or dash: «Vedlegg 2: X» gives X.
    var afterColon: String? {
        guard let at = words.firstIndex(where: { $0.hasSuffix(":") || $0 == "–" || $0 == "-" }), at + 1 < words.count
        else { return nil }
        return Self.bare(words[(at + 1)...].joined(separator: " "))
    }

    /// Who stands between the last `av` and `alene`: «… er gitt av X alene» gives X.
    var soleOwner: String? {
        guard let end = words.firstIndex(where: { ["alene", "aleine", "åleine"].contains(Self.bare($0)) }),
            let start = words[..<end].lastIndex(of: "av"), start + 1 < end
        else { return nil }
        return Self.definite(words[(start + 1)..<end].joined(separator: " "))
    }

    /// The owner of a statement: «Eldrerådets uttalelse» gives «Eldrerådet».
    var owner: String? {
        guard
            let at = words.lastIndex(where: {
                $0.hasSuffix("rådets") || $0.hasSuffix("utvalgets") || $0.hasSuffix("mindretallets")
                    || $0.hasSuffix("ombudets") || $0 == "Mindretallets"
            })
        else { return nil }
        return Self.definite(words[...at].joined(separator: " ").dropLast(1).description)
    }

    /// The body that a lead-in names, with what belongs to its name.
    func subject(_ vocabulary: ReplyVocabulary) -> String? {
        let bytes = Array(whole.utf8)
        let text = CueText(bytes)
        let hits = vocabulary.voices.hits(in: text).filter {
            ["organ", "mindretall"].contains(vocabulary.voices.groups[$0.group])
        }
        guard let hit = hits.first else { return nil }
        var first = hit.tokens.lowerBound
        if first > 0, bytes[text.tokens[first - 1]].last == 0x73 { first -= 1 }
        var last = hit.tokens.lowerBound
        let stops: Set<String> = [
            "ga", "gav", "gir", "har", "avga", "avgir", "uttalte", "uttaler", "skriver", "skrev", "ønsket", "ønsker",
            "vedtok", "kom", "sier", "fikk", "ba", "hadde", "er", "ble", "følgende", ":", "som", "uttalar", "vil",
            "behandlet", "behandla", "handsama", "drøftet", "drøfta", "diskuterte", "sendte", "sender", "mener",
            "meiner",
            "(", ",", "bad", "vart", "seier", "skriv", "skreiv", "fekk", "og",
        ]
        while last + 1 < text.tokens.count {
            let next = String(decoding: text.bytes[text.tokens[last + 1]], as: UTF8.self)
            if stops.contains(next) { break }
            last += 1
        }
        let range = text.tokens[first].lowerBound..<text.tokens[last].upperBound
        return Self.definite(String(decoding: bytes[range], as: UTF8.self))
    }

    /// The name without `bydelens` before it, then in the definite form: «bydelens råd for eldre» gives «Rådet
    /// for eldre». A name of its own stays as it is written.
    static func definite(_ name: String) -> String {
        var words = bare(withoutMeeting(name)).split(separator: " ").map(String.init)
        if words.count > 1, let first = words.first?.lowercased(), possessives.contains(first) {
            words.removeFirst()
            if let own = words.first?.lowercased(), own.hasSuffix("råd") || own.hasSuffix("mindretall") {
                words[0] += "et"
            }
        }
        guard let first = words.first else { return name }
        words[0] = first.prefix(1).uppercased() + first.dropFirst()
        return atSchool(words).joined(separator: " ")
    }

    /// A pupils' or parents' council with its school: «Elevrådet på Lia» is «Elevrådet ved Lia skole».
    private static func atSchool(_ words: [String]) -> [String] {
        guard words.count > 2, let first = words.first?.lowercased(), ["på", "ved", "i"].contains(words[1]),
            ["elevråd", "foreldreråd", "fau", "su"].contains(where: { first == $0 || first.hasPrefix($0 + "e") }),
            words[2].first?.isUppercase == true
        else { return words }
        let schools = ["skole", "skolen", "skule", "skulen", "vgs", "gymnas", "barnehage", "videregående", "trinn"]
        let isNamed = words.dropFirst(2).contains { word in
            schools.contains { word.lowercased().hasSuffix($0) }
        }
        if isNamed { return words }
        return [words[0], "ved"] + words.dropFirst(2) + ["skole"]
    }

    /// Without the meeting or case it came from: «Eldrerådet (møte 21.10.)», «Ungdomsrådet, sak 31/26».
    private static func withoutMeeting(_ name: String) -> String {
        var name = name
        if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")"),
            name[open...close].contains(where: \.isNumber)
        {
            name.removeSubrange(open...close)
        }
        for mark in [", sak ", " – sak ", " - sak ", ", møte ", ", vedtak "] {
            if let cut = name.range(of: mark) { name = String(name[..<cut.lowerBound]) }
        }
        return name
    }

    private static let possessives: Set<String> = [
        "bydelens", "kommunens", "etatens", "vårt", "vår", "våre", "det", "den", "et", "en", "ei", "eit", "lokale",
        "byens", "bydelen", "kommunen",
    ]

    /// A part of the sender («Ungdomsrådet», «Mindretallet») with the sender's name after it; another body, and a
    /// name that says where it belongs, as it is.
    static func placed(_ name: String, in sender: String?) -> String {
        guard let sender else { return name }
        for place in [" i bydelen", " i kommunen", " i fylket", " i etaten", " i kommuna"] where name.hasSuffix(place) {
            return placed(String(name.dropLast(place.count)), in: sender)
        }
        guard !name.contains(" i "), !name.contains(" ved "), !key(name).contains(key(sender)) else { return name }
        let first = name.lowercased().prefix { $0 != " " }
        let isPart = ["råd", "rådet", "mindretallet", "mindretall", "utvalg", "utvalget"].contains {
            first.hasSuffix($0)
        }
        let isParties = name.contains(" og ") && name.split(separator: " ").allSatisfy { $0.count <= 5 }
        return isPart || isParties ? "\(name) i \(sender)" : name
    }

    /// Letters and digits only, lower case: for comparing names across line breaks and marks.
    static func key(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func bare(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, ".:;,–- ".contains(last) { text.removeLast() }
        while let first = text.first, ".:;,–- ".contains(first) { text.removeFirst() }
        return String(text)
    }
}
