import Foundation
import Tables
import Testing
import Writers

@Suite struct HTMLTests {
    private let report = SampleCase.tables.overview
    private let bytes = HTMLWriter().write(SampleCase.tables.overview)

    @Test func everyValueIsReadBack() throws {
        let page = try HTMLReading.root(bytes)
        let tables = page.all("table")
        #expect(tables.count == report.tables.count)
        for (element, table) in zip(tables, report.tables) {
            let rows = element.all("tr").map { $0.children.map(\.text) }
            #expect(rows.first == table.columns.map(\.head))
            let expected = table.allRows.map { row in
                (row.role == .group ? Array(row.cells.prefix(1)) : row.cells).map { Self.shown($0.plainText) }
            }
            #expect(Array(rows.dropFirst()) == expected)
            #expect(element.all("caption").first?.text.hasSuffix(table.caption) == true)
            #expect(element.all("th").allSatisfy { $0.attributes["scope"] != nil })
        }
    }

    /// What HTML cannot hold is left out, and a carriage return is a line feed.
    private static func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { scalar in
                    scalar == "\n" || scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
                }))
    }

    @Test func everyLinkHasItsTargetAndNoIdIsGivenTwice() throws {
        let all = try HTMLReading.root(bytes).descendants
        let ids = all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for link in all.compactMap({ $0.attributes["href"] }) {
            #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
        }
    }

    @Test func everyNumberLeadsToExactlyTheRemarksBehindIt() throws {
        let page = try HTMLReading.root(bytes)
        let lists = Dictionary(
            uniqueKeysWithValues: page.all("section").map { section in
                (
                    section.attributes["id"] ?? "",
                    section.all("li").flatMap { $0.all("a") }.compactMap { $0.attributes["href"] }
                )
            })
        for (element, table) in zip(page.all("table"), report.tables) {
            let rows = zip(element.all("tr").dropFirst(), table.allRows).filter { $0.1.role != .group }
            for (row, values) in rows {
                for (cell, value) in zip(row.children, values.cells) where !value.evidence.remarks.isEmpty {
                    guard case .number = value.content else { continue }
                    let target = try #require(cell.all("a").first?.attributes["href"])
                    let reached = target.hasPrefix("#g") ? lists[String(target.dropFirst())] ?? [] : [target]
                    #expect(reached.filter { $0.hasPrefix("#m-") } == value.evidence.remarks.map { "#m-\($0)" })
                }
            }
        }
    }

    @Test func paintedCellsAlsoHaveTheirNumber() throws {
        let painted = try HTMLReading.root(bytes).descendants.filter {
            ($0.attributes["class"] ?? "").range(of: "s[1-6]$", options: .regularExpression) != nil && $0.name == "td"
        }
        #expect(!painted.isEmpty)
        #expect(painted.allSatisfy { !$0.text.isEmpty })
    }

    @Test func thePageIsNorwegianAndFetchesAndRunsNothing() throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let page = try HTMLReading.root(bytes)
        #expect(page.all("html").first?.attributes["lang"] == "nb")
        #expect(page.all("script").isEmpty)
        #expect(!page.descendants.contains { $0.attributes["src"] != nil || $0.name == "link" || $0.name == "img" })
        #expect(!text.contains("url(") && !text.contains("@import"))
    }

    @Test func picturesTellTheirNumbersInWords() throws {
        let pictures = try HTMLReading.root(bytes).descendants.filter { $0.attributes["role"] == "img" }
        #expect(pictures.compactMap { $0.attributes["aria-label"] } == report.pictures.map(\.description))
    }
}
