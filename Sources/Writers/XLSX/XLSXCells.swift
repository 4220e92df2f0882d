import CXlsxWriter
import Tables

/// Writes single cells.
struct XLSXCells {
    /// Excel holds 32 767 characters in a cell; the rest is left room for the notice.
    private static let longestText = 32_600
    private static let notice = " … [forkortet; hele teksten står i merknader.jsonl]"

    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: XLSXFormats

    /// A finished value: numbers and days as such, everything else as text.
    func write(
        _ cell: Cell, _ row: Int, _ column: Int, _ look: XLSXFormats.Look, _ failures: inout XLSXFailures
    ) {
        var look = look
        switch cell.content {
        case .empty:
            failures.note(
                worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), formats.format(look)))
        case .text(let words): write(words, row, column, look, &failures)
        case .number(let number):
            look.kind = .number
            self.number(number, row, column, look, &failures)
        case .share(let n, let of):
            look.kind = .number
            look.number = "0\"/\(of)\""
            number(n, row, column, look, &failures)
        case .date(let year, let month, let day):
            look.number = "d.m.yyyy"
            var date = lxw_datetime()
            date.year = Int32(clamping: year)
            date.month = Int32(month)
            date.day = Int32(day)
            failures.note(
                worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &date, formats.format(look)))
        }
    }

    /// Text stays text, whatever it begins with.
    func write(
        _ text: String, _ row: Int, _ column: Int, _ look: XLSXFormats.Look, _ failures: inout XLSXFailures
    ) {
        let shown = text.utf16.count > Self.longestText ? shortened(text) : text
        let whole = String(String.UnicodeScalarView(shown.unicodeScalars.filter(Self.isWritable)))
        failures.note(
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), whole, formats.format(look)))
    }

    /// XML 1.0 (§2.2) has no room for other characters, and the library does not leave them out by itself.
    private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n": true
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
        default: true
        }
    }

    private func shortened(_ text: String) -> String {
        String(decoding: text.utf16.prefix(Self.longestText), as: UTF16.self) + Self.notice
    }

    private func number(
        _ number: Int, _ row: Int, _ column: Int, _ look: XLSXFormats.Look, _ failures: inout XLSXFailures
    ) {
        failures.note(
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), Double(number), formats.format(look)))
    }
}
