/// A JSON value (RFC 8259) whose object keys keep the order they are given in.
enum JSONValue: ExpressibleByDictionaryLiteral {
    case null
    case bool(Bool)
    case number(Int)
    /// Written with at most four decimals; what is no number is written as null.
    case fraction(Double)
    case text(String)
    case list([JSONValue])
    case object([(String, JSONValue)])

    init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }

    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// Appends the value as UTF-8 on one line.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): bytes.append(contentsOf: String(value).utf8)
        case .fraction(let value): bytes.append(contentsOf: Self.decimal(value).utf8)
        case .text(let value): Self.append(value, to: &bytes)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { bytes.append(contentsOf: ", ".utf8) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (place, member) in members.enumerated() {
                if place > 0 { bytes.append(contentsOf: ", ".utf8) }
                Self.append(member.0, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.1.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func decimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "null" }
        let scaled = Int((value * 10_000).rounded())
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000)
        var decimals = String(10_000 + rest).dropFirst()
        while decimals.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(scaled < 0 ? "-" : "")\(whole).\(decimals)"
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            // The last three are line ends to some programs that read line by line.
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
