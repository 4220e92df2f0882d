import Foundation
import OfficePackage
import Tables
import Testing
import Writers

@Suite struct XLSXTests {
    private let report = SampleCase.tables.workbook
    private let bytes: [UInt8]

    init() throws { bytes = try XLSXWriter().write(SampleCase.tables.workbook) }

    /// A cell as the file holds it.
    private enum Value: Equatable {
        case text(String)
        case number(Double)
    }

    private var texts: [String] {
        get throws {
            try XMLReading.root("xl/sharedStrings.xml", in: bytes).own("si").map {
                $0.own("t").map(\.text).joined()
            }
        }
    }

    private func cells(_ number: Int) throws -> [String: Value] {
        let texts = try self.texts
        var cells: [String: Value] = [:]
        for cell in try XMLReading.root("xl/worksheets/sheet\(number).xml", in: bytes).all("c") {
            guard let value = cell.own("v").first?.text, let place = cell.attributes["r"] else { continue }
            let isText = cell.attributes["t"] == "s"
            cells[place] = isText ? .text(texts[try #require(Int(value))]) : .number(try #require(Double(value)))
        }
        return cells
    }

    private static func column(_ index: Int) -> String {
        (index < 26 ? "" : column(index / 26 - 1)) + String(UnicodeScalar(UInt8(65 + index % 26)))
    }

    @Test func everyValueIsReadBack() throws {
        let tables = report.tables.filter { $0.form != .figures }
        for (place, table) in tables.enumerated() {
            let cells = try self.cells(place + 2)
            let rows = table.allRows.filter { $0.role != .group }
            for (index, column) in table.columns.enumerated() {
                #expect(cells["\(Self.column(index))1"] == .text(column.head))
                for (number, row) in rows.enumerated() {
                    let place = "\(Self.column(index))\(number + 2)"
                    #expect(cells[place] == Self.expected(row.cells[index]), "\(table.id) \(place)")
                }
            }
        }
    }

    private static func expected(_ cell: Cell) -> Value? {
        switch cell.content {
        case .empty: nil
        case .text(let words):
            // What XML cannot hold is left out.
            .text(
                String(
                    String.UnicodeScalarView(
                        words.unicodeScalars.filter {
                            $0 == "\n" || $0 == "\t" || ($0.value >= 0x20 && $0.value != 0xFFFE)
                        })))
        case .number(let number), .share(let number, _): .number(Double(number))
        case .date(let year, let month, let day):
            // Days from 30 December 1899, as Excel counts after February 1900.
            .number(
                (DateComponents(
                    calendar: Calendar(identifier: .gregorian), timeZone: TimeZone(secondsFromGMT: 0), year: year,
                    month: month, day: day
                ).date?.timeIntervalSince1970 ?? 0) / 86_400 + 25_569)
        }
    }

    @Test func nothingIsAFormula() throws {
        for place in 1...report.tables.count {
            #expect(try XMLReading.root("xl/worksheets/sheet\(place).xml", in: bytes).all("f").isEmpty)
        }
    }

    @Test func theOverviewComesFirstWithFiguresAndCharts() throws {
        let sheets = try XMLReading.root("xl/workbook.xml", in: bytes).all("sheet").compactMap { $0.attributes["name"] }
        #expect(sheets == ["Oversikt"] + report.tables.filter { $0.form != .figures }.map(\.name))
        let figures = try #require(report.tables.first { $0.form == .figures })
        let cells = try self.cells(1)
        for (row, number) in zip(figures.rows, 5...) {
            #expect(cells["B\(number)"] == Self.expected(row.cells[1]))
        }
        let charts = try PackageReader(bytes).partNames.filter { $0.hasPrefix("xl/charts/chart") }
        #expect(charts.count == report.pictures.count)
    }

    @Test func headsStayInSightFilterAndRepeatOnPaper() throws {
        for place in 2...report.tables.count {
            let sheet = try XMLReading.root("xl/worksheets/sheet\(place).xml", in: bytes)
            #expect(sheet.all("pane").first?.attributes["state"] == "frozen")
            #expect(sheet.all("autoFilter").count == 1)
            let setUp = sheet.all("pageSetup").first?.attributes
            #expect(setUp?["orientation"] == "landscape" && setUp?["paperSize"] == "9")
            #expect(setUp?["fitToHeight"] == "0")
        }
        let names = try XMLReading.root("xl/workbook.xml", in: bytes).all("definedName").compactMap {
            $0.attributes["name"]
        }
        #expect(names.count { $0 == "_xlnm.Print_Titles" } == report.tables.count - 1)
    }

    @Test func matricesArePaintedAndOutcomesChosenFromAList() throws {
        let tables = report.tables.filter { $0.form != .figures }
        for (place, table) in tables.enumerated() {
            let sheet = try XMLReading.root("xl/worksheets/sheet\(place + 2).xml", in: bytes)
            #expect(sheet.all("colorScale").isEmpty == (table.form != .heatMap))
            if table.id == "merknader" {
                #expect(sheet.all("formula1").first?.text == "\"tatt inn,enig\"")
                #expect(table.columns.last?.kind == .key)
            }
        }
    }

    @Test func aTextLongerThanACellHoldsIsCutWithANotice() throws {
        let long = String(repeating: "å", count: 40_000)
        let table = Table(
            id: "t", name: "A/B [1]", caption: "t & u", columns: [Column("Tekst", .longText, width: 30)],
            rows: [Row([.text(long)])])
        let file = try XLSXWriter().write(Report(title: "T & U", subtitle: "", elements: [.table(table)]))
        let text = try XMLReading.root("xl/sharedStrings.xml", in: file).all("t").map(\.text).first {
            $0.hasPrefix("åå")
        }
        #expect((text?.utf16.count ?? 0) <= 32_767)
        #expect(text?.hasSuffix("merknader.jsonl]") == true)
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        #expect(try XLSXWriter().write(report) == bytes)
    }
}
