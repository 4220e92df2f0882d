import Language

/// The quotations in a text that may be the draft's words.
struct Quotations {
    let data: ReferenceData

    /// A quotation by its tokens, the marks left out.
    struct Quotation: Hashable {
        let tokens: Range<Int>
        /// Whether it is text of the reply's own making.
        let isNew: Bool
    }

    /// The quotations in order; of `«old» endres til «new»` the second is new, as is one that is announced so.
    func quotations(in tokens: [Token]) -> [Quotation] {
        var found: [Quotation] = []
        var at = 0
        while at < tokens.count {
            guard let closing = Self.closing[tokens[at].text] else {
                at += 1
                continue
            }
            guard let end = tokens[(at + 1)...].firstIndex(where: { closing.contains($0.text) }) else {
                // A mark that nothing closes (inches, a slip of the pen) opens no quotation.
                at += 1
                continue
            }
            if end > at + 1 { found.append(Quotation(tokens: at + 1..<end, isNew: isNew(at, in: tokens))) }
            at = end + 1
        }
        return found
    }

    /// Whether the quotation that opens at `start` is the reply's own text.
    private func isNew(_ start: Int, in tokens: [Token]) -> Bool {
        let before = tokens[..<start].suffix(14)
        guard let last = before.last else { return false }
        if data.replaceMarks.contains(last.text), before.contains(where: { data.replaceWords.contains($0.text) }) {
            return true
        }
        return last.text == ":" && before.suffix(8).contains { data.newTextWords.contains($0.text) }
    }

    private static let closing: [String: Set<String>] = [
        "«": ["»"], "“": ["”", "“"], "”": ["”"], "\"": ["\""], "„": ["“", "”"], "‘": ["’"], "»": ["«"],
    ]
}
