import Consultation

/// A body named in a run of a reply.
struct NamedParty {
    let party: SenderParty
    let words: Range<Int>
    /// As the reply writes it.
    let name: String
    /// How much the name itself can be trusted: less for one that only looks like a name.
    let trust: Double
    /// For a local council: the body it belongs to, where that is known.
    var owner: SenderParty?
}

/// Finds the bodies that a reply names: invited ones, known ones, and those that it alone knows.
struct ReplyNames {
    private let finder: SenderFinder
    private let voices: LocalVoices
    /// Bodies that the reply names where a sender does, and no list has.
    private let strangers: [ConsultedBody]
    private let strangerIndex: NameIndex

    init(_ finder: SenderFinder, runs: [ReplyRun]) {
        self.finder = finder
        voices = LocalVoices(phrases: finder.phrases, town: finder.town)
        strangers = StrangerNames(finder).bodies(in: runs)
        strangerIndex = NameIndex(strangers, directory: finder.bodies, town: finder.town)
    }

    /// The bodies named in a run, left to right.
    func parties(in run: ReplyRun) -> [NamedParty] {
        let mentions = finder.index.mentions(in: run.words)
        let local = voices.voices(in: run, mentions: mentions)
        var all = local.map { voice in
            let owner = mentions.first { voice.words.overlaps($0.words) && !voices.isVoice($0, in: run) }
            return NamedParty(
                party: .named(voice.name), words: voice.words, name: voice.name, trust: 1,
                owner: owner.map { .listed($0.body) })
        }
        for mention in mentions where !voices.isOwned(mention, in: run) && !isAddressee(mention.words, in: run) {
            guard !local.contains(where: { $0.words.overlaps(mention.words) }) else { continue }
            let name = run.quote(mention.words)
            all.append(NamedParty(party: .listed(mention.body), words: mention.words, name: name, trust: 1))
        }
        for mention in strangerIndex.mentions(in: run.words) {
            guard !all.contains(where: { $0.words.overlaps(mention.words) }) else { continue }
            let name = strangers[mention.body].name
            let trust = finder.bodies.group(of: name) == nil ? 0.5 : 1
            all.append(NamedParty(party: .named(name), words: mention.words, name: name, trust: trust))
        }
        return stacked(all.sorted { $0.words.lowerBound < $1.words.lowerBound }, in: run)
    }

    /// Whether a name fills its line, or its part of it: alone, with the town beside it, as `For …`, or with a part
    /// of the body before or behind it (`NSF Oslo fylkeskontor`, `Avdeling for drift i Velferdsetaten`).
    func fillsSegment(_ named: NamedParty, in run: ReplyRun) -> Bool {
        let words = withTown(named.words, in: run)
        if run.isWholeSegment(words) { return true }
        let line = run.line(of: words.lowerBound)
        let all = run.words.indices.filter { run.line(of: $0) == line }
        guard let first = all.first, let last = all.last, last >= words.upperBound - 1 else { return false }
        let before = run.words[first..<words.lowerBound].map(\.key)
        let after = run.words[min(words.upperBound, last + 1)..<(last + 1)].map(\.key)
        if after.isEmpty, isUnit(before) { return true }
        return before.isEmpty && (1...4).contains(after.count) && finder.phrases.units.leading(after) != nil
    }

    /// `Avdeling for drift i`, `leder,`, `For`: words that lead to the body they are a part of.
    private func isUnit(_ before: [String]) -> Bool {
        guard let last = before.last, before.count <= 8 else { return false }
        let phrases = finder.phrases
        if phrases.closings.leading(before) == before || before.contains(where: { phrases.titles.matches([$0]) }) {
            return true
        }
        guard phrases.voicePlaces.matches([last]), before.count > 1 else { return false }
        let group = finder.bodies.group(of: before.dropLast().joined(separator: " "))
        return group == nil || group == .agency || group == .district
    }

    /// The words of a name with the municipality's own name beside it: `Oslo kommune Kulturetaten`, `… i Oslo`.
    private func withTown(_ words: Range<Int>, in run: ReplyRun) -> Range<Int> {
        guard !finder.town.isEmpty else { return words }
        // A line break parts names: the town at the end of the line above is another name's.
        let line = run.line(of: words.lowerBound)
        let keys = run.words.indices.map { run.line(of: $0) == line ? run.words[$0].key : "" }
        let town = [[finder.town], [finder.town, "kommune"], ["i", finder.town], ["i", finder.town, "kommune"]]
        var range = words
        if let after = WordRun.leading(town, in: Array(keys[range.upperBound...])) {
            range = range.lowerBound..<(range.upperBound + after.count)
        }
        if let before = town.prefix(2).last(where: { keys[..<range.lowerBound].reversed().starts(with: $0.reversed()) })
        {
            range = (range.lowerBound - before.count)..<range.upperBound
        }
        return range
    }

    /// A district and a council that local bodies have, one line above the other in the head, are one sender: the
    /// council of the district.
    private func stacked(_ named: [NamedParty], in run: ReplyRun) -> [NamedParty] {
        guard run.zone == .letterhead || run.zone == .pageHeader else { return named }
        guard let district = named.first(where: { isDistrict($0.party) && run.isWholeSegment($0.words) }) else {
            return named
        }
        let voice = named.first { other in
            other.party != district.party && run.isWholeSegment(other.words)
                && voices.isVoice(run.words[other.words].map(\.key))
        }
        let bare = run.text.split(separator: "\n").map(String.init).first { voices.isVoice(NameWord.keys(of: $0)) }
        guard let name = voice?.name ?? bare else { return named }
        let whole = "\(name) i \(district.name)"
        return [
            NamedParty(
                party: .named(whole), words: voice?.words ?? district.words, name: whole, trust: 1,
                owner: district.party)
        ]
    }

    private func isDistrict(_ party: SenderParty) -> Bool {
        if case .listed(let number) = party { return finder.parties[number].group == .district }
        return false
    }

    private func isAddressee(_ words: Range<Int>, in run: ReplyRun) -> Bool {
        let keys = run.words.map(\.key)
        return finder.addressees.contains { name in
            WordRun.index(of: name, in: keys).map { ($0..<($0 + name.count)).overlaps(words) } ?? false
        }
    }
}
