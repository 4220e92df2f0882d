public import Consultation
import Yams

/// The officer's file of themes: a list `temaer` (or `themes`) of `id`, `navn` and `beskrivelse`.
public enum ThemeFile {
    /// The themes in the file's order.
    /// - Parameter name: the file's name, for messages.
    /// - Throws: `CaseError` naming the line, the rule and the cure.
    public static func themes(yaml: String, name: String) throws -> [Theme] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw CaseError(
                Diagnostic(
                    identifier: "themes.syntax", severity: .error, file: name, place: YAMLFailure.place(of: error),
                    summary: "Temafilen følger ikke skriveregelen for YAML: \(YAMLFailure.reason(of: error)).",
                    cure: "Se på linjen og linjen over; verdier med kolon må stå i anførselstegn."))
        }
        let top = try SheetMapping(root, at: "temafilen", allowed: lists, file: name)
        let themes = try themes(of: top)
        guard !themes.isEmpty else {
            throw CaseError(
                Diagnostic(
                    identifier: "themes.empty", severity: .error, file: name,
                    summary: "Temafilen inneholder ingen temaer.",
                    cure: "Skriv minst ett tema under «temaer:», eller utelat filen."))
        }
        var seen: Set<String> = []
        for theme in themes where !seen.insert(theme.id).inserted {
            throw CaseError(
                Diagnostic(
                    identifier: "themes.repeated", severity: .error, file: name,
                    summary: "Temaet «\(theme.id)» står to ganger.", cure: "Gi hvert tema en id som ingen andre har."))
        }
        return themes
    }

    /// The lists of themes in a mapping; English field names are read as well.
    static func themes(of mapping: SheetMapping) throws -> [Theme] {
        try lists.flatMap { try mapping.list($0, allowed: [SheetKey.id] + names + descriptions) }.map { entry in
            let name = try names.lazy.compactMap { try entry.optionalText($0) }.first
            return Theme(
                id: try entry.text(SheetKey.id), name: try name ?? entry.text(SheetKey.name),
                description: try descriptions.lazy.compactMap { try entry.optionalText($0) }.first ?? "")
        }
    }

    private static let lists = [SheetKey.themes, "themes"]
    private static let names = [SheetKey.name, "name"]
    private static let descriptions = [SheetKey.description, "description"]
}
