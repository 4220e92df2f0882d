public import Foundation

/// What counts as found.
public struct ScoreSettings: Hashable, Sendable {
    /// The share of a labelled remark's words that found remarks must lie on for it to count as covered.
    public let coverage: Double
    /// Sections and themes below this confidence count as not found.
    public let minimumConfidence: Double

    /// Whether labels are compared only where no person has settled the found remark.
    public let unsettledOnly: Bool

    public init(coverage: Double = 0.6, minimumConfidence: Double = 0, unsettledOnly: Bool = false) {
        self.coverage = coverage
        self.minimumConfidence = minimumConfidence
        self.unsettledOnly = unsettledOnly
    }
}

/// Compares an export with a labelled consultation.
///
/// Texts are compared by their letters and digits alone, so white space, line breaks, hyphens and the noise of
/// character recognition do not matter. Labels are compared for covered remarks, with the found remark that covers
/// most of the labelled one.
///
/// - Parameters:
///   - gold: the labelled consultation.
///   - export: the lines of an export in any order; see `ExportLine.lines(of:)`.
/// - Throws: `EvaluationError` when labels contradict their text.
public func score(
    gold: GoldCase, export: [ExportLine], settings: ScoreSettings = ScoreSettings()
) throws -> EvaluationReport {
    let linesOfReply = gold.linesOfReplies(export)
    let unknown = export.count - linesOfReply.values.reduce(0) { $0 + $1.count }
    let lookups = Lookups(gold)
    var slices = Slices()
    for reply in gold.replies {
        let scorer = try ReplyScorer(
            reply, of: gold, lines: linesOfReply[reply.id] ?? [], lookups: lookups, settings: settings)
        slices.add(scorer.tally(), of: reply)
    }
    return EvaluationReport(gold: gold, slices: slices, exportLines: export.count, unknownLines: unknown)
}

/// Compares an export with a labelled consultation, both read from disk: see `score(gold:export:settings:)`.
///
/// - Throws: `EvaluationError` that names the file and what is wrong with it.
public func score(gold: URL, export: URL, settings: ScoreSettings = ScoreSettings()) throws -> EvaluationReport {
    try score(gold: GoldCase(folder: gold), export: ExportLine.lines(of: export), settings: settings)
}

extension GoldCase {
    /// The lines of an export by the labelled reply's id; lines of unknown files are left out.
    func linesOfReplies(_ export: [ExportLine]) -> [String: [ExportLine]] {
        let files = FileLookup(self)
        var lines: [String: [ExportLine]] = [:]
        for line in export {
            if let reply = files.reply(of: line.file) { lines[reply, default: []].append(line) }
        }
        return lines
    }
}

/// What an export may call a case's sections and themes.
struct Lookups: Sendable {
    let sections: LabelLookup
    let themes: LabelLookup

    init(_ gold: GoldCase) {
        let wholeDraft = ["G", "g", "generelt", "hele strategien", "general"]
        sections = LabelLookup(
            gold.sections, also: Dictionary(uniqueKeysWithValues: wholeDraft.map { ($0, "G") }))
        themes = LabelLookup(gold.themes)
    }
}

/// The tallies of all replies together, and of each format and language.
struct Slices: Sendable {
    private(set) var all = Tally()
    private(set) var formats: [String: Tally] = [:]
    private(set) var languages: [String: Tally] = [:]

    mutating func add(_ tally: Tally, of reply: GoldReply) {
        all += tally
        formats[reply.format, default: Tally()] += tally
        languages[reply.language, default: Tally()] += tally
    }
}

/// From what an export calls a file to the labelled reply.
private struct FileLookup {
    private var replies: [String: String] = [:]
    private var attachments: [String: String] = [:]
    private var lowerCase: [String: String] = [:]

    init(_ gold: GoldCase) {
        for reply in gold.replies {
            replies[Self.path(reply.fileName)] = reply.id
            if let attachment = gold.extras[reply.id]?.attachment {
                attachments[Self.path(attachment.fileName)] = reply.id
            }
        }
        for reply in gold.replies { lowerCase[Self.path(reply.fileName).lowercased()] = reply.id }
    }

    /// The reply's id, by the whole name, by a part of its path or by what stands before a place in the file
    /// (`svar.eml#vedlegg.pdf`).
    func reply(of file: String) -> String? {
        let path = Self.path(file)
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).reversed()
        let places = path.split(omittingEmptySubsequences: false) { "!#:".contains($0) }
        for part in [path[...]] + folders + places {
            let name = part.trimmingCharacters(in: .whitespacesAndNewlines)
            if let reply = replies[name] ?? attachments[name] ?? lowerCase[name.lowercased()] { return reply }
        }
        return nil
    }

    private static func path(_ name: String) -> String {
        name.precomposedStringWithCanonicalMapping.replacingOccurrences(of: "\\", with: "/")
    }
}
