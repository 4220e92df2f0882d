import CXlsxWriter
import Foundation
import Tables

/// Writes one table as a sheet: heads in the first row, which stays in sight and carries the filters.
struct XLSXSheet {
    let table: Table
    let report: Report
    let formats: XLSXFormats

    private static let millimetresPerCharacter = 1.9
    /// The longest list of choices that fits into a cell's rule, commas counted.
    private static let longestChoices = 255

    /// Which column is kept in sight to the left.
    private var keptColumns: Int { table.form == .heatMap ? 1 : (table.columns.first?.head == "Nr." ? 2 : 1) }
    private var rows: [Row] { table.rows.filter { $0.role != .group } }

    func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ failures: inout XLSXFailures) {
        let cells = XLSXCells(sheet: sheet, formats: formats)
        writeHeads(cells, &failures)
        for (place, row) in (rows + (table.totals.map { [$0] } ?? [])).enumerated() {
            for (index, cell) in row.cells.enumerated() {
                cells.write(cell, place + 1, index, look(of: table.columns[index], row), &failures)
            }
            let texts = zip(row.cells, table.columns).map { ($0.plainText, width(of: $1)) }
            failures.note(
                worksheet_set_row(sheet, lxw_row_t(place + 1), XLSXHeights.height(of: texts), nil))
        }
        let (last, lastColumn) = (lxw_row_t(max(rows.count, 1)), lxw_col_t(max(table.columns.count - 1, 0)))
        worksheet_freeze_panes(sheet, 1, lxw_col_t(keptColumns))
        failures.note(worksheet_autofilter(sheet, 0, 0, last, lastColumn))
        addChoices(to: sheet, &failures)
        if table.form == .heatMap { paint(sheet, &failures) }
        setUpPrint(sheet, lastColumn, &failures)
    }

    private func writeHeads(_ cells: XLSXCells, _ failures: inout XLSXFailures) {
        for (index, column) in table.columns.enumerated() {
            var look = XLSXFormats.Look(kind: column.kind, isHead: true)
            look.isUpright = stands(column)
            look.isCentred = look.isUpright
            cells.write(column.head, 0, index, look, &failures)
            failures.note(
                worksheet_set_column(cells.sheet, lxw_col_t(index), lxw_col_t(index), width(of: column), nil))
        }
        if let longest = table.columns.filter(stands).map(\.head.count).max() {
            // Points; about 5.5 a character on its side.
            failures.note(worksheet_set_row(cells.sheet, 0, min(max(Double(longest) * 5.5, 60), 280), nil))
        } else {
            let heads = table.columns.map { ($0.head, width(of: $0)) }
            failures.note(worksheet_set_row(cells.sheet, 0, XLSXHeights.height(of: heads), nil))
        }
    }

    /// In characters. Room is left in the head for the filter's button.
    private func width(of column: Column) -> Double {
        let wish = column.width / Self.millimetresPerCharacter
        return stands(column) ? 4.5 : min(max(wish, Double(column.head.count) + 3, 6), 80)
    }

    private func stands(_ column: Column) -> Bool { table.form == .heatMap && column.width < 12 }

    private func look(of column: Column, _ row: Row) -> XLSXFormats.Look {
        var look = XLSXFormats.Look(kind: column.kind, role: row.role)
        look.isCentred = table.form == .heatMap && column.kind == .number
        return look
    }

    /// A drop-down list where the officer chooses; other words are let through, after a question.
    private func addChoices(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ failures: inout XLSXFailures) {
        for (index, column) in table.columns.enumerated() where !column.choices.isEmpty && !rows.isEmpty {
            guard column.choices.joined(separator: ",").utf16.count <= Self.longestChoices else { continue }
            var words = column.choices.map { (word: String) in strdup(word) } + [nil]
            defer { for word in words { free(word) } }
            words.withUnsafeMutableBufferPointer { list in
                var rule = lxw_data_validation()
                rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
                rule.value_list = list.baseAddress
                failures.note(
                    worksheet_data_validation_range(
                        sheet, 1, lxw_col_t(index), lxw_row_t(rows.count), lxw_col_t(index), &rule))
            }
        }
    }

    /// Numbers share one scale; a column of n/N has its own, from 0 to N.
    private func paint(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ failures: inout XLSXFailures) {
        let columns = table.columns.indices.filter { index in rows.contains { $0.cells[index].shade > 0 } }
        guard let first = columns.first, let last = columns.last, !rows.isEmpty else { return }
        let shares = columns.compactMap { index -> (Int, Int)? in
            for row in rows { if case .share(_, let of) = row.cells[index].content { return (index, of) } }
            return nil
        }
        if shares.isEmpty {
            failures.note(scale(sheet, first, last, largest: nil))
        } else {
            for (index, of) in shares { failures.note(scale(sheet, index, index, largest: of)) }
        }
    }

    private func scale(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ first: Int, _ last: Int, largest: Int?
    ) -> lxw_error {
        var format = lxw_conditional_format()
        format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
        format.min_color = 0xFFFFFF
        // Light enough for the dark numbers on it (contrast over 7).
        format.max_color = 0x7DB0D8
        format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
        format.min_value = 0
        if let largest {
            format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
            format.max_value = Double(max(largest, 1))
        } else {
            format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_MAXIMUM.rawValue)
        }
        return worksheet_conditional_format_range(
            sheet, 1, lxw_col_t(first), lxw_row_t(rows.count), lxw_col_t(last), &format)
    }

    /// A4 on its side, one page wide, the heads on every page.
    private func setUpPrint(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ lastColumn: lxw_col_t, _ failures: inout XLSXFailures
    ) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6)
        failures.note(worksheet_repeat_rows(sheet, 0, 0))
        failures.note(worksheet_set_header(sheet, "&L&\"Calibri,Bold\"\(Self.escaped(table.caption))"))
        failures.note(worksheet_set_footer(sheet, "&L\(Self.escaped(report.title))&RSide &P av &N"))
        let last = lxw_row_t(rows.count + 1)
        failures.note(
            worksheet_ignore_errors(
                sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
                "A1:\(Self.columnName(Int(lastColumn)))\(last + 1)"))
    }

    /// In headers and footers an ampersand begins a code; the whole may have 255 characters.
    private static func escaped(_ text: String) -> String {
        String(text.prefix(100)).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }

    /// 0 → A, 26 → AA.
    static func columnName(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? letter : columnName(index / 26 - 1) + letter
    }
}
