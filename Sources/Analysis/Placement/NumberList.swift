import Language

/// Reads the numbers after a word: `4`, `1 og 3`, `1, 2 og 5`, `4–6`, `2 til 4`.
struct NumberList {
    let data: ReferenceData
    /// A range longer than this is read as its two ends.
    private static let longestRange = 60

    /// The numbers from token `start` on, and the token after the last.
    /// - Parameter isKnown: whether a number exists; one after a comma counts only if it does.
    func numbers(at start: Int, in tokens: [Token], isKnown: (String) -> Bool) -> (numbers: [String], end: Int) {
        var numbers = [tokens[start].text]
        var at = start + 1
        while at + 1 < tokens.count, tokens[at + 1].kind == .number {
            let joiner = tokens[at].text
            let next = tokens[at + 1].text
            if data.rangeMarks.contains(joiner) || data.rangeWords.contains(joiner) {
                guard let last = numbers.last, let run = Self.run(from: last, to: next) else { break }
                numbers.append(contentsOf: run.dropFirst())
            } else if data.listWords.contains(joiner) || joiner == "/" {
                guard isKnown(next) else { break }
                numbers.append(next)
            } else if joiner == "," {
                guard isKnown(next), endsItem(at: at + 2, in: tokens) else { break }
                numbers.append(next)
            } else {
                break
            }
            at += 2
        }
        return (numbers, at)
    }

    /// Whether what follows a number ends it as an item: «3, 4 og 5», not «kapittel 3, 4 ungdommer».
    private func endsItem(at index: Int, in tokens: [Token]) -> Bool {
        guard index < tokens.count else { return true }
        return tokens[index].kind == .mark || data.listWords.contains(tokens[index].text)
    }

    /// All numbers of a range, both ends included: whole numbers, or the last part of dotted ones.
    private static func run(from first: String, to last: String) -> [String]? {
        let from = first.split(separator: ".").compactMap { Int($0) }
        let to = last.split(separator: ".").compactMap { Int($0) }
        guard let low = from.last, let high = to.last, from.count == to.count || to.count == 1, low < high else {
            return nil
        }
        guard from.dropLast().elementsEqual(to.dropLast()) || to.count == 1 else { return [first, last] }
        let stem = from.dropLast().map { "\($0)." }.joined()
        guard high - low <= longestRange else { return [first, last] }
        return (low...high).map { "\(stem)\($0)" }
    }
}
