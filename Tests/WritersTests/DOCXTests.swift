import Foundation
import OfficePackage
import Tables
import Testing
import Writers

@Suite struct DOCXTests {
    private let report = SampleCase.tables.paper
    private let bytes: [UInt8]

    init() throws { bytes = try DOCXWriter().write(SampleCase.tables.paper) }

    private func paragraphText(_ paragraph: XMLReading.Element) -> String {
        paragraph.all("w:r").flatMap(\.children).map { piece in
            switch piece.name {
            case "w:t": piece.text
            case "w:br": "\n"
            case "w:tab": "\t"
            default: ""
            }
        }.joined()
    }

    /// A heat map may stand in parts, each with the first column repeated.
    private func tables(_ document: XMLReading.Element) -> [[[[String]]]] {
        var tables: [[[[String]]]] = []
        for element in document.all("w:body")[0].children where element.name == "w:tbl" || element.name == "w:p" {
            if element.name == "w:tbl" {
                let rows = element.own("w:tr").map { row in
                    row.own("w:tc").map { $0.own("w:p").map(paragraphText).joined(separator: "\n") }
                }
                tables[tables.count - 1].append(rows)
            } else if element.value("w:pStyle") == "TableCaption", !paragraphText(element).hasSuffix(", fortsatt") {
                tables.append([])
            }
        }
        return tables
    }

    @Test func everyValueIsReadBack() throws {
        let document = try XMLReading.root("word/document.xml", in: bytes)
        let written = tables(document)
        #expect(written.count == report.tables.count)
        for (parts, table) in zip(written, report.tables) {
            var rows = parts[0]
            for part in parts.dropFirst() { rows = zip(rows, part).map { $0 + $1.dropFirst() } }
            #expect(rows[0].count == table.columns.count)
            let expected = table.allRows.map { row in
                (row.role == .group ? Array(row.cells.prefix(1)) : row.cells).map { Self.shown($0.plainText) }
            }
            #expect(Array(rows.dropFirst()) == expected, "\(table.id)")
        }
        #expect(written.contains { $0.count > 1 })
    }

    /// What XML cannot hold is left out.
    private static func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || ($0.value >= 0x20 && $0.value != 0xFFFE) }))
    }

    @Test func headRowsAreMarkedAndRowsStayWhole() throws {
        for table in try XMLReading.root("word/document.xml", in: bytes).all("w:tbl") {
            let rows = table.own("w:tr")
            #expect(rows[0].all("w:tblHeader").count == 1)
            #expect(rows.dropFirst().allSatisfy { $0.all("w:tblHeader").isEmpty })
            let long = rows.filter { $0.all("w:cantSplit").isEmpty }
            #expect(long.allSatisfy { $0.all("w:t").contains { $0.text.utf8.count > 2_500 } })
        }
    }

    @Test func captionsAreNumberedByFieldsInOrder() throws {
        let captions = try XMLReading.root("word/document.xml", in: bytes).all("w:p").filter {
            $0.value("w:pStyle") == "TableCaption" && !$0.all("w:instrText").isEmpty
        }
        #expect(captions.allSatisfy { $0.all("w:instrText")[0].text == " SEQ Tabell \\* ARABIC " })
        #expect(
            captions.map(paragraphText)
                == report.tables.enumerated().map { "Tabell \($0 + 1) \($1.caption)" })
    }

    @Test func tablesFitTheirPageAndHeadingsAreStyles() throws {
        let document = try XMLReading.root("word/document.xml", in: bytes)
        var waiting: [XMLReading.Element] = []
        for element in document.all("w:body")[0].children {
            if element.name == "w:tbl" { waiting.append(element) }
            for section in element.name == "w:sectPr" ? [element] : element.all("w:sectPr") {
                let room = try Self.room(of: section)
                for table in waiting {
                    let width = table.all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }.reduce(0, +)
                    #expect(width <= room)
                }
                waiting = []
            }
        }
        #expect(waiting.isEmpty)
        let headings = report.elements.filter { if case .heading = $0 { true } else { false } }
        let styled = document.all("w:p").filter { ($0.value("w:pStyle") ?? "").hasPrefix("Heading") }
        #expect(styled.count == headings.count)
        #expect(
            !document.all("w:sectPr").filter {
                !$0.all("w:pgSz").filter { $0.attributes["w:orient"] == "landscape" }.isEmpty
            }.isEmpty)
    }

    private static func room(of section: XMLReading.Element) throws -> Int {
        let width = try #require(Int(section.all("w:pgSz").first?.attributes["w:w"] ?? ""))
        let margin = try #require(Int(section.all("w:pgMar").first?.attributes["w:left"] ?? ""))
        return width - 2 * margin
    }

    @Test func languageTitleStylesAndPicturesAreStated() throws {
        let styles = try XMLReading.root("word/styles.xml", in: bytes)
        #expect(styles.all("w:lang").first?.attributes["w:val"] == "nb-NO")
        let ids = Set(styles.all("w:style").compactMap { $0.attributes["w:styleId"] })
        let names = styles.all("w:style").compactMap { $0.own("w:name").first?.attributes["w:val"] }
        #expect(Set(names).isSuperset(of: ["heading 1", "heading 2", "Title", "caption"]))
        let document = try XMLReading.root("word/document.xml", in: bytes)
        #expect(document.all("w:pStyle").allSatisfy { ids.contains($0.attributes["w:val"] ?? "") })
        #expect(document.all("wp:docPr").compactMap { $0.attributes["descr"] } == report.pictures.map(\.description))
        #expect(try XMLReading.root("docProps/core.xml", in: bytes).all("dc:title").first?.text == report.title)
        #expect(document.all("w:txbxContent").isEmpty)
    }

    @Test func everyPartIsWellFormedAndDeclared() throws {
        let names = try PackageReader(bytes).partNames
        let types = try XMLReading.root("[Content_Types].xml", in: bytes).all("Override").compactMap {
            $0.attributes["PartName"]
        }
        for name in names {
            _ = try XMLReading.root(name, in: bytes)
            #expect(name.hasSuffix(".rels") || name == "[Content_Types].xml" || types.contains("/\(name)"), "\(name)")
        }
        #expect(types.allSatisfy { names.contains(String($0.dropFirst())) })
    }

    @Test func chartsHoldTheNumbers() throws {
        for (place, picture) in report.pictures.enumerated() {
            let chart = try XMLReading.root("word/charts/chart\(place + 1).xml", in: bytes)
            let series = chart.all("c:ser").map { $0.all("c:val")[0].all("c:v").map(\.text) }
            #expect(series == picture.series.map { $0.values.map(String.init) })
        }
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        #expect(try DOCXWriter().write(SampleCase.tables.paper) == bytes)
    }
}
