import OfficePackage
import Tables

/// The smaller parts of the package.
enum DOCXParts {
    static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
    private static let partType = "application/vnd.openxmlformats-officedocument"

    /// The relationship of the document's chart `number`, from 1.
    static func chartRelationship(_ number: Int) -> String { "rIdChart\(number)" }

    static func contentTypes(charts: Int) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("Types", ["xmlns": "\(packageNamespace)/content-types"])
        xml.empty(
            "Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
        xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
        var parts = [
            ("/word/document.xml", "\(partType).wordprocessingml.document.main+xml"),
            ("/word/styles.xml", "\(partType).wordprocessingml.styles+xml"),
            ("/word/settings.xml", "\(partType).wordprocessingml.settings+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/docProps/app.xml", "\(partType).extended-properties+xml"),
        ]
        parts += DOCXPage.allCases.map { ("/word/\($0.footer)", "\(partType).wordprocessingml.footer+xml") }
        parts += (0..<charts).map { ("/word/charts/chart\($0 + 1).xml", "\(partType).drawingml.chart+xml") }
        for (name, type) in parts { xml.empty("Override", ["PartName": name, "ContentType": type]) }
        xml.close()
        return xml.bytes
    }

    static var packageRelationships: [UInt8] {
        relationships([
            ("rId1", "\(relationshipNamespace)/officeDocument", "word/document.xml"),
            ("rId2", "\(packageNamespace)/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", "\(relationshipNamespace)/extended-properties", "docProps/app.xml"),
        ])
    }

    static func documentRelationships(charts: Int) -> [UInt8] {
        relationships(
            [
                ("rIdStyles", "\(relationshipNamespace)/styles", "styles.xml"),
                ("rIdSettings", "\(relationshipNamespace)/settings", "settings.xml"),
            ] + DOCXPage.allCases.map { ($0.footerRelationship, "\(relationshipNamespace)/footer", $0.footer) }
                + (0..<charts).map {
                    (chartRelationship($0 + 1), "\(relationshipNamespace)/chart", "charts/chart\($0 + 1).xml")
                })
    }

    private static func relationships(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("Relationships", ["xmlns": "\(packageNamespace)/relationships"])
        for item in list { xml.empty("Relationship", ["Id": item.id, "Type": item.type, "Target": item.target]) }
        xml.close()
        return xml.bytes
    }

    /// Title and language; no dates, so that the same report gives the same bytes.
    static func properties(of report: Report) -> [UInt8] {
        var xml = XMLWriter()
        xml.open(
            "cp:coreProperties",
            [
                "xmlns:cp": "\(packageNamespace)/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
            ])
        xml.element("dc:title", text: report.title)
        xml.element("dc:subject", text: report.subtitle)
        xml.element("dc:creator", text: "Samsvar")
        xml.element("dc:language", text: "nb-NO")
        xml.close()
        return xml.bytes
    }

    static var application: [UInt8] {
        var xml = XMLWriter()
        xml.open(
            "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"])
        xml.element("Application", text: "Samsvar")
        xml.close()
        return xml.bytes
    }

    static var settings: [UInt8] {
        var xml = XMLWriter()
        xml.open("w:settings", ["xmlns:w": wordNamespace])
        xml.value("w:defaultTabStop", "709")
        xml.open("w:compat")
        xml.empty(
            "w:compatSetting",
            [
                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
            ])
        xml.close()
        xml.value("w:themeFontLang", "nb-NO")
        xml.value("w:decimalSymbol", ",")
        xml.value("w:listSeparator", ";")
        xml.close()
        return xml.bytes
    }

    /// The report's title to the left, the page's number to the right.
    static func footer(for report: Report, on page: DOCXPage) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("w:ftr", ["xmlns:w": wordNamespace])
        xml.open("w:p")
        xml.open("w:pPr")
        xml.value("w:pStyle", "Footer")
        xml.open("w:tabs")
        xml.empty("w:tab", ["w:val": "right", "w:pos": String(page.textWidth)])
        xml.close()
        xml.close()
        xml.run("\(report.title)\tSide ")
        xml.field(" PAGE ", shown: "1")
        xml.run(" av ")
        xml.field(" NUMPAGES ", shown: "1")
        xml.close()
        xml.close()
        return xml.bytes
    }
}
