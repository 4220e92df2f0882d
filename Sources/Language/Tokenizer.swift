/// Cuts a text into words, numbers and marks.
public enum Tokenizer {
    /// The tokens of `text` in order; white space and control characters are left out.
    public static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.utf8.count / 5)
        var run = Run()
        var offset = 0
        var previousDigit = false
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index != scalars.endIndex {
            let scalar = scalars[index]
            let width = UTF8.width(scalar)
            let next = scalars.index(after: index)
            let kind = Letters.kind(of: scalar)
            switch kind {
            case .letter:
                run.add(scalar, as: .word, at: offset, width: width, to: &tokens)
            case .digit:
                run.add(scalar, as: .number, at: offset, width: width, to: &tokens)
            case .softHyphen where run.kind == .word:
                run.end = offset + width
            case .joiner where previousDigit && next != scalars.endIndex && Letters.isDigit(scalars[next]):
                run.add(scalar, as: .number, at: offset, width: width, to: &tokens)
            case .mark, .joiner:
                run.close(into: &tokens)
                tokens.append(Token(kind: .mark, range: offset..<offset + width, text: String(scalar)))
            case .space, .softHyphen:
                run.close(into: &tokens)
            }
            previousDigit = kind == .digit
            offset += width
            index = next
        }
        run.close(into: &tokens)
        return tokens
    }

    /// A token under way.
    private struct Run {
        var kind: Token.Kind?
        var start = 0
        var end = 0
        var text = ""
        var isCapitalised = false

        mutating func add(
            _ scalar: Unicode.Scalar, as kind: Token.Kind, at offset: Int, width: Int, to tokens: inout [Token]
        ) {
            if self.kind != kind {
                close(into: &tokens)
                self.kind = kind
                start = offset
                isCapitalised = Letters.isUppercase(scalar)
            }
            Letters.appendLowercased(scalar, to: &text)
            end = offset + width
        }

        mutating func close(into tokens: inout [Token]) {
            guard let kind else { return }
            tokens.append(Token(kind: kind, range: start..<end, text: text, isCapitalised: isCapitalised))
            self.kind = nil
            text = ""
        }
    }
}
