import OfficePackage
import Tables

/// The document's main part.
struct DOCXDocument {
    private let report: Report
    private var xml = XMLWriter()
    private var tables = 0
    private var pictures = 0
    private var bookmarks = 0

    init(_ report: Report) { self.report = report }

    /// The part's bytes.
    var part: [UInt8] {
        var document = self
        document.write()
        return document.xml.bytes
    }

    private mutating func write() {
        xml.open(
            "w:document",
            [
                "xmlns:w": DOCXParts.wordNamespace, "xmlns:r": DOCXParts.relationshipNamespace,
                "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
            ])
        xml.open("w:body")
        xml.paragraph("Title", report.title)
        xml.paragraph("Subtitle", report.subtitle)
        writeContents()
        let sections = DOCXSection.sections(of: report)
        for (place, section) in sections.enumerated() {
            for element in section.elements { write(element, on: section.page) }
            let isLast = place == sections.count - 1
            if !isLast {
                xml.open("w:p")
                xml.open("w:pPr")
                xml.value("w:pStyle", "SectionEnd")
            }
            writeSectionEnd(section.page)
            if !isLast {
                xml.close()
                xml.close()
            }
        }
        xml.close()
        xml.close()
    }

    private mutating func write(_ element: Report.Element, on page: DOCXPage) {
        switch element {
        case .heading(let text, let level, let id): writeHeading(text, level: level, id: id)
        case .paragraph(let text): xml.paragraph("BodyText", text)
        case .table(let table):
            tables += 1
            DOCXTable(table: table, number: tables, page: page).write(to: &xml)
        case .bars(let picture):
            pictures += 1
            writePicture(picture)
        case .quotation(let quotation):
            xml.paragraph("Quote", quotation.text)
            xml.paragraph("Source", "\(quotation.number) \(quotation.source)")
        }
    }

    private mutating func writeHeading(_ text: String, level: Int, id: String) {
        bookmarks += 1
        xml.open("w:p")
        xml.style("Heading\(min(max(level, 1), 4))")
        xml.empty("w:bookmarkStart", ["w:id": String(bookmarks), "w:name": Self.bookmark(id)])
        xml.run(text)
        xml.empty("w:bookmarkEnd", ["w:id": String(bookmarks)])
        xml.close()
    }

    /// A table of contents without page numbers, which only Word could know: it is right without being updated.
    private mutating func writeContents() {
        let entries = report.elements.compactMap { element -> (String, Int, String)? in
            if case .heading(let text, let level, let id) = element, level <= 2 { (text, level, id) } else { nil }
        }
        guard entries.count > 3 else { return }
        xml.paragraph("TOCHeading", "Innhold")
        for (place, entry) in entries.enumerated() {
            xml.open("w:p")
            xml.style("TOC\(entry.1)")
            if place == 0 {
                xml.fieldMark("begin")
                xml.instruction(" TOC \\o \"1-2\" \\n \\h \\z \\u ")
                xml.fieldMark("separate")
            }
            xml.open("w:hyperlink", ["w:anchor": Self.bookmark(entry.2), "w:history": "1"])
            xml.run(entry.0)
            xml.close()
            if place == entries.count - 1 { xml.fieldMark("end") }
            xml.close()
        }
    }

    private mutating func writePicture(_ picture: BarPicture) {
        xml.caption("Figur", number: pictures, picture.title, style: "Caption")
        // English Metric Units: 36 000 to the millimetre; the height grows with the bars.
        let (width, height) = (165 * 36_000, (30 + 7 * picture.categories.count) * 36_000)
        xml.open("w:p")
        xml.style("Figure")
        xml.open("w:r")
        xml.open("w:drawing")
        xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
        xml.empty("wp:extent", ["cx": String(width), "cy": String(height)])
        xml.empty(
            "wp:docPr",
            [
                "id": String(pictures), "name": "Figur \(pictures)", "descr": picture.description,
                "title": picture.title,
            ])
        xml.open("a:graphic")
        xml.open("a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/chart"])
        xml.empty("c:chart", ["r:id": DOCXParts.chartRelationship(pictures)])
        for _ in 0..<6 { xml.close() }
    }

    private mutating func writeSectionEnd(_ page: DOCXPage) {
        xml.open("w:sectPr")
        xml.empty("w:footerReference", ["w:type": "default", "r:id": page.footerRelationship])
        xml.value("w:type", "nextPage")
        let (width, height) = (String(page.width), String(page.height))
        if page == .landscape {
            xml.empty("w:pgSz", ["w:w": width, "w:h": height, "w:orient": "landscape"])
        } else {
            xml.empty("w:pgSz", ["w:w": width, "w:h": height])
        }
        let margin = String(page.margin)
        xml.empty(
            "w:pgMar",
            [
                "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": "567",
                "w:footer": "454", "w:gutter": "0",
            ])
        xml.close()
    }

    /// A bookmark's name: letters, digits and underscores, a letter first, at most 40 characters.
    private static func bookmark(_ id: String) -> String {
        let letters = id.unicodeScalars.map { scalar -> Character in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
        }
        return String(("b_" + String(letters)).prefix(40))
    }
}
