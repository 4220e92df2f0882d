import Language

/// The stems by which texts are compared with a question: numbers count alike as digits and as words.
enum TopicStems {
    /// The stem of a lower-case word; nil for one that tells nothing.
    static func stem(_ word: String, _ forms: WordForms) -> String? {
        NumberWord.value(of: word).map(String.init) ?? forms.stem(word)
    }

    /// The stems of words, with the numbers that compounds begin with.
    static func all(_ words: some Sequence<String>, _ forms: WordForms) -> Set<String> {
        var stems: Set<String> = []
        for word in words {
            if let stem = stem(word, forms) { stems.insert(stem) }
            if let number = NumberWord.leading(word) { stems.insert(String(number)) }
        }
        return stems
    }

    static func all(_ text: CueText, _ forms: WordForms) -> Set<String> {
        all(text.tokens.indices.lazy.filter { text.isWord[$0] }.map(text.word), forms)
    }
}
