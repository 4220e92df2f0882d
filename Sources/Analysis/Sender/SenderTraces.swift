import Consultation

/// Gathers from one reply the reasons for each body to be its sender.
struct SenderTraces {
    private(set) var scores: [SenderParty: SenderScore] = [:]
    /// The name of each body as the reply writes it at its weightiest place.
    private var written: [SenderParty: (name: String, weight: Double)] = [:]
    private let finder: SenderFinder
    private let phrases: SenderPhrases
    private let voices: LocalVoices
    /// Bodies that the reply itself names where a sender does, and no list has.
    private var strangers: [ConsultedBody] = []
    private var strangerIndex: NameIndex

    init(_ finder: SenderFinder, document: SourceDocument, zones: ReplyZones) {
        self.finder = finder
        phrases = finder.phrases
        voices = LocalVoices(phrases: finder.phrases, town: finder.town)
        let runs = zones.runs.filter { $0.zone != .appended && $0.zone != .addressee }
        strangers = Self.strangers(in: runs, finder: finder)
        strangerIndex = NameIndex(strangers, directory: finder.bodies, town: finder.town)
        var paragraph = 0
        for run in runs {
            if run.zone == .body {
                paragraph += run.text.utf8.count >= 40 ? 1 : 0
                if paragraph <= 14 { readBody(run, paragraph: paragraph) }
            } else {
                read(run)
            }
        }
        readFileName(document.fileName)
    }

    /// The name that the reply itself uses; of a body that is not invited the officer sees this one.
    func writtenName(of party: SenderParty) -> String? { written[party]?.name }

    // MARK: Parties

    /// A body named in a run.
    private struct Found {
        let party: SenderParty
        let words: Range<Int>
        let name: String
        /// How much the name itself can be trusted: less for one that only looks like a name.
        let trust: Double
    }

    private func found(in run: ReplyRun) -> [Found] {
        let mentions = finder.index.mentions(in: run.words)
        let local = voices.voices(in: run, mentions: mentions)
        var all = local.map { Found(party: party(named: $0.name), words: $0.words, name: $0.name, trust: 1) }
        for mention in mentions where !voices.isOwned(mention, in: run) && !isAddressee(mention.words, in: run) {
            guard !local.contains(where: { $0.words.overlaps(mention.words) }) else { continue }
            all.append(
                Found(party: .listed(mention.body), words: mention.words, name: run.quote(mention.words), trust: 1))
        }
        for mention in strangerIndex.mentions(in: run.words) {
            guard !all.contains(where: { $0.words.overlaps(mention.words) }) else { continue }
            let name = strangers[mention.body].name
            let trust = finder.bodies.group(of: name) == nil ? 0.5 : 1
            all.append(Found(party: party(named: name), words: mention.words, name: name, trust: trust))
        }
        return all.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func party(named name: String) -> SenderParty { .named(NameWord.keys(of: name).joined(separator: " ")) }

    private func isAddressee(_ words: Range<Int>, in run: ReplyRun) -> Bool {
        let keys = run.words.map(\.key)
        return finder.addressees.contains { name in
            WordRun.index(of: name, in: keys).map { ($0..<($0 + name.count)).overlaps(words) } ?? false
        }
    }

    /// Names in the sender's own places that are in no list.
    private static func strangers(in runs: [ReplyRun], finder: SenderFinder) -> [ConsultedBody] {
        let reader = OrganisationName(
            phrases: finder.phrases, bodies: finder.bodies, town: finder.town, addressees: finder.addressees)
        var seen: Set<[String]> = []
        var names: [ConsultedBody] = []
        for run in runs {
            for line in run.text.split(separator: "\n").map(String.init) {
                for name in candidates(in: line, zone: run.zone, finder.phrases, reader) {
                    let words = NameWord.words(of: name)
                    guard finder.index.mentions(in: words).isEmpty, seen.insert(words.map(\.key)).inserted else {
                        continue
                    }
                    names.append(ConsultedBody(name: name, group: finder.bodies.group(of: name) ?? .other))
                }
            }
        }
        return names
    }

    private static func candidates(
        in line: String, zone: ReplyLine.Zone, _ phrases: SenderPhrases, _ reader: OrganisationName
    ) -> [String] {
        switch zone {
        case .letterhead, .pageHeader:
            return reader.names(in: line) + SelfNaming.afterFrom(line, phrases).flatMap(reader.names)
        case .body: return line.utf8.count < 40 ? [] : declared(in: line, phrases, reader)
        case .subject: return SelfNaming.afterFrom(line, phrases).flatMap(reader.names)
        case .form, .mail:
            let value = line.firstIndex(of: ":").map { String(line[line.index(after: $0)...]) } ?? line
            let bare = value.split(separator: "<").first.map(String.init) ?? value
            return reader.names(in: bare)
        case .signature:
            let organisations = reader.names(in: line).filter(reader.isOrganisation)
            return organisations + SelfNaming.afterClosing(line, phrases).flatMap(reader.names)
        default: return []
        }
    }

    /// `FAU ved Lia skole` of `Vi er FAU ved Lia skole og …`: as many words as make a name of a body.
    private static func declared(in line: String, _ phrases: SenderPhrases, _ reader: OrganisationName) -> [String] {
        SelfNaming.afterWe(line, phrases).compactMap { rest in
            let words = rest.split(separator: " ").prefix(8)
            return words.indices.reversed().lazy.map { words[...$0].joined(separator: " ") }
                .first { reader.names(in: $0) == [$0] && reader.endsAsOrganisation($0) }
        }
    }

    // MARK: Places

    private mutating func add(_ found: Found, _ kind: SenderTrace.Kind, share: Double = 1, order: Int) {
        let weight = phrases.weight(of: kind) * share * found.trust
        guard weight > 0 else { return }
        scores[found.party, default: SenderScore(order: order)].add(
            SenderTrace(kind: kind, weight: weight, quote: found.name))
        if weight > written[found.party]?.weight ?? 0 { written[found.party] = (found.name, weight) }
    }

    private mutating func read(_ run: ReplyRun) {
        let all = joinedVoices(found(in: run), in: run)
        for found in all {
            let isWhole = run.isWholeSegment(withTown(found.words, in: run))
            let order = run.firstLine * 100 + found.words.lowerBound
            switch run.zone {
            case .pageHeader: add(found, isWhole ? .header : .mention, order: order)
            case .letterhead: add(found, isWhole ? .letterhead : .mention, order: order)
            case .pageFooter: add(found, .footer, share: isWhole ? 1 : 0.5, order: order)
            case .form: add(found, .form, order: order)
            case .mail: add(found, .mail, order: order)
            case .signature: add(found, .signature, share: isWhole || isSigned(found, run) ? 1 : 0.4, order: order)
            case .subject, .body, .appended, .addressee: break
            }
            if run.zone != .form, run.zone != .mail, SelfNaming.isFrom(found.words, in: run, phrases) {
                add(found, .subject, order: order)
            } else if run.zone == .subject {
                add(found, .voice, share: 0.5, order: order)
            }
        }
    }

    /// The words of a name with the municipality's own name beside it: `Oslo kommune Kulturetaten`, `… i Oslo`.
    private func withTown(_ words: Range<Int>, in run: ReplyRun) -> Range<Int> {
        let keys = run.words.map(\.key)
        let beside: [[String]] = [
            [finder.town], [finder.town, "kommune"], ["i", finder.town], ["i", finder.town, "kommune"],
        ]
        var range = words
        if let after = WordRun.leading(beside, in: Array(keys[range.upperBound...])) {
            range = range.lowerBound..<(range.upperBound + after.count)
        }
        if let before = beside.last(where: { keys[..<range.lowerBound].reversed().starts(with: $0.reversed()) }) {
            range = (range.lowerBound - before.count)..<range.upperBound
        }
        return range
    }

    /// `For Fagforbundet Oslo`, `leder i Ungdomsrådet …`: a name after a greeting, or at the end of a line of titles.
    private func isSigned(_ found: Found, _ run: ReplyRun) -> Bool {
        let line = run.line(of: found.words.lowerBound)
        let first = run.words.indices.first { run.line(of: $0) == line } ?? 0
        let before = run.words[first..<found.words.lowerBound].map(\.key)
        return phrases.closings.leading(before) == before || before.contains { phrases.titles.matches([$0]) }
    }

    /// A district and a council that local bodies have, one line above the other in the head, are one sender: the
    /// council of the district.
    private func joinedVoices(_ found: [Found], in run: ReplyRun) -> [Found] {
        guard run.zone == .letterhead || run.zone == .pageHeader else { return found }
        guard let district = found.first(where: { isDistrict($0.party) && run.isWholeSegment($0.words) }) else {
            return found
        }
        let voice = found.first { other in
            other.party != district.party && voices.isVoice(run.words[other.words].map(\.key))
        }
        let bare = run.text.split(separator: "\n").map(String.init).first { voices.isVoice(NameWord.keys(of: $0)) }
        guard let name = voice?.name ?? bare else { return found }
        let whole = "\(name) i \(district.name)"
        return [Found(party: party(named: whole), words: voice?.words ?? district.words, name: whole, trust: 1)]
    }

    private func isDistrict(_ party: SenderParty) -> Bool {
        if case .listed(let number) = party { return finder.parties[number].group == .district }
        return false
    }

    /// A paragraph of the letter: how it opens, and whom it speaks for.
    private mutating func readBody(_ run: ReplyRun, paragraph: Int) {
        for found in found(in: run) {
            let order = run.firstLine * 100 + found.words.lowerBound
            if paragraph <= 4, SelfNaming.isFrom(found.words, in: run, phrases) {
                add(found, .opening, order: order)
            }
            if paragraph <= 4, SelfNaming.isDeclared(run.words[..<found.words.lowerBound].map(\.key), phrases) {
                // Nobody else can be meant by «vi er».
                add(found, .opening, share: 1.5, order: order)
            }
            guard run.words[..<found.words.lowerBound].allSatisfy({ Int($0.key) != nil }) else { continue }
            switch SelfNaming.act(after: found.words, in: run, phrases) {
            case .opening where paragraph <= 4: add(found, .opening, order: order)
            case .opening, .voice: add(found, .voice, order: order)
            case nil: break
            }
        }
    }

    private mutating func readFileName(_ name: String) {
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let spaced = stem.replacing("_", with: " ").replacing("-", with: " ")
        let words = NameWord.words(of: spaced)
        for mention in finder.index.mentions(in: words) {
            let party = SenderParty.listed(mention.body)
            let trace = SenderTrace(kind: .fileName, weight: phrases.weight(of: .fileName), quote: name)
            scores[party, default: SenderScore(order: Int.max)].add(trace)
        }
    }
}
