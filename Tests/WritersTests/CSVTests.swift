import Foundation
import Tables
import Testing

@testable import Writers

@Suite struct CSVTests {
    @Test func everyValueIsReadBack() throws {
        for table in SampleCase.tables.workbook.tables {
            let records = try CSVReading.records(CSVWriter().write(table))
            #expect(records[0] == table.columns.map(\.head))
            let rows = table.allRows.filter { $0.role != .group }
            #expect(records.count == rows.count + 1)
            for (record, row) in zip(records.dropFirst(), rows) {
                #expect(record.map(CSVReading.unguarded) == row.cells.map(CSVReading.expected))
            }
        }
    }

    @Test func nothingAReplySaysIsRunAsAFormulaOrReadAsADate() throws {
        let table = Table(
            id: "t", name: "t", caption: "t", columns: [Column("=1+1", width: 10)],
            rows: ["=1", "+1", "-1", "@x", "\tx", "\rx", "12.3", "5/12", "1-2", "14:30", "=\"a\";b"].map {
                Row([.text($0)])
            })
        let records = try CSVReading.records(CSVWriter().write(table))
        #expect(records.allSatisfy { $0[0].hasPrefix("'") })
    }

    @Test func numbersDaysAndSharesAreWrittenAsNorwegianExcelReadsThem() {
        let table = Table(
            id: "t", name: "t", caption: "t", columns: [Column("Å", width: 10)],
            rows: [Cell(.number(7)), Cell(.share(5, of: 12)), Cell(.date(year: 2026, month: 9, day: 5)), .empty]
                .map { Row([$0]) })
        #expect(
            CSVWriter().write(table)
                == [0xEF, 0xBB, 0xBF] + Array("Å\r\n7\r\n5 av 12\r\n05.09.2026\r\n\r\n".utf8))
    }
}

/// Reads what the writer wrote.
enum CSVReading {
    static func records(_ bytes: [UInt8]) throws -> [[String]] {
        try #require(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        var records: [[String]] = [[]]
        var field = ""
        var isQuoted = false
        var scalars = Array(String(decoding: bytes.dropFirst(3), as: UTF8.self).unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                field.unicodeScalars.append(scalar)
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted:
                records[records.count - 1].append(field)
                field = ""
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                records[records.count - 1].append(field)
                field = ""
                records.append([])
            default: field.unicodeScalars.append(scalar)
            }
        }
        return records.dropLast()
    }

    static func unguarded(_ field: String) -> String { field.hasPrefix("'") ? String(field.dropFirst()) : field }

    static func expected(_ cell: Cell) -> String {
        switch cell.content {
        case .share(let n, let of): "\(n) av \(of)"
        case .date(let year, let month, let day): String(format: "%02d.%02d.%d", day, month, year)
        default: cell.plainText
        }
    }
}
