/// One finished value of a table.
public struct Cell: Hashable, Codable, Sendable {
    /// What a cell shows.
    public enum Content: Hashable, Codable, Sendable {
        case empty
        case text(String)
        case number(Int)
        /// `n` of `N`, written n/N.
        case share(Int, of: Int)
        /// A day of the Gregorian calendar; month and day from 1.
        case date(year: Int, month: Int, day: Int)
    }

    public let content: Content
    public let evidence: Evidence
    /// How dark a heat map paints the cell: 0 not at all, up to `strongestShade`.
    public let shade: Int

    /// The darkest shade of a heat map.
    public static let strongestShade = 6

    public init(_ content: Content, evidence: Evidence = .none, shade: Int = 0) {
        self.content = content
        self.evidence = evidence
        self.shade = shade
    }

    /// A cell of words; empty words make an empty cell.
    public static func text(_ words: String, evidence: Evidence = .none) -> Cell {
        Cell(words.isEmpty ? .empty : .text(words), evidence: evidence)
    }

    /// A cell with nothing in it.
    public static let empty = Cell(.empty)

    /// The content as plain words: `5/12`, `15.9.2026`.
    public var plainText: String {
        switch content {
        case .empty: ""
        case .text(let words): words
        case .number(let number): String(number)
        case .share(let n, let of): "\(n)/\(of)"
        case .date(let year, let month, let day): "\(day).\(month).\(year)"
        }
    }
}
