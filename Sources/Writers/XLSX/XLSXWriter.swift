import CXlsxWriter
import Foundation
public import Tables

/// Writes a report's tables as a workbook: an overview with the key figures and charts first, then a sheet a table.
///
/// Numbers are numbers; all else is written as text, so that nothing a reply says is run as a formula. Rows that
/// only name a group are left out, since they would disturb sorting and filtering.
public struct XLSXWriter: ReportWriter {
    public init() {}

    /// - Throws: `WorkbookError` when the library cannot write, such as for want of space.
    public func write(_ report: Report) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("samsvar-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try build(report, at: file.path, scratch: folder.path)
        return Array(try Data(contentsOf: file))
    }

    private func build(_ report: Report, at path: String, scratch: String) throws {
        var created: UnsafeMutablePointer<lxw_workbook>?
        scratch.withCString { folder in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            created = workbook_new_opt(path, &options)
        }
        guard let workbook = created else { throw WorkbookError(reason: "no memory") }
        XLSXProperties.set(of: report, on: workbook)
        let formats = XLSXFormats(workbook)
        var failures = XLSXFailures()
        let names = XLSXSheetNames(report)
        // Every sheet exists before the first link to one is written.
        let overview = workbook_add_worksheet(workbook, names.overview)
        let sheets = report.tables.filter { $0.form != .figures }.map { table in
            (table, workbook_add_worksheet(workbook, names[table]))
        }
        if let overview {
            XLSXOverview(report: report, names: names, formats: formats).write(
                to: overview, in: workbook, &failures)
        }
        for (table, sheet) in sheets {
            guard let sheet else { continue }
            XLSXSheet(table: table, report: report, formats: formats).write(to: sheet, &failures)
        }
        // Closing frees the workbook, also when it cannot be written.
        failures.note(workbook_close(workbook))
        if let first = failures.first { throw first }
    }
}

/// The library could not write the workbook.
public struct WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The library's words.
    public let reason: String

    public var description: String { "The workbook could not be written: \(reason)" }
}

/// Keeps the first of the library's failures.
struct XLSXFailures {
    private(set) var first: WorkbookError?

    mutating func note(_ code: lxw_error) {
        guard code != LXW_NO_ERROR, first == nil else { return }
        first = WorkbookError(reason: lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
    }
}
