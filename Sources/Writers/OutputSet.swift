public import Tables

/// The files that a case is written to.
public enum OutputSet {
    /// All files of a case, in the order in which they are best read.
    /// - Throws: what a writer throws; then nothing should be written, as the files belong together.
    public static func files(for tables: CaseTables) throws -> [OutputFile] {
        let reports: [(String, any ReportWriter, Report)] = [
            ("oversikt.html", HTMLWriter(), tables.overview), ("tabeller.docx", DOCXWriter(), tables.paper),
            ("temasammendrag.docx", DOCXWriter(), tables.digest),
            ("vedleggsliste.docx", DOCXWriter(), tables.attachments),
            ("tabeller.xlsx", XLSXWriter(), tables.workbook),
        ]
        return try reports.map { name, writer, report in OutputFile(name: name, bytes: try writer.write(report)) }
            + [OutputFile(name: "merknader.jsonl", bytes: JSONLinesWriter().write(tables.exchange))]
            + tables.workbook.tables.map { OutputFile(name: "csv/\($0.id).csv", bytes: CSVWriter().write($0)) }
    }
}
