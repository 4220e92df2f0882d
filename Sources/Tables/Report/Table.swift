/// A finished table: every value is decided, nothing is left to count.
///
/// Each row has as many cells as there are columns.
public struct Table: Hashable, Codable, Sendable {
    /// How the table is meant to be read.
    public enum Form: String, Hashable, Codable, Sendable {
        case list
        /// Cells painted by their `shade`; heads may stand upright.
        case heatMap
        /// Pairs of a label and a figure.
        case figures
    }

    /// Unique in a report; lower-case letters, digits and hyphens, fit for a file name: `mottaksoversikt`.
    public let id: String
    /// A short Norwegian name, fit for a sheet's tab.
    public let name: String
    /// The caption that stands with the table.
    public let caption: String
    public let form: Form
    public let columns: [Column]
    public let rows: [Row]
    public let totals: Row?
    /// How the table is to be read: what is counted, and how; empty when nothing needs saying.
    public let note: String

    public init(
        id: String, name: String, caption: String, form: Form = .list, columns: [Column], rows: [Row],
        totals: Row? = nil, note: String = ""
    ) {
        self.id = id
        self.name = name
        self.caption = caption
        self.form = form
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.note = note
    }

    /// The rows with the totals last.
    public var allRows: [Row] { rows + (totals.map { [$0] } ?? []) }
}
