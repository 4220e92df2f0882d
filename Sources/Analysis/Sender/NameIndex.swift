import Consultation

/// Every way to write the names of a set of bodies, and where they stand in a text.
struct NameIndex: Sendable {
    /// A name found in a row of words.
    struct Mention: Hashable, Sendable {
        /// Which body, as the index numbers them.
        let body: Int
        /// The words it covers.
        let words: Range<Int>
        /// Whether it is the body's whole name and not a shorter way to write it.
        let isFull: Bool
        let isAbbreviation: Bool
    }

    private struct Form: Hashable {
        let words: [String]
        let body: Int
        let rank: Rank
        /// Whether the body's own name holds a place and this form does not: then another place's branch of the
        /// same organisation is not the body.
        var lacksPlace = false
    }

    /// How a form names its body; a lower rank goes first where two bodies share a form.
    private enum Rank: Int, Comparable {
        case official, alias, abbreviation, variant, shortened
        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    private var forms: [String: [Form]] = [:]
    /// The town of the consulting municipality, in lower case; empty when not known.
    private let town: String

    /// - Parameters:
    ///   - bodies: in the order by which mentions number them; an earlier one goes first where two share a form.
    ///   - town: the consulting municipality's town (`oslo`).
    ///   - invited: how many of the first bodies are invited; a shortened name is theirs before others'.
    init(_ bodies: [ConsultedBody], directory: BodyDirectory, town: String, invited: Int = 0) {
        self.town = town
        var owners: [[String]: Form] = [:]
        var shared: Set<[String]> = []
        for (index, body) in bodies.enumerated() {
            for form in Self.forms(of: body, as: index, directory: directory, town: town) where !form.words.isEmpty {
                guard let owner = owners[form.words] else {
                    owners[form.words] = form
                    continue
                }
                guard owner.body != index else { continue }
                if form.rank < owner.rank {
                    owners[form.words] = form
                    shared.remove(form.words)
                } else if form.rank == owner.rank, form.rank != .official,
                    !(form.rank == .shortened && owner.body < invited && index >= invited)
                {
                    shared.insert(form.words)
                }
            }
        }
        for (words, form) in owners where !shared.contains(words) { forms[words[0], default: []].append(form) }
        for key in forms.keys { forms[key]?.sort { ($1.words.count, $0.rank) < ($0.words.count, $1.rank) } }
    }

    private static func forms(
        of body: ConsultedBody, as index: Int, directory: BodyDirectory, town: String
    ) -> [Form] {
        func form(_ words: [String], _ rank: Rank) -> Form { Form(words: words, body: index, rank: rank) }
        var forms = [form(NameWord.keys(of: body.name), .official)]
        forms.append(form(NameWord.keys(of: NameForms.withoutParentheses(body.name)), .official))
        let aliases = body.aliases + NameForms.parenthesised(body.name)
        for alias in aliases {
            let words = NameWord.words(of: alias)
            let isShort = words.count == 1 && words[0].isAbbreviated && alias.utf8.count <= 6
            forms.append(form(words.map(\.key), isShort ? .abbreviation : .alias))
        }
        for name in [body.name] + aliases {
            forms += directory.variants(of: name).map { form(NameWord.keys(of: $0), .variant) }
        }
        if !town.isEmpty {
            let cores = forms.filter { $0.rank <= .alias }.compactMap { NameForms.withoutTown($0.words, town: town) }
            for core in cores { forms += self.forms(ofCore: core, directory: directory, town: town).map(form) }
        }
        if [.agency, .state, .ombud].contains(body.group), let core = NameForms.withoutServedPlaces(body.name) {
            forms.append(form(NameWord.keys(of: core), .shortened))
        }
        let hasTown = !town.isEmpty && (forms[0].words.contains(town) || forms[1].words.contains(town))
        let official = forms[1].words
        return forms.map { form in
            var form = form
            let isBeginning = form.words.count < official.count && WordRun.starts(official, with: form.words)
            form.lacksPlace = hasTown && !form.words.contains(town) || isBeginning
            return form
        }
    }

    /// `eldreråd` of `Lia eldreråd`, with the other ways to write it and to put the town to it: `Eldrerådet`,
    /// `Eldrerådet i Lia`, `Lia kommune Eldrerådet`.
    private static func forms(
        ofCore core: [String], directory: BodyDirectory, town: String
    ) -> [([String], Rank)] {
        let cores = [core] + directory.variants(of: core.joined(separator: " ")).map(NameWord.keys)
        return cores.flatMap { core -> [([String], Rank)] in
            [
                (core, .shortened), ([town] + core, .variant), (core + ["i", town], .variant),
                ([town, "kommune"] + core, .variant), (core + ["i", town, "kommune"], .variant),
            ]
        }
    }

    /// The names in `words`, the longest at each place, left to right.
    func mentions(in words: [NameWord]) -> [Mention] {
        var mentions: [Mention] = []
        var at = 0
        while at < words.count {
            if let mention = mention(in: words, at: at) {
                mentions.append(mention)
                at = mention.words.upperBound
            } else {
                at += 1
            }
        }
        return mentions
    }

    private func mention(in words: [NameWord], at start: Int) -> Mention? {
        let key = words[start].key
        var candidates = forms[key] ?? []
        if key.hasSuffix("s") { candidates += forms[String(key.dropLast())] ?? [] }
        candidates.sort { $0.words.count > $1.words.count }
        for form in candidates where fits(form, words, at: start) {
            return Mention(
                body: form.body, words: start..<(start + form.words.count), isFull: form.rank == .official,
                isAbbreviation: form.rank == .abbreviation)
        }
        return nil
    }

    private func fits(_ form: Form, _ words: [NameWord], at start: Int) -> Bool {
        let end = start + form.words.count
        guard end <= words.count else { return false }
        for (offset, expected) in form.words.enumerated() {
            let word = words[start + offset].key
            // A genitive stands at the end of a name only: «Velferdsetatens innspill».
            let isGenitive = offset == form.words.count - 1 && word == expected + "s"
            guard word == expected || isGenitive else { return false }
        }
        if form.rank == .abbreviation, !words[start].isAbbreviated { return false }
        // A name in running text has a capital; so «delta» and «parat» the words are no unions.
        guard words[start].isCapitalised || form.words.count > 2 else { return false }
        return !form.lacksPlace || !continuesWithAnotherPlace(words, after: end)
    }

    /// Whether the next word, without a mark between, is a name: then `Fagforbundet Bergen` is not the one in Oslo.
    private func continuesWithAnotherPlace(_ words: [NameWord], after end: Int) -> Bool {
        guard end > 0, end < words.count else { return false }
        return words[end].isCapitalised && words[end].range.lowerBound == words[end - 1].range.upperBound + 1
            && words[end].key != town && !words[end].isAbbreviated
    }
}
