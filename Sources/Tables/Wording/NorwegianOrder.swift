/// A text's place in the Norwegian alphabet: æ, ø and å after z, upper and lower case alike.
///
/// Marks on foreign letters do not count (é as e), except that ä, ö and ü stand as æ, ø and y, as Norwegian
/// registers have it. Digits stand before letters and are compared as numbers; everything else parts words, and a
/// shorter word stands before a longer one that begins with it.
struct NorwegianOrder: Comparable, Hashable, Sendable {
    private let weights: [Int]
    /// Tells apart texts of equal weight, so that the order is one and the same every time.
    private let text: String

    init(_ text: String) {
        self.text = text
        var weights: [Int] = []
        var number: Int?
        for scalar in text.lowercased().precomposed {
            if let digit = Self.digit(scalar) {
                number = min((number ?? 0) * 10 + digit, 999_999_999)
                continue
            }
            if let value = number { weights += [Self.numbers, value] }
            number = nil
            let weight = Self.weight(scalar)
            if weight != Self.gap || (weights.last ?? Self.gap) != Self.gap { weights.append(weight) }
        }
        if let value = number { weights += [Self.numbers, value] }
        if weights.last == Self.gap { weights.removeLast() }
        self.weights = weights
    }

    static func < (a: NorwegianOrder, b: NorwegianOrder) -> Bool {
        if a.weights != b.weights { return a.weights.lexicographicallyPrecedes(b.weights) }
        return a.text.unicodeScalars.lexicographicallyPrecedes(b.text.unicodeScalars)
    }

    private static let gap = 0
    private static let numbers = 1

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
    }

    private static func weight(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "a"..."z": Int(scalar.value)
        case "æ", "ä": 200
        case "ø", "ö": 201
        case "å": 202
        case "à", "á", "â", "ã": 97
        case "ç", "č", "ć": 99
        case "đ", "ð": 100
        case "è", "é", "ê", "ë": 101
        case "ì", "í", "î", "ï": 105
        case "ñ", "ŋ": 110
        case "ò", "ó", "ô", "õ": 111
        case "š": 115
        case "ŧ": 116
        case "ù", "ú", "û": 117
        case "ü", "ý": 121
        case "ž": 122
        default: scalar.properties.isAlphabetic ? 1000 + Int(scalar.value) : gap
        }
    }
}

extension String {
    /// The scalars with å and the like as one each, however the text is composed.
    fileprivate var precomposed: [Unicode.Scalar] {
        flatMap { character -> [Unicode.Scalar] in
            let scalars = Array(character.unicodeScalars)
            guard scalars.count == 2 else { return scalars }
            // `Character` compares by canonical equivalence, so this finds the composed form without Foundation.
            return Self.composed[character].map { [$0] } ?? scalars
        }
    }

    private static let composed: [Character: Unicode.Scalar] = {
        let letters: [Unicode.Scalar] = [
            "å", "ä", "ö", "ü", "é", "è", "ê", "ë", "à", "á", "â", "ó", "ò", "ô", "í", "ì", "î", "ï", "ú", "ù", "û",
            "ñ", "ç", "ý", "š", "č", "ž",
        ]
        return Dictionary(letters.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
