import Consultation
import Foundation
import OfficePackage
import Readers
import Testing

/// The smallest Word file that shows something, made part by part.
struct DOCXSample {
    /// What stands between `<w:body>` and `</w:body>`.
    var body: String
    /// Parts beside the document, by the kind of their relationship: `styles`, `header1`, `footnotes`.
    /// A digit at the end tells parts of one kind apart and is the relationship's id (`header1`).
    var parts: [String: String] = [:]
    var isStrict = false
    var documentName = "word/document.xml"

    init(_ body: String, parts: [String: String] = [:]) {
        self.body = body
        self.parts = parts
    }

    /// The namespaces as an editor of either edition of the standard writes them.
    private var namespaces: String {
        let main =
            isStrict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return """
            xmlns:w="\(main)" xmlns:r="\(relationships)" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
            xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            """
    }

    private var relationships: String {
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }

    /// The file's bytes.
    func bytes() throws -> [UInt8] {
        var package = PackageWriter()
        let relation = "http://schemas.openxmlformats.org/package/2006/relationships"
        func add(_ name: String, _ text: String) { package.add(name, Array(text.utf8)) }
        func list(_ items: [(id: String, kind: String, target: String)]) -> String {
            let entries = items.map { item in
                "<Relationship Id=\"\(item.id)\" Type=\"\(relationships)/\(item.kind)\" Target=\"\(item.target)\"/>"
            }
            return "<Relationships xmlns=\"\(relation)\">\(entries.joined())</Relationships>"
        }
        add("_rels/.rels", list([("rId1", "officeDocument", documentName)]))
        add(documentName, "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>")
        let kinds = parts.keys.sorted().map { key in
            (id: key, kind: String(key.reversed().drop(while: \.isNumber).reversed()), target: "\(key).xml")
        }
        let file = documentName.split(separator: "/").last ?? ""
        add("word/_rels/\(file).rels", list(kinds))
        for (key, text) in parts.sorted(by: { $0.key < $1.key }) {
            add("word/\(key).xml", text.replacingNamespaces(with: namespaces))
        }
        return try package.finish()
    }

    /// What reading the file gives.
    func read() throws -> ReadingResult {
        let file = SourceFile(name: "svar.docx", hash: ContentHash(rawValue: "00"), bytes: try bytes())
        return DOCXReader().read(file)
    }

    /// The blocks as lines: `kind: text`, a label in braces, a heading's or item's level after the kind.
    func lines() throws -> [String] {
        let document = try #require(try read().document)
        return document.blocks.map { block in
            let level = block.level.map { " \($0)" } ?? ""
            let label = block.labelLength > 0 ? "{\(document.text(of: block).utf8Prefix(block.labelLength))}" : ""
            return "\(block.kind.rawValue)\(level): \(label)\(document.body(of: block))"
        }
    }

    /// A paragraph of one run.
    static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    /// A style definition.
    static func style(
        _ id: String, name: String, basedOn: String? = nil, type: String = "paragraph", paragraph: String = "",
        run: String = ""
    ) -> String {
        let parent = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        return """
            <w:style w:type="\(type)" w:styleId="\(id)"><w:name w:val="\(name)"/>\(parent)\
            <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
            """
    }

    /// A part whose root is `w:name`.
    static func part(_ name: String, _ content: String) -> String { "<w:\(name) NAMESPACES>\(content)</w:\(name)>" }
}

extension String {
    fileprivate func replacingNamespaces(with namespaces: String) -> String {
        guard let range = range(of: "NAMESPACES") else { return self }
        return replacingCharacters(in: range, with: namespaces)
    }

    fileprivate func utf8Prefix(_ count: Int) -> String { String(decoding: utf8.prefix(count), as: UTF8.self) }
}
