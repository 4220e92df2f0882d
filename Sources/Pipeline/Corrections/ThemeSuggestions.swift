import Analysis
import CaseStore
public import Configuration
import Consultation
import Foundation

/// Themes that the case's remarks suggest, written to a file of their own and in force only when a person puts them
/// into `sak.yaml`.
public struct ThemeSuggestions: Sendable {
    /// The file's name in the case's folder.
    public static let fileName = "temaforslag.yaml"
    /// A given theme less sure than this does not count as fitting.
    private static let fitting = 0.4
    /// What fits no given theme is grouped only when there are as many remarks.
    private static let leastUnfitting = 12
    private static let examples = 3

    private let folder: CaseFolder
    private let data: DataFiles

    public init(_ folder: CaseFolder, data: DataFiles) {
        self.folder = folder
        self.data = data
    }

    /// Groups the remarks (where themes are given: those that none of them fits), and writes what comes of it.
    /// - Returns: the suggestions' names; none when there are none, and then no file is left.
    /// - Throws: `CaseError`.
    public func write() throws -> [String] {
        let open = try OpenCase(folder)
        let stages = try AnalysisStages(data: data)
        let readings = try open.decisions().readings
        let remarks = Dictionary(
            readings.flatMap(\.remarks).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let given = open.sheet.description.themes
        var among: Set<String>?
        if !given.isEmpty {
            let judgements = try open.ledger.judgements()
            among = Set(
                remarks.keys.filter { (judgements[$0]?.themes.first?.confidence ?? 0) < Self.fitting })
        }
        let url = folder.url.appendingPathComponent(Self.fileName)
        let measured = try stages.measure(readings, of: open, against: try stages.draft(of: open))
        let proposals =
            among.map { $0.count < Self.leastUnfitting } ?? false
            ? [] : measured.themeProposals(among: among)
        guard !proposals.isEmpty else {
            try? FileManager.default.removeItem(at: url)  // may never have been there
            return []
        }
        try Files.write(Array(Self.yaml(proposals, remarks: remarks).utf8), to: url)
        return proposals.map(Self.name)
    }

    /// The names of the suggestions that the last run wrote.
    public static func names(in folder: CaseFolder) -> [String] {
        guard let bytes = try? Files.read(folder.url.appendingPathComponent(fileName)),
            let text = String(bytes: bytes, encoding: .utf8),
            let themes = try? ThemeFile.themes(yaml: text, name: fileName)
        else { return [] }
        return themes.map(\.name)
    }

    private static func name(_ proposal: ThemeProposal) -> String {
        let words = proposal.words.joined(separator: ", ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func yaml(_ proposals: [ThemeProposal], remarks: [String: Remark]) -> String {
        var lines = [
            "# Forslag til temaer etter ordene i merknadene. De gjelder ikke før du skriver dem inn under «temaer» i",
            "# sak.yaml; gi dem da navn og beskrivelse med dine egne ord. Filen lages på nytt ved hver kjøring.",
            "temaer:",
        ]
        for (place, proposal) in proposals.enumerated() {
            lines.append("  - id: F\(place + 1)")
            lines.append("    navn: \(quoted(name(proposal)))")
            lines.append("    beskrivelse: \(quoted(proposal.words.joined(separator: ", ")))")
            lines.append("    # \(proposal.remarks.count) merknader, som:")
            for id in proposal.remarks.prefix(examples) {
                guard let remark = remarks[id] else { continue }
                let words = remark.text.split(whereSeparator: \.isWhitespace)
                let rest = words.count > 20 ? " …" : ""
                lines.append("    # – «\(words.prefix(20).joined(separator: " "))\(rest)»")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") + "\""
    }
}
