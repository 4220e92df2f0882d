import CXlsxWriter
import Foundation
import Tables

/// Writes the first sheet: the key figures, the charts with their numbers, and what each of the other sheets holds.
struct XLSXOverview {
    let report: Report
    let names: XLSXSheetNames
    let formats: XLSXFormats

    /// The rows that a chart takes, at 20 pixels a row, for its number of bars.
    private static func rows(for picture: BarPicture) -> Int { max(picture.categories.count + 5, 10) }
    /// Beside the numbers: the columns A to F hold those.
    private static let chartColumn = 7
    /// Where the texts and charts end.
    private static let lastColumn = 15
    /// Characters in a column of numbers.
    private static let width = 11.0

    func write(
        to sheet: UnsafeMutablePointer<lxw_worksheet>, in workbook: UnsafeMutablePointer<lxw_workbook>,
        _ failures: inout XLSXFailures
    ) {
        let cells = XLSXCells(sheet: sheet, formats: formats)
        failures.note(worksheet_set_column(sheet, 0, 0, 44, nil))
        failures.note(worksheet_set_column(sheet, 1, lxw_col_t(Self.lastColumn), Self.width, nil))
        cells.write(report.title, 0, 0, .init(kind: .number, size: 18), &failures)
        cells.write(report.subtitle, 1, 0, .init(kind: .number, isNote: true), &failures)
        var row = 3
        for table in report.tables where table.form == .figures { row = write(table, from: row, cells, &failures) + 1 }
        for picture in report.pictures { row = write(picture, from: row, cells, workbook, &failures) + 1 }
        writeGuide(from: row, cells, &failures)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 1)
        failures.note(worksheet_set_footer(sheet, "&RSide &P av &N"))
    }

    private func write(_ table: Table, from start: Int, _ cells: XLSXCells, _ failures: inout XLSXFailures) -> Int {
        for (index, column) in table.columns.enumerated() {
            cells.write(column.head, start, index, .init(kind: column.kind, isHead: true), &failures)
        }
        for (place, row) in table.allRows.enumerated() {
            for (index, cell) in row.cells.enumerated() {
                cells.write(
                    cell, start + 1 + place, index, .init(kind: table.columns[index].kind, role: row.role), &failures)
            }
        }
        return start + 1 + table.allRows.count
    }

    /// The other sheets with what they show and how to read it.
    private func writeGuide(from start: Int, _ cells: XLSXCells, _ failures: inout XLSXFailures) {
        let last = lxw_col_t(Self.lastColumn)
        cells.write("Ark", start, 0, .init(isHead: true), &failures)
        failures.note(
            worksheet_merge_range(
                cells.sheet, lxw_row_t(start), 1, lxw_row_t(start), last, "Slik leses det",
                formats.format(.init(isHead: true))))
        let tables = report.tables.filter { $0.form != .figures }
        for (row, table) in zip((start + 1)..., tables) {
            failures.note(
                worksheet_write_url_opt(
                    cells.sheet, lxw_row_t(row), 0, "internal:'\(names[table])'!A1",
                    formats.format(.init(isLink: true)), names[table], nil))
            failures.note(
                worksheet_merge_range(
                    cells.sheet, lxw_row_t(row), 1, lxw_row_t(row), last, table.note,
                    formats.format(.init(isNote: true))))
            let height = XLSXHeights.height(of: [(table.note, Self.width * Double(Self.lastColumn))])
            failures.note(worksheet_set_row(cells.sheet, lxw_row_t(row), height, nil))
        }
    }

    private func write(
        _ picture: BarPicture, from start: Int, _ cells: XLSXCells, _ workbook: UnsafeMutablePointer<lxw_workbook>,
        _ failures: inout XLSXFailures
    ) -> Int {
        cells.write(picture.title, start, 0, .init(kind: .number, size: 13), &failures)
        cells.write("", start + 1, 0, .init(isHead: true), &failures)
        for (order, series) in picture.series.enumerated() {
            cells.write(series.name, start + 1, order + 1, .init(kind: .number, isHead: true), &failures)
            for (place, value) in series.values.enumerated() {
                cells.write(Cell(.number(value)), start + 2 + place, order + 1, .init(kind: .number), &failures)
            }
        }
        for (place, category) in picture.categories.enumerated() {
            cells.write(category, start + 2 + place, 0, .init(), &failures)
        }
        insertChart(of: picture, from: start, cells, workbook, &failures)
        return start + Self.rows(for: picture) + 1
    }

    private func insertChart(
        of picture: BarPicture, from start: Int, _ cells: XLSXCells, _ workbook: UnsafeMutablePointer<lxw_workbook>,
        _ failures: inout XLSXFailures
    ) {
        guard !picture.categories.isEmpty, !picture.series.isEmpty,
            let chart = workbook_add_chart(workbook, UInt8(LXW_CHART_BAR_STACKED.rawValue))
        else { return }
        let (top, bottom) = (start + 2, start + 1 + picture.categories.count)
        for order in picture.series.indices {
            let column = XLSXSheet.columnName(order + 1)
            let sheet = "='\(names.overview)'!"
            guard
                let series = chart_add_series(
                    chart, "\(sheet)$A$\(top + 1):$A$\(bottom + 1)",
                    "\(sheet)$\(column)$\(top + 1):$\(column)$\(bottom + 1)")
            else { continue }
            chart_series_set_name(series, "\(sheet)$\(column)$\(top)")
            var fill = lxw_chart_fill()
            fill.color = lxw_color_t(DOCXChart.colours[order % DOCXChart.colours.count], radix: 16) ?? 0
            chart_series_set_fill(series, &fill)
            chart_series_set_labels(series)
            setInk(DOCXChart.inks[order % DOCXChart.inks.count], on: series)
            // Zero shows nothing.
            chart_series_set_labels_num_format(series, "0;;;")
        }
        chart_title_set_name(chart, picture.title)
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_TOP.rawValue))
        chart_set_series_gap(chart, 45)
        // The library keeps the categories of a bar chart on its y axis.
        chart_axis_set_reverse(chart.pointee.y_axis)
        chart_axis_major_gridlines_set_visible(chart.pointee.x_axis, 0)
        chart_axis_off(chart.pointee.x_axis)
        place(chart, of: picture, from: start, on: cells.sheet, &failures)
    }

    private func setInk(_ colour: String, on series: UnsafeMutablePointer<lxw_chart_series>) {
        var font = lxw_chart_font()
        font.color = lxw_color_t(colour, radix: 16) ?? 0
        font.size = 9
        chart_series_set_labels_font(series, &font)
    }

    private func place(
        _ chart: UnsafeMutablePointer<lxw_chart>, of picture: BarPicture, from start: Int,
        on sheet: UnsafeMutablePointer<lxw_worksheet>, _ failures: inout XLSXFailures
    ) {
        let description = strdup(picture.description)
        defer { free(description) }
        var options = lxw_chart_options()
        // The library's charts are 480 by 288 pixels.
        options.x_scale = 1.5
        options.y_scale = Double(Self.rows(for: picture) * 20) / 288
        options.description = description
        failures.note(
            worksheet_insert_chart_opt(sheet, lxw_row_t(start), lxw_col_t(Self.chartColumn), chart, &options))
    }
}
