import Foundation

/// A JSON value, written with sorted keys and one value a line.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case count(Int)
    case share(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// Null for nil.
    init(_ share: Double?) { self = share.map(JSONValue.share) ?? .null }

    /// UTF-8 text that ends with a line break.
    var written: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self) + Data("\n".utf8)
        }
    }
}

extension JSONValue: Encodable {
    func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        switch self {
        case .null: try single.encodeNil()
        case .count(let value): try single.encode(value)
        case .share(let value): try single.encode(value)
        case .text(let value): try single.encode(value)
        case .list(let value): try single.encode(value)
        case .object(let value): try single.encode(value)
        }
    }
}
