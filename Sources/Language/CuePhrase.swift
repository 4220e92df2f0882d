/// One compiled phrase of a `CueTable`.
struct CuePhrase: Sendable {
    private enum Element: Sendable {
        /// A word that matches one of the atoms; the flag says that it may be left out.
        case word([Int], isOptional: Bool)
        /// Any number of words from `fewest` to `most`, or of words and marks.
        case gap(fewest: Int, most: Int, stepsOverMarks: Bool)
        case start
        case end
    }

    /// Which group the phrase belongs to.
    let group: Int
    private let elements: [Element]

    init(_ text: String, group: Int, atoms: inout CueAtoms) throws {
        self.group = group
        var elements: [Element] = []
        for part in Self.parts(of: text) {
            guard let element = Self.element(part, &atoms) else { throw CueSyntaxError(phrase: text) }
            elements.append(element)
        }
        guard elements.contains(where: { if case .word = $0 { true } else { false } }) else {
            throw CueSyntaxError(phrase: text)
        }
        self.elements = elements
    }

    /// The atoms one of which the phrase's first token must match; nil when it can begin with any token.
    var firstAtoms: [Int]? {
        var found: [Int] = []
        for element in elements {
            switch element {
            case .start: continue
            case .word(let atoms, let isOptional):
                found += atoms
                if !isOptional { return Array(Set(found)).sorted() }
            case .gap, .end: return nil
            }
        }
        return nil
    }

    /// The token after the last one that the phrase covers when it begins at `token`, or nil.
    func end(from token: Int, _ text: CueText, _ matched: MatchedAtoms) -> Int? {
        rest(0, token, text, matched)
    }

    private func rest(_ element: Int, _ token: Int, _ text: CueText, _ matched: MatchedAtoms) -> Int? {
        guard element < elements.count else { return token }
        switch elements[element] {
        case .start:
            // An opening quotation mark may stand before the first word.
            let isFirst = token == 0 || token == 1 && !text.isWord[0]
            return isFirst ? rest(element + 1, token, text, matched) : nil
        case .end:
            let left = text.isWord[token...].contains(true)
            return left ? nil : rest(element + 1, token, text, matched)
        case .word(let atoms, let isOptional):
            if token < text.tokens.count, matched[token].contains(where: { atoms.contains($0) }),
                let end = rest(element + 1, token + 1, text, matched)
            {
                return end
            }
            return isOptional ? rest(element + 1, token, text, matched) : nil
        case .gap(let fewest, let most, let stepsOverMarks):
            var at = token
            for taken in 0...most {
                if taken >= fewest, let end = rest(element + 1, at, text, matched) { return end }
                guard at < text.tokens.count, stepsOverMarks || text.isWord[at] else { return nil }
                at += 1
            }
            return nil
        }
    }

    /// The phrase with each choice of several words (`(på|i stedet for)`) made a phrase of its own.
    static func expanded(_ text: String) -> [String] {
        var heads = [""]
        for part in parts(of: text) {
            let isChoice = part.hasPrefix("(") && (part.hasSuffix(")") || part.hasSuffix(")?")) && part.contains(" ")
            var options = [String(part)]
            if isChoice {
                let core = part.dropFirst().prefix { $0 != ")" }
                let choices = core.split(separator: "|").map { $0.trimmed }
                let single = choices.filter { !$0.contains(" ") }
                options =
                    choices.filter { $0.contains(" ") } + (single.isEmpty ? [] : ["(\(single.joined(separator: "|")))"])
                if part.hasSuffix("?") { options.append("") }
            }
            heads = heads.flatMap { head in options.map { $0.isEmpty ? head : head.isEmpty ? $0 : head + " " + $0 } }
        }
        return heads
    }

    /// Cuts at spaces outside parentheses.
    private static func parts(of text: String) -> [Substring] {
        var depth = 0
        return text.split { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return character == " " && depth == 0
        }
    }

    private static func element(_ part: Substring, _ atoms: inout CueAtoms) -> Element? {
        switch part {
        case "^": return .start
        case "$": return .end
        case "_": return .gap(fewest: 1, most: 1, stepsOverMarks: false)
        case "\\?": return atoms.atom("?").map { .word([$0], isOptional: false) }
        default: break
        }
        if part.hasPrefix("{"), part.hasSuffix("}") {
            let inner = part.dropFirst().dropLast()
            let stepsOverMarks = inner.hasSuffix("+")
            guard let most = Int(stepsOverMarks ? inner.dropLast() : inner), most > 0 else { return nil }
            return .gap(fewest: 0, most: most, stepsOverMarks: stepsOverMarks)
        }
        let isOptional = part.hasSuffix("?")
        var core = isOptional ? part.dropLast() : part
        if core.hasPrefix("("), core.hasSuffix(")"), core.count > 2 { core = core.dropFirst().dropLast() }
        var choices: [Int] = []
        for choice in core.split(separator: "|") {
            guard !choice.contains(" "), let atom = atoms.atom(choice) else { return nil }
            choices.append(atom)
        }
        return choices.isEmpty ? nil : .word(choices, isOptional: isOptional)
    }
}

extension Substring {
    /// Without the spaces around it.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
