import Consultation
import OfficePackage
import Readers
import Testing

/// The smallest OpenDocument text that shows something, made part by part.
struct ODTSample {
    /// What stands between `<office:text>` and `</office:text>`.
    var body: String
    var automatic = ""
    var styles = ""
    var manifest = ""

    init(_ body: String, automatic: String = "", styles: String = "", manifest: String = "") {
        self.body = body
        self.automatic = automatic
        self.styles = styles
        self.manifest = manifest
    }

    private static let namespaces =
        ["office", "text", "table", "style", "manifest"].map { name in
            "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }.joined(separator: " ") + """
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
            """

    /// What reading the file gives.
    func read() throws -> ReadingResult {
        let xml = Self.namespaces
        var package = PackageWriter()
        package.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        let content = """
            <office:document-content \(xml)><office:automatic-styles>\(automatic)</office:automatic-styles>\
            <office:body><office:text>\(body)</office:text></office:body></office:document-content>
            """
        package.add("content.xml", Array(content.utf8))
        package.add("styles.xml", Array("<office:document-styles \(xml)>\(styles)</office:document-styles>".utf8))
        package.add("META-INF/manifest.xml", Array("<manifest:manifest \(xml)>\(manifest)</manifest:manifest>".utf8))
        let file = SourceFile(name: "svar.odt", hash: ContentHash(rawValue: "00"), bytes: try package.finish())
        return ODTReader().read(file)
    }

    /// The blocks as lines: `kind: text`, a label in braces, a heading's or item's level after the kind.
    func lines() throws -> [String] {
        let document = try #require(try read().document)
        return document.blocks.map { block in
            let label = String(
                decoding: document.text.utf8.dropFirst(block.range.start).prefix(block.labelLength), as: UTF8.self)
            let level = block.level.map { " \($0)" } ?? ""
            return "\(block.kind.rawValue)\(level): \(label.isEmpty ? "" : "{\(label)}")\(document.body(of: block))"
        }
    }

    /// A paragraph.
    static func paragraph(_ text: String, _ style: String = "Standard") -> String {
        "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
    }
}
