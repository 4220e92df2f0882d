import OfficePackage
public import Tables

/// Writes a report as a Word document.
public struct DOCXWriter: ReportWriter {
    public init() {}
    public func write(_ report: Report) throws -> [UInt8] { [] }
}
