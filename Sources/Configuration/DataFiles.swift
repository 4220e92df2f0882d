import Consultation
public import Foundation
import Yams

/// The data that ships with the program: bodies and their aliases, groups, cue phrases, stop words, outcomes.
///
/// Each is a YAML file. A municipality that wants its own puts a file of the same name into a folder and gives
/// that folder as `override`; it then replaces the shipped one whole, without a compiler.
public struct DataFiles: Sendable {
    private let override: URL?

    /// - Parameter override: a folder whose files go before the shipped ones.
    public init(override: URL? = nil) { self.override = override }

    /// The file `name` (without `.yaml`) as a value.
    /// - Throws: `CaseError` `data.missing` or `data.invalid`, naming the file and the place.
    public func load<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
        let text = try self.text(of: name)
        do {
            return try YAMLDecoder().decode(type, from: text)
        } catch {
            throw CaseError(
                Diagnostic(
                    identifier: "data.invalid", severity: .error, file: "\(name).yaml",
                    place: YAMLFailure.place(of: error),
                    summary: "Datafilen kan ikke leses slik den er skrevet: \(YAMLFailure.reason(of: error)).",
                    cure: "Rett filen, eller fjern den så den som følger med, gjelder."))
        }
    }

    /// The bytes of the file `name` (without `.yaml`), for fingerprints.
    public func bytes(of name: String) throws -> [UInt8] { Array(try text(of: name).utf8) }

    /// Numbers by nested names as the text of a data file, names in order and numbers as people write them.
    public static func yaml(numbers value: some Encodable) throws -> String {
        lines(try JSONSerialization.jsonObject(with: StoredForm.encode(value)), indent: "").joined(separator: "\n")
            + "\n"
    }

    private static func lines(_ value: Any, indent: String) -> [String] {
        guard let fields = value as? [String: Any] else { return [] }
        return fields.sorted { $0.key < $1.key }.flatMap { name, value in
            (value as? NSNumber).map { ["\(indent)\(name): \($0.doubleValue)"] }
                ?? (value as? [Any]).map { ["\(indent)\(name): \(list($0))"] }
                ?? ["\(indent)\(name):"] + lines(value, indent: indent + "  ")
        }
    }

    /// Numbers, and lists of them, on one line.
    private static func list(_ values: [Any]) -> String {
        let parts = values.map { value in
            (value as? NSNumber).map { "\($0.doubleValue)" } ?? list(value as? [Any] ?? [])
        }
        return "[\(parts.joined(separator: ", "))]"
    }

    private func text(of name: String) throws -> String {
        let file = "\(name).yaml"
        let candidates = [
            override?.appendingPathComponent(file),
            Bundle.module.resourceURL?.appendingPathComponent("Data").appendingPathComponent(file),
        ]
        for case let url? in candidates where FileManager.default.fileExists(atPath: url.path) {
            if let text = try? String(contentsOf: url, encoding: .utf8) { return text }
        }
        throw CaseError(
            Diagnostic(
                identifier: "data.missing", severity: .error, file: file,
                summary: "Datafilen finnes ikke eller er ikke lesbar tekst (UTF-8).",
                cure: "Installer programmet på nytt, eller legg filen i mappen med egne data."))
    }
}
