import Consultation

/// Tells the councils that many bodies have (`Ungdomsrådet i Bydel Alna`) from the bodies they belong to, and from
/// the municipality's own councils of nearly the same name.
struct LocalVoices {
    let phrases: SenderPhrases
    /// The consulting municipality's town, in lower case.
    let town: String

    /// A local council named in a run.
    struct Voice: Hashable {
        /// As the reply writes it.
        let name: String
        let words: Range<Int>
    }

    /// The local councils that the run names with their place: `Eldrerådet i Bydel Ullern`, `Ungdomsrådet i Stovner`.
    func voices(in run: ReplyRun, mentions: [NameIndex.Mention]) -> [Voice] {
        let keys = run.words.map(\.key)
        var voices: [Voice] = []
        for start in keys.indices where run.words[start].isCapitalised || start == 0 {
            guard let phrase = phrases.ownVoices.leading(Array(keys[start...])) else { continue }
            let end = start + phrase.count
            // A name of the list that goes on beyond the phrase is a body of its own.
            if mentions.contains(where: { $0.words.lowerBound == start && $0.words.upperBound > end }) { continue }
            guard end < keys.count, phrases.voicePlaces.matches([keys[end]]),
                let owner = owner(from: end + 1, run, mentions)
            else { continue }
            voices.append(Voice(name: run.quote(start..<owner), words: start..<owner))
        }
        return voices + suffixed(run, mentions)
    }

    /// `Bydel Alna ungdomsråd`: the council behind the name of its body.
    private func suffixed(_ run: ReplyRun, _ mentions: [NameIndex.Mention]) -> [Voice] {
        mentions.compactMap { mention in
            let end = mention.words.upperBound
            guard end < run.words.count, run.gap(after: end - 1) == " ",
                let phrase = phrases.ownVoices.leading(run.words[end...].map(\.key))
            else { return nil }
            let words = mention.words.lowerBound..<(end + phrase.count)
            return Voice(name: run.quote(words), words: words)
        }
    }

    /// Whether a mention is of somebody's own council: `bydelens råd for personer med funksjonsnedsettelse`.
    func isOwned(_ mention: NameIndex.Mention, in run: ReplyRun) -> Bool {
        guard mention.words.lowerBound > 0, isVoice(mention, in: run) else { return false }
        return phrases.voiceOwners.matches([run.words[mention.words.lowerBound - 1].key])
    }

    /// Whether the mention is a name that local councils bear too.
    func isVoice(_ mention: NameIndex.Mention, in run: ReplyRun) -> Bool {
        let keys = Array(run.words[mention.words].map(\.key))
        return phrases.ownVoices.leading(keys) != nil
    }

    /// Whether a whole run of words is nothing but such a name: `Ungdomsrådet`.
    func isVoice(_ keys: [String]) -> Bool { phrases.ownVoices.matches(keys) }

    /// The end of the owner's name that begins at a word: a known body's, else capitalised words other than the
    /// consulting municipality itself.
    private func owner(from start: Int, _ run: ReplyRun, _ mentions: [NameIndex.Mention]) -> Int? {
        if let mention = mentions.first(where: { $0.words.lowerBound == start }) { return mention.words.upperBound }
        guard start < run.words.count, run.words[start].isCapitalised, run.words[start].key != town else { return nil }
        var end = start + 1
        while end < run.words.count, run.words[end].isCapitalised || run.words[end].key == "bydel",
            run.gap(after: end - 1) == " "
        {
            end += 1
        }
        return end
    }
}
