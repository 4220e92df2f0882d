public import Tables

/// Turns a report into the bytes of one file format.
///
/// A writer sets what it is given and counts nothing: the same values stand in every format. The same report
/// always gives the same bytes.
public protocol ReportWriter: Sendable {
    /// - Throws: what the format's library could not do.
    func write(_ report: Report) throws -> [UInt8]
}
