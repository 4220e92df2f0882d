/// A titled sequence of elements: what one file shows.
public struct Report: Hashable, Codable, Sendable {
    /// A part of a report, in reading order.
    public enum Element: Hashable, Codable, Sendable {
        /// `level` from 1; `id` is unique in the report.
        case heading(String, level: Int, id: String)
        case paragraph(String)
        case table(Table)
        case bars(BarPicture)
        case quotation(RemarkQuotation)
    }

    public let title: String
    /// The line under the title: case number, sender, deadline.
    public let subtitle: String
    public let elements: [Element]

    public init(title: String, subtitle: String, elements: [Element]) {
        self.title = title
        self.subtitle = subtitle
        self.elements = elements
    }

    /// The report's tables in order.
    public var tables: [Table] {
        elements.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// The report's pictures in order.
    public var pictures: [BarPicture] {
        elements.compactMap { if case .bars(let picture) = $0 { picture } else { nil } }
    }
}
