import OfficePackage

/// The parts of a Word file, found through its relationships and not by their usual names.
final class WordPackage {
    /// A part's relationship to another.
    struct Relation {
        /// The last word of the relationship's type: `styles`, `header`, `footnotes`.
        let kind: String
        /// The name of the other part.
        let target: String
    }

    private let reader: PackageReader
    /// The name of the part that holds the running text.
    let documentName: String
    /// The document's relationships, by their id.
    let relations: [String: Relation]
    /// Names of parts whose packed data was damaged.
    private(set) var damagedParts: [String] = []
    /// The first part that had to be left out, and why.
    private(set) var refusal: PackageError?

    /// - Throws: what `PackageReader` throws.
    init(_ bytes: [UInt8]) throws(PackageError) {
        let reader = try PackageReader(bytes)
        self.reader = reader
        let roots = try Self.relations(of: "", in: reader)
        let main = roots.values.filter { $0.kind == "officeDocument" }.map(\.target).sorted()
        let name = main.first { reader.contains($0) } ?? "word/document.xml"
        documentName = name
        relations = try Self.relations(of: name, in: reader)
    }

    /// The running text's XML; nil when the package has none.
    /// - Throws: `PackageError.encrypted`, `.tooLarge`.
    func document() throws(PackageError) -> [UInt8]? {
        guard let part = try reader.part(documentName) else { return nil }
        if !part.isWhole { damagedParts.append(documentName) }
        return part.bytes
    }

    /// Another part's bytes; nil when it is missing or must not be read (then `refusal` says why).
    func part(_ name: String) -> [UInt8]? {
        do throws(PackageError) {
            guard let part = try reader.part(name) else { return nil }
            if !part.isWhole { damagedParts.append(name) }
            return part.bytes
        } catch {
            refusal = refusal ?? error
            return nil
        }
    }

    /// The name of the document's only part of a kind: its styles, its numbering.
    func name(ofKind kind: String) -> String? {
        relations.values.filter { $0.kind == kind }.map(\.target).min()
    }

    /// The bytes of the document's only part of a kind.
    func part(ofKind kind: String) -> [UInt8]? { name(ofKind: kind).flatMap { part($0) } }

    /// What the package says of the document as a whole.
    func coreProperties() -> [UInt8]? {
        let roots = (try? Self.relations(of: "", in: reader)) ?? [:]
        let name = roots.values.filter { $0.kind == "core-properties" }.map(\.target).min()
        return part(name ?? "docProps/core.xml")
    }

    /// The relationships of a part; of the package itself for the empty name.
    private static func relations(
        of name: String, in reader: PackageReader
    ) throws(PackageError) -> [String: Relation] {
        let cut = name.lastIndex { $0 == "/" || $0 == "\\" }
        let folder = cut.map { String(name[..<$0]) + "/" } ?? ""
        let file = cut.map { String(name[name.index(after: $0)...]) } ?? name
        guard let part = try reader.part("\(folder)_rels/\(file).rels") else { return [:] }
        let events = WordEvents(part: part.bytes)
        var relations: [String: Relation] = [:]
        while let event = events.next() {
            guard case .start(.relation) = event, events.attribute(.relationMode) != "External",
                let id = events.attribute(.relationID), let type = events.attribute(.relationType),
                let target = events.attribute(.relationTarget)
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            relations[id] = Relation(kind: kind, target: resolve(target, in: folder))
        }
        return relations
    }

    /// A relationship's target as a part name; targets are relative to the folder of the part that has them.
    private static func resolve(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
