/// The fields (§17.16) that are open at a place in the text.
struct FieldStack {
    private struct Field {
        var instruction = ""
        /// Whether the result has begun; before that there is nothing to show.
        var hasResult = false

        /// Whether the field lists the document's headings, figures or words.
        var isContents: Bool {
            let word = instruction.split(separator: " ").first.map { $0.uppercased() }
            return word == "TOC" || word == "INDEX"
        }
    }

    private var fields: [Field] = []

    /// Whether text at this place is shown.
    var showsText: Bool { fields.allSatisfy(\.hasResult) }

    /// Whether text at this place is a line of a table of contents.
    var isInContents: Bool { fields.contains(where: \.isContents) }

    mutating func begin() { fields.append(Field()) }

    /// A field whose instruction is an attribute: all of its content is its result.
    mutating func begin(simple instruction: String) {
        fields.append(Field(instruction: instruction, hasResult: true))
    }

    mutating func add(instruction: String) {
        guard let last = fields.indices.last, !fields[last].hasResult else { return }
        fields[last].instruction += instruction
    }

    mutating func separate() {
        if let last = fields.indices.last { fields[last].hasResult = true }
    }

    mutating func end() { _ = fields.popLast() }

    /// A field that is still without a result at the paragraph's end has lost its other marks; it must not
    /// swallow the text that follows.
    mutating func endParagraph() { fields.removeAll { !$0.hasResult } }
}

/// What a content control (§17.5.2) says of the text in it.
struct ContentControl {
    /// Whether the text is only the prompt that asks for an answer.
    var isPrompt = false
    /// Whether it holds a table of contents that Word made.
    var isContents = false
}

/// Counts pages by the breaks that Word recorded when it last laid the text out.
struct PageCounter {
    private(set) var current = 1
    /// Whether any recorded break has been seen; without one nothing is known of pages.
    private(set) var isRecorded = false
    /// An author's own break, which Word records once more where the next text begins.
    private var awaitsRecord = false

    mutating func renderedBreak() {
        isRecorded = true
        if !awaitsRecord { current += 1 }
        awaitsRecord = false
    }

    mutating func explicitBreak() {
        current += 1
        awaitsRecord = true
    }

    mutating func text() { awaitsRecord = false }
}
