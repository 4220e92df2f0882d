import Foundation
import Yams

/// Words for what went wrong in a YAML file, in Norwegian, with the place.
enum YAMLFailure {
    /// `linje 12`, or the path of keys, where the error knows it.
    static func place(of error: any Error) -> String? {
        if let error = error as? YamlError, let line = line(of: error) { return "linje \(line)" }
        if case .some(let context) = decodingContext(of: error) {
            let path = context.codingPath.map { $0.intValue.map { "nr. \($0 + 1)" } ?? $0.stringValue }
            return path.isEmpty ? nil : path.joined(separator: " › ")
        }
        return nil
    }

    /// What is wrong, without a full stop.
    static func reason(of error: any Error) -> String {
        switch error {
        case is YamlError: "innrykk, kolon eller anførselstegn stemmer ikke"
        case DecodingError.keyNotFound(let key, _): "feltet «\(key.stringValue)» mangler"
        case DecodingError.typeMismatch, DecodingError.valueNotFound: "en verdi er av feil slag"
        case DecodingError.dataCorrupted(let context): context.debugDescription
        default: "ukjent feil"
        }
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    private static func decodingContext(of error: any Error) -> DecodingError.Context? {
        switch error {
        case DecodingError.keyNotFound(_, let context), DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
            context
        default: nil
        }
    }
}
