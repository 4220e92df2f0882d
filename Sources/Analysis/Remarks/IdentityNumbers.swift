/// Finds Norwegian national identity numbers (fødselsnummer, D-nummer) in text, also mistyped ones.
///
/// Eleven digits of which the first six are a date (day + 40 in D-numbers, month + 40 or + 80 in synthetic
/// ones); two check digits modulo 11 (Skatteetaten, «Fødselsnummer»). A number whose check digits fail is
/// still taken, as a mistyped one, unless the words before it say that it is another number.
enum IdentityNumbers {
    /// The ranges of the numbers in `bytes[range]`, in order.
    static func find(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard isDigit(bytes[at]), at == range.lowerBound || !continues(bytes[at - 1]) else {
                at += 1
                continue
            }
            let run = digitRun(bytes, from: at, to: range.upperBound)
            if isNumber(run, bytes, from: range.lowerBound) { found.append(run.range) }
            at = max(run.range.upperBound, at + 1)
        }
        return found
    }

    private struct Run {
        let range: Range<Int>
        let digits: [Int]
        /// After how many digits the spaces, hyphens and points stand.
        let breaks: [Int]
    }

    private static func digitRun(_ bytes: [UInt8], from start: Int, to limit: Int) -> Run {
        var digits: [Int] = []
        var breaks: [Int] = []
        var at = start
        var end = start
        while at < limit {
            if isDigit(bytes[at]) {
                digits.append(Int(bytes[at]) - 0x30)
                at += 1
                end = at
            } else if isSeparator(bytes[at]), at + 1 < limit, isDigit(bytes[at + 1]) {
                breaks.append(digits.count)
                at += 1
            } else {
                break
            }
        }
        return Run(range: start..<end, digits: digits, breaks: breaks)
    }

    private static func isNumber(_ run: Run, _ bytes: [UInt8], from start: Int) -> Bool {
        guard run.digits.count == 11 || run.digits.count == 10 && run.breaks == [6], hasDate(run.digits) else {
            return false
        }
        let before = String(
            decoding: bytes[max(start, run.range.lowerBound - 25)..<run.range.lowerBound], as: UTF8.self
        ).lowercased()
        if hasCheckDigits(run.digits), run.breaks.isEmpty || run.breaks == [6] { return true }
        if isOtherNumber(before) { return false }
        if run.breaks == [6] { return true }
        guard run.digits.count == 11 else { return false }
        // Written together with a date in front it is one mistyped sooner than anything else.
        return run.breaks.isEmpty || isBirth(before)
    }

    private static func hasDate(_ digits: [Int]) -> Bool {
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        return (1...31).contains(day > 40 ? day - 40 : day)
            && (1...12).contains(month > 80 ? month - 80 : month > 40 ? month - 40 : month)
    }

    private static func hasCheckDigits(_ digits: [Int]) -> Bool {
        guard digits.count == 11 else { return false }
        let first = zip([3, 7, 6, 1, 8, 9, 4, 5, 2, 1], digits).reduce(0) { $0 + $1.0 * $1.1 }
        let second = zip([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], digits).reduce(0) { $0 + $1.0 * $1.1 }
        return first % 11 == 0 && second % 11 == 0
    }

    private static func isBirth(_ before: String) -> Bool {
        [" f. ", "(f. ", "født", "fødd", "fnr", "fødselsnummer", "personnummer", "d-nummer", "fødselsnr", "personnr"]
            .contains { before.contains($0) }
    }

    /// A number that says what it is: an account, a case, an invoice, by the word before it («konto», «sak nr.»).
    private static func isOtherNumber(_ before: String) -> Bool {
        var words = before.split { !$0.isLetter }
        while let last = words.last, ["nr", "nummer", "er", "no", "med"].contains(last) { words.removeLast() }
        guard let last = words.last, !isBirth(before) else { return false }
        return others.contains { last.hasPrefix($0) } || last == "sak" || last == "ref" || last == "org"
    }

    private static let others = [
        "konto", "kid", "faktura", "ordre", "saksn", "arkiv", "journal", "referanse", "isbn", "doi", "orgn",
        "organisasjon", "løpen", "måler", "prosjekt", "gnr", "bnr", "løyve", "konsesjon",
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2E }
    /// A digit, `/` or `-` before a number makes it the middle of something else.
    private static func continues(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x2F || byte == 0x2D }
}
