/// A row of a table.
public struct Row: Hashable, Codable, Sendable {
    /// What kind of row it is, which decides how it is set.
    public enum Role: String, Hashable, Codable, Sendable {
        case plain
        /// Belongs under the row above it: an older file, a voice inside a reply, a reference.
        case sub
        /// Names the group of the rows below it; only the first cell is filled.
        case group
        case total
    }

    public let cells: [Cell]
    public let role: Role
    /// The id of the remark whose own row this is, in full; nil for every other row.
    public let remark: String?

    public init(_ cells: [Cell], role: Role = .plain, remark: String? = nil) {
        self.cells = cells
        self.role = role
        self.remark = remark
    }
}
