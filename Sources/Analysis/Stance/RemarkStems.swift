import Language

/// The stems of a remark's words, for what single words tell beside the cues.
struct RemarkStems {
    /// Each stem once, sorted, with the bytes of the first word that has it.
    let stems: [(stem: String, range: Range<Int>)]
    /// Whether there is a word, not only numbers and marks.
    var hasWords: Bool { !stems.isEmpty }

    init(_ text: CueText) {
        let stemmer = Stemmer()
        var places: [String: Range<Int>] = [:]
        for (token, isWord) in zip(text.tokens, text.isWord) where isWord {
            let isNumber = (0x30...0x39).contains(text.bytes[token.lowerBound])
            guard !isNumber else { continue }
            let stem = stemmer.stem(String(decoding: text.bytes[token], as: UTF8.self))
            if places[stem] == nil { places[stem] = token }
        }
        stems = places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
