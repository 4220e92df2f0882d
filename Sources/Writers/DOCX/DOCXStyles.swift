import OfficePackage

/// The document's styles. Those with Word's own names (`heading 1`, `caption`) show in the reader's language:
/// «Overskrift 1», «Bildetekst».
enum DOCXStyles {
    /// A paragraph style in short.
    private struct Paragraph {
        let id: String
        let name: String
        /// Half points.
        var size = 21
        var isBold = false
        var colour: String?
        /// Twentieths of a point before and after.
        var before = 0
        var after = 0
        var basedOn = "Normal"
        var next: String?
        var keepsNext = false
        /// 1 for the first level of headings.
        var outline: Int?
        var indent = 0
        var alignment: String?
        var isBar = false
    }

    /// Grounds and inks of a heat map, by shade: light to dark, each ink with a contrast over 4.5 to its ground.
    static let shades: [(ground: String, ink: String)] = [
        ("FFFFFF", "1B2430"), ("E6F0F8", "1B2430"), ("C9DFF0", "1B2430"), ("A3C8E4", "1B2430"), ("6FA8D2", "1B2430"),
        ("2D73B0", "FFFFFF"), ("12477D", "FFFFFF"),
    ]

    /// The part's bytes.
    static var part: [UInt8] {
        var xml = XMLWriter()
        xml.open("w:styles", ["xmlns:w": DOCXParts.wordNamespace])
        writeDefaults(&xml)
        for style in paragraphs { write(style, &xml) }
        writeTables(&xml)
        xml.close()
        return xml.bytes
    }

    private static let paragraphs: [Paragraph] = [
        Paragraph(id: "Normal", name: "Normal", after: 80, basedOn: ""),
        Paragraph(id: "BodyText", name: "Body Text", after: 120),
        Paragraph(id: "Title", name: "Title", size: 44, isBold: true, colour: "12477D", after: 60, next: "Subtitle"),
        Paragraph(id: "Subtitle", name: "Subtitle", size: 23, colour: "55606E", after: 240, next: "BodyText"),
        heading(1, size: 32, before: 360), heading(2, size: 26, before: 280), heading(3, size: 22, before: 200),
        heading(4, size: 21, before: 160),
        Paragraph(id: "TOCHeading", name: "TOC Heading", size: 26, isBold: true, before: 120, after: 80),
        Paragraph(id: "TOC1", name: "toc 1", isBold: true, before: 60, after: 20),
        Paragraph(id: "TOC2", name: "toc 2", after: 0, indent: 284),
        Paragraph(id: "Caption", name: "caption", size: 20, before: 240, after: 80, keepsNext: true),
        Paragraph(
            id: "TableCaption", name: "Table Caption", size: 20, before: 240, after: 80, basedOn: "Caption",
            keepsNext: true),
        Paragraph(id: "TableNote", name: "Table Note", size: 17, colour: "55606E", before: 60, after: 200),
        Paragraph(id: "TableText", name: "Table Text", size: 17, before: 20, after: 20),
        Paragraph(
            id: "TableHead", name: "Table Head", size: 17, isBold: true, before: 20, after: 20, basedOn: "TableText",
            keepsNext: true),
        Paragraph(
            id: "TableHeadRight", name: "Table Head Right", size: 17, isBold: true, before: 20, after: 20,
            basedOn: "TableHead", keepsNext: true, alignment: "right"),
        Paragraph(
            id: "TableHeadCentred", name: "Table Head Centred", size: 16, isBold: true, before: 20, after: 20,
            basedOn: "TableHead", keepsNext: true, alignment: "center"),
        Paragraph(
            id: "TableHeadUpright", name: "Table Head Upright", size: 15, basedOn: "TableHead", keepsNext: true),
        Paragraph(
            id: "TableNumber", name: "Table Number", size: 17, before: 20, after: 20, basedOn: "TableText",
            alignment: "right"),
        Paragraph(
            id: "TableNumberCentred", name: "Table Number Centred", size: 16, before: 20, after: 20,
            basedOn: "TableText", alignment: "center"),
        Paragraph(
            id: "Quote", name: "Quote", before: 100, after: 20, next: "Source", keepsNext: true, indent: 284,
            isBar: true),
        Paragraph(
            id: "Source", name: "Source", size: 18, colour: "55606E", after: 140, next: "BodyText", indent: 284,
            isBar: true),
        Paragraph(id: "Figure", name: "Figure", after: 200),
        Paragraph(id: "Footer", name: "footer", size: 17, colour: "55606E"),
        Paragraph(id: "SectionEnd", name: "Section End", size: 2),
    ]

    private static func heading(_ level: Int, size: Int, before: Int) -> Paragraph {
        Paragraph(
            id: "Heading\(level)", name: "heading \(level)", size: size, isBold: true,
            colour: level == 1 ? "12477D" : "1B2430", before: before, after: 80, next: "BodyText", keepsNext: true,
            outline: level)
    }

    private static func writeDefaults(_ xml: inout XMLWriter) {
        xml.open("w:docDefaults")
        xml.open("w:rPrDefault")
        xml.open("w:rPr")
        xml.empty("w:rFonts", ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Calibri", "w:cs": "Calibri"])
        xml.value("w:sz", "21")
        xml.value("w:szCs", "21")
        xml.empty("w:lang", ["w:val": "nb-NO", "w:eastAsia": "nb-NO", "w:bidi": "ar-SA"])
        xml.close()
        xml.close()
        xml.open("w:pPrDefault")
        xml.open("w:pPr")
        xml.empty("w:spacing", ["w:after": "80", "w:line": "259", "w:lineRule": "auto"])
        xml.close()
        xml.close()
        xml.close()
    }

    private static func write(_ style: Paragraph, _ xml: inout XMLWriter) {
        if style.id == "Normal" {
            xml.open("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": style.id])
        } else {
            xml.open("w:style", ["w:type": "paragraph", "w:styleId": style.id])
        }
        xml.value("w:name", style.name)
        if !style.basedOn.isEmpty { xml.value("w:basedOn", style.basedOn) }
        if let next = style.next { xml.value("w:next", next) }
        xml.empty("w:qFormat")
        xml.open("w:pPr")
        if style.keepsNext { xml.empty("w:keepNext") }
        if style.outline != nil || style.isBar { xml.empty("w:keepLines") }
        if style.isBar {
            xml.open("w:pBdr")
            xml.empty("w:left", ["w:val": "single", "w:sz": "12", "w:space": "8", "w:color": "A3C8E4"])
            xml.close()
        }
        let isTight = style.size <= 17
        xml.empty(
            "w:spacing",
            [
                "w:before": String(style.before), "w:after": String(style.after), "w:line": isTight ? "240" : "259",
                "w:lineRule": "auto",
            ])
        if style.indent > 0 { xml.empty("w:ind", ["w:left": String(style.indent)]) }
        if let alignment = style.alignment { xml.value("w:jc", alignment) }
        if let outline = style.outline { xml.value("w:outlineLvl", String(outline - 1)) }
        xml.close()
        xml.open("w:rPr")
        if style.isBold { xml.empty("w:b") }
        if let colour = style.colour { xml.value("w:color", colour) }
        xml.value("w:sz", String(style.size))
        xml.value("w:szCs", String(style.size))
        xml.close()
        xml.close()
    }

    private static func writeTables(_ xml: inout XMLWriter) {
        xml.open("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"])
        xml.value("w:name", "Normal Table")
        xml.open("w:tblPr")
        writeMargins(&xml)
        xml.close()
        xml.close()
        xml.open("w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "ReportTable"])
        xml.value("w:name", "Report Table")
        xml.value("w:basedOn", "TableNormal")
        xml.open("w:tblPr")
        xml.open("w:tblBorders")
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.empty(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "CFD6DE"])
        }
        xml.close()
        writeMargins(&xml)
        xml.close()
        xml.close()
    }

    private static func writeMargins(_ xml: inout XMLWriter) {
        xml.open("w:tblCellMar")
        for (side, width) in [("w:top", "0"), ("w:left", "70"), ("w:bottom", "0"), ("w:right", "70")] {
            xml.empty(side, ["w:w": width, "w:type": "dxa"])
        }
        xml.close()
    }
}
