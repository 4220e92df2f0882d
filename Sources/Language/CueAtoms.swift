/// The single word forms that phrases are built of, each kept once and looked up by a text's word.
struct CueAtoms: Sendable {
    enum Form: Hashable, Sendable {
        case exact, prefix, suffix, part
    }

    private struct Key: Hashable {
        let form: Form
        let bytes: [UInt8]
    }

    private var numbers: [Key: Int] = [:]
    /// The atoms that demand a first byte, by that byte; the rest under `anywhere`.
    private var byFirst = [[(form: Form, bytes: [UInt8], atom: Int)]](repeating: [], count: 256)
    private var anywhere: [(form: Form, bytes: [UInt8], atom: Int)] = []

    var count: Int { numbers.count }

    /// The atom of a word as the notation writes it, or nil when nothing is left of it.
    mutating func atom(_ word: Substring) -> Int? {
        let starts = word.hasPrefix("*")
        let ends = word.hasSuffix("*") && word.count > 1
        let core = word.drop { $0 == "*" }.prefix { $0 != "*" }
        guard !core.isEmpty else { return nil }
        let bytes = Lowercase.bytes(Array(core.utf8))
        let form: Form = starts ? (ends ? .part : .suffix) : (ends ? .prefix : .exact)
        let key = Key(form: form, bytes: bytes)
        if let known = numbers[key] { return known }
        let number = numbers.count
        numbers[key] = number
        if starts {
            anywhere.append((form, bytes, number))
        } else {
            byFirst[Int(bytes[0])].append((form, bytes, number))
        }
        return number
    }

    /// Appends the atoms that the word `text[range]` is an instance of.
    func match(_ text: [UInt8], _ range: Range<Int>, into found: inout [Int]) {
        text.withUnsafeBufferPointer { whole in
            let word = UnsafeBufferPointer(rebasing: whole[range])
            guard let first = word.first else { return }
            for entry in byFirst[Int(first)] where Self.holds(entry.form, entry.bytes, word) {
                found.append(entry.atom)
            }
            for entry in anywhere where Self.holds(entry.form, entry.bytes, word) { found.append(entry.atom) }
        }
    }

    private static func holds(_ form: Form, _ bytes: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= word.count else { return false }
        switch form {
        case .exact: return bytes.count == word.count && equal(bytes, word, at: 0)
        case .prefix: return equal(bytes, word, at: 0)
        case .suffix: return equal(bytes, word, at: word.count - bytes.count)
        case .part: return (0...(word.count - bytes.count)).contains { equal(bytes, word, at: $0) }
        }
    }

    private static func equal(_ bytes: [UInt8], _ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        for index in bytes.indices where bytes[index] != word[offset + index] { return false }
        return true
    }
}

/// The atoms that each token of a text matches.
struct MatchedAtoms {
    private var flat: [Int] = []
    private var bounds: [Int] = [0]

    init(_ text: CueText, _ atoms: CueAtoms) {
        bounds.reserveCapacity(text.tokens.count + 1)
        for token in text.tokens {
            atoms.match(text.bytes, token, into: &flat)
            bounds.append(flat.count)
        }
    }

    subscript(token: Int) -> ArraySlice<Int> { flat[bounds[token]..<bounds[token + 1]] }
}
