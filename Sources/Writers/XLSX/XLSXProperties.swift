import CXlsxWriter
import Foundation
import Tables

/// What the workbook says of itself.
enum XLSXProperties {
    /// 1 January 1980, the earliest time that zip knows: the same report gives the same bytes whenever it is written.
    private static let created: time_t = 315_532_800

    static func set(of report: Report, on workbook: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        let texts = [report.title, report.subtitle, "Samsvar"].map { (text: String) in strdup(text) }
        defer { for text in texts { free(text) } }
        properties.title = texts[0]
        properties.subject = texts[1]
        properties.author = texts[2]
        properties.created = created
        workbook_set_properties(workbook, &properties)
    }
}
