/// What stands behind a cell: every number can be followed back to it.
public struct Evidence: Hashable, Codable, Sendable {
    /// Ids of remarks, in the order of their numbers.
    public let remarks: [String]
    /// Names of reply files, in the order of their numbers.
    public let files: [String]
    /// Names of bodies, in the order of the register.
    public let bodies: [String]

    public init(remarks: [String] = [], files: [String] = [], bodies: [String] = []) {
        self.remarks = remarks
        self.files = files
        self.bodies = bodies
    }

    /// Nothing behind it.
    public static let none = Evidence()
}
