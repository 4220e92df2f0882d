/// The short name that each namespace goes by in a vocabulary, whichever edition of its standard a file follows.
///
/// ECMA-376 has every namespace twice, transitional (`schemas.openxmlformats.org`) and strict
/// (`purl.oclc.org/ooxml`); both have the same short name here, so that a reader cannot tell them apart.
enum Namespaces {
    static func prefix(of namespace: String) -> String? { prefixes[namespace] }

    private static let prefixes: [String: String] = office.merging(openDocument) { first, _ in first }

    private static let office: [String: String] = {
        let ecma = "http://schemas.openxmlformats.org/"
        let strict = "http://purl.oclc.org/ooxml/"
        let microsoft = "http://schemas.microsoft.com/office/"
        return [
            ecma + "wordprocessingml/2006/main": "w", strict + "wordprocessingml/main": "w",
            ecma + "officeDocument/2006/relationships": "r", strict + "officeDocument/relationships": "r",
            ecma + "officeDocument/2006/math": "m", strict + "officeDocument/math": "m",
            ecma + "drawingml/2006/main": "a", strict + "drawingml/main": "a",
            ecma + "drawingml/2006/chart": "c", strict + "drawingml/chart": "c",
            ecma + "drawingml/2006/diagram": "dgm", strict + "drawingml/diagram": "dgm",
            ecma + "drawingml/2006/wordprocessingDrawing": "wp", strict + "drawingml/wordprocessingDrawing": "wp",
            ecma + "markup-compatibility/2006": "mc",
            ecma + "package/2006/relationships": "rel",
            ecma + "package/2006/content-types": "ct",
            ecma + "package/2006/metadata/core-properties": "cp",
            ecma + "officeDocument/2006/extended-properties": "ep",
            ecma + "spreadsheetml/2006/main": "x", strict + "spreadsheetml/main": "x",
            microsoft + "word/2010/wordprocessingShape": "wps",
            microsoft + "word/2010/wordml": "w14",
            microsoft + "word/2012/wordml": "w15",
            "urn:schemas-microsoft-com:vml": "v",
            "http://purl.org/dc/elements/1.1/": "dc",
            "http://www.w3.org/XML/1998/namespace": "xml",
        ]
    }()

    private static let openDocument: [String: String] = {
        let base = "urn:oasis:names:tc:opendocument:xmlns:"
        return [
            base + "office:1.0": "office", base + "text:1.0": "text", base + "table:1.0": "table",
            base + "style:1.0": "style", base + "drawing:1.0": "draw", base + "meta:1.0": "meta",
            base + "xsl-fo-compatible:1.0": "fo", base + "svg-compatible:1.0": "svg",
            base + "manifest:1.0": "manifest",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
            "http://www.w3.org/1999/xlink": "xlink",
        ]
    }()
}
