public import Consultation
import Foundation
import Yams

/// `sak.yaml`: the case as a person reads and edits it.
public struct CaseSheet: Hashable, Sendable {
    /// The file's name in every case folder.
    public static let fileName = "sak.yaml"

    public var description: CaseDescription
    /// The letter and the draft as paths inside the case folder.
    public var letter: String
    public var draft: String

    public init(description: CaseDescription, letter: String, draft: String) {
        self.description = description
        self.letter = letter
        self.draft = draft
    }
}

extension CaseSheet {
    /// Reads the text of `sak.yaml`.
    /// - Throws: `CaseError` `sheet.syntax` or `sheet.value`, naming the line, the rule and the cure.
    public init(yaml: String) throws {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw CaseError(
                Diagnostic(
                    identifier: "sheet.syntax", severity: .error, file: Self.fileName,
                    place: YAMLFailure.place(of: error),
                    summary: "Filen følger ikke skriveregelen for YAML: \(YAMLFailure.reason(of: error)).",
                    cure: "Se på linjen og linjen over; verdier med kolon må stå i anførselstegn."))
        }
        let sheet = try SheetMapping(root, at: "filen", allowed: SheetKey.top)
        let sources = try sheet.mapping(SheetKey.sources, allowed: [SheetKey.letter, SheetKey.draft])
        letter = try sources.text(SheetKey.letter)
        draft = try sources.text(SheetKey.draft)
        description = CaseDescription(
            title: try sheet.text(SheetKey.title), reference: try sheet.text(SheetKey.reference),
            sender: try sheet.text(SheetKey.sender), sent: try sheet.day(SheetKey.sent),
            deadline: try sheet.day(SheetKey.deadline), recipients: try Self.bodies(of: sheet),
            sections: try Self.sections(of: sheet), themes: try ThemeFile.themes(of: sheet),
            questions: try Self.questions(of: sheet), replyFacts: try Self.facts(of: sheet))
        try checkUnique()
    }

    private static func bodies(of sheet: SheetMapping) throws -> [ConsultedBody] {
        try sheet.list(SheetKey.bodies, allowed: [SheetKey.name, SheetKey.group, SheetKey.aliases, SheetKey.address])
            .map { entry in
                ConsultedBody(
                    name: try entry.text(SheetKey.name), group: try entry.choice(SheetKey.group, BodyGroup.self),
                    aliases: try entry.texts(SheetKey.aliases), address: try entry.optionalText(SheetKey.address) ?? "")
            }
    }

    private static func sections(of sheet: SheetMapping) throws -> [Section] {
        let keys = [SheetKey.id, SheetKey.title, SheetKey.level, SheetKey.page, SheetKey.points]
        return try sheet.list(SheetKey.sections, allowed: keys).map { entry in
            Section(
                id: try entry.text(SheetKey.id), title: try entry.text(SheetKey.title),
                level: try entry.optionalNumber(SheetKey.level) ?? 1, page: try entry.optionalNumber(SheetKey.page),
                points: try entry.texts(SheetKey.points).flatMap(PointNotation.points))
        }
    }

    private static func questions(of sheet: SheetMapping) throws -> [Question] {
        try sheet.list(SheetKey.questions, allowed: [SheetKey.number, SheetKey.text]).map { entry in
            Question(number: try entry.number(SheetKey.number), text: try entry.text(SheetKey.text))
        }
    }

    private static func facts(of sheet: SheetMapping) throws -> [ReplyFact] {
        let keys = [
            SheetKey.file, SheetKey.sender, SheetKey.received, SheetKey.extendedDeadline, SheetKey.counts,
            SheetKey.sameAs, SheetKey.replaces,
        ]
        return try sheet.list(SheetKey.replies, allowed: keys).map { entry in
            ReplyFact(
                file: try entry.text(SheetKey.file), sender: try entry.optionalText(SheetKey.sender),
                received: try entry.day(SheetKey.received),
                extendedDeadline: try entry.day(SheetKey.extendedDeadline),
                counts: try entry.optionalFlag(SheetKey.counts), sameAs: try entry.optionalText(SheetKey.sameAs),
                replaces: try entry.optionalText(SheetKey.replaces))
        }
    }

    /// Two bodies, sections or themes of one name would make every count ambiguous.
    private func checkUnique() throws {
        let lists: [(String, [String])] = [
            (SheetKey.bodies, description.recipients.map(\.name)), (SheetKey.sections, description.sections.map(\.id)),
            (SheetKey.themes, description.themes.map(\.id)), (SheetKey.replies, description.replyFacts.map(\.file)),
        ]
        for (list, names) in lists {
            var seen: Set<String> = []
            for name in names where !seen.insert(name).inserted {
                throw CaseError(
                    Diagnostic(
                        identifier: "sheet.repeated", severity: .error, file: Self.fileName, place: list,
                        summary: "«\(name)» står to ganger i listen.", cure: "Fjern den ene eller gi den et annet navn."
                    ))
            }
        }
    }
}
