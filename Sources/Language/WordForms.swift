/// Brings the forms of a word, in bokmål and nynorsk, to one form.
///
/// Remembers the words it has seen, so it serves one task at a time.
public final class WordForms {
    private let stopWords: Set<String>
    private let nynorskWords: [String: String]
    private let nynorskParts: [(part: [UInt8], replacement: [UInt8])]
    private let stemmer = Stemmer()
    private var known: [String: String?] = [:]
    private var roots: [String: String] = [:]

    public init(_ data: WordData) {
        stopWords = Set(data.stopWords)
        nynorskWords = data.nynorskWords
        // The longest part goes first, so that `fråvær` is not cut up by `frå`.
        nynorskParts = data.nynorskParts.sorted {
            ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key)
        }.map { (Array($0.key.utf8), Array($0.value.utf8)) }
    }

    /// A lower-case word as bokmål writes it, as far as the data tells.
    public func bokmål(_ word: String) -> String {
        if let whole = nynorskWords[word] { return whole }
        var bytes = Array(word.utf8)
        var isChanged = false
        for (part, replacement) in nynorskParts {
            guard let start = bytes.firstPlace(of: part) else { continue }
            bytes.replaceSubrange(start..<start + part.count, with: replacement)
            isChanged = true
        }
        return isChanged ? String(decoding: bytes, as: UTF8.self) : word
    }

    /// The stem of a lower-case word; nil for a stop word and for a single letter.
    public func stem(_ word: String) -> String? {
        if let stem = known[word] { return stem }
        let stem = stemAnew(word)
        known.updateValue(stem, forKey: word)
        return stem
    }

    /// The stem of a lower-case word, stop word or not.
    public func root(of word: String) -> String {
        if let root = roots[word] { return root }
        let root = stemmer.stem(bokmål(word))
        roots[word] = root
        return root
    }

    private func stemAnew(_ word: String) -> String? {
        guard word.unicodeScalars.count > 1, !stopWords.contains(word) else { return nil }
        let common = bokmål(word)
        return stopWords.contains(common) ? nil : root(of: word)
    }
}

extension [UInt8] {
    /// Where `part` first stands in these bytes.
    public func firstPlace(of part: [UInt8]) -> Int? {
        guard let first = part.first, part.count <= count else { return nil }
        for start in 0...(count - part.count) where self[start] == first {
            if self[start..<start + part.count].elementsEqual(part) { return start }
        }
        return nil
    }
}
