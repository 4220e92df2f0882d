import Consultation
import Foundation
import Yams

/// A mapping of a YAML file, read field by field with messages that name the line and the cure.
struct SheetMapping {
    private let node: Node
    private let file: String

    /// - Parameters:
    ///   - place: what the mapping is, for the message when it is none.
    ///   - allowed: the field names that may stand in it; another is an error, since it is most often misspelt.
    init(_ node: Node?, at place: String, allowed: [String], file: String = CaseSheet.fileName) throws {
        guard let node, let mapping = node.mapping else {
            throw Self.error(
                file, node?.mark, "\(place.capitalizedFirst) skal bestå av felt på formen «navn: verdi».",
                "Skriv feltene på egne linjer med likt innrykk.")
        }
        self.node = node
        self.file = file
        for key in mapping.keys {
            guard let name = key.string, !allowed.contains(name) else { continue }
            throw Self.error(
                file, key.mark, "«\(name)» er ikke et felt her.",
                "Bruk et av disse: \(allowed.joined(separator: ", ")).")
        }
    }

    func text(_ key: String) throws -> String {
        guard let text = try optionalText(key) else {
            throw error(nil, "Feltet «\(key)» mangler.", "Legg til «\(key): …».")
        }
        return text
    }

    /// Nil when the field is missing or empty.
    func optionalText(_ key: String) throws -> String? {
        guard let value = present(key) else { return nil }
        guard let scalar = value.scalar else {
            throw error(
                value, "«\(key)» skal være én tekst.", "Skriv teksten på én linje, i anførselstegn om nødvendig.")
        }
        return scalar.string
    }

    func number(_ key: String) throws -> Int {
        guard let number = try optionalNumber(key) else {
            throw error(nil, "Feltet «\(key)» mangler.", "Legg til «\(key): 1» med riktig tall.")
        }
        return number
    }

    func optionalNumber(_ key: String) throws -> Int? {
        guard let text = try optionalText(key) else { return nil }
        guard let number = Int(text) else {
            throw error(present(key), "«\(key)» skal være et helt tall, ikke «\(text)».", "Skriv tallet med siffer.")
        }
        return number
    }

    func day(_ key: String) throws -> CalendarDay? {
        guard let text = try optionalText(key) else { return nil }
        guard let day = CalendarDay(iso: text) else {
            throw error(
                present(key), "«\(key)» skal være en dato, ikke «\(text)».",
                "Skriv år-måned-dag, for eksempel 2026-09-15.")
        }
        return day
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _: Value.Type) throws -> Value
    where Value.RawValue == String {
        let text = try self.text(key)
        guard let value = Value(rawValue: text) else {
            let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw error(present(key), "«\(text)» er ingen gyldig verdi for «\(key)».", "Velg en av disse: \(allowed).")
        }
        return value
    }

    /// `ja` or `nei`; nil when the field is missing or empty.
    func optionalFlag(_ key: String) throws -> Bool? {
        guard let text = try optionalText(key) else { return nil }
        guard text == "ja" || text == "nei" else {
            throw error(present(key), "«\(text)» er ingen gyldig verdi for «\(key)».", "Skriv ja eller nei.")
        }
        return text == "ja"
    }

    /// A list of texts; a missing field is an empty list.
    func texts(_ key: String) throws -> [String] {
        try items(key).map { item in
            guard let scalar = item.scalar else {
                throw error(item, "Hvert ledd i «\(key)» skal være en tekst.", "Skriv listen som [én, to].")
            }
            return scalar.string
        }
    }

    /// A list of mappings; a missing field is an empty list.
    func list(_ key: String, allowed: [String]) throws -> [SheetMapping] {
        try items(key).map { try SheetMapping($0, at: "hvert ledd i «\(key)»", allowed: allowed, file: file) }
    }

    func mapping(_ key: String, allowed: [String]) throws -> SheetMapping {
        guard let value = present(key) else {
            throw error(nil, "Feltet «\(key)» mangler.", "Legg til «\(key):» med \(allowed.joined(separator: " og ")).")
        }
        return try SheetMapping(value, at: "«\(key)»", allowed: allowed, file: file)
    }

    private func items(_ key: String) throws -> [Node] {
        guard let value = present(key) else { return [] }
        guard let sequence = value.sequence else {
            throw error(value, "«\(key)» skal være en liste.", "Skriv hvert ledd på egen linje med «- » foran.")
        }
        return Array(sequence)
    }

    /// The field's value, unless it is missing or empty.
    private func present(_ key: String) -> Node? {
        guard let value = node.mapping?[Node(key)] else { return nil }
        if let scalar = value.scalar, scalar.string.isEmpty || (scalar.style == .plain && scalar.string == "~") {
            return nil
        }
        return value
    }

    private func error(_ value: Node?, _ summary: String, _ cure: String) -> CaseError {
        Self.error(file, (value ?? node).mark, summary, cure)
    }

    private static func error(_ file: String, _ mark: Mark?, _ summary: String, _ cure: String) -> CaseError {
        CaseError(
            Diagnostic(
                identifier: "sheet.value", severity: .error, file: file, place: mark.map { "linje \($0.line)" },
                summary: summary, cure: cure))
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
