import Foundation
import FoundationXML
import OfficePackage
import Testing

/// A part of an office package as a tree; namespaces stay prefixes, as written.
final class XMLReading: NSObject, XMLParserDelegate {
    final class Element {
        let name: String
        let attributes: [String: String]
        var children: [Element] = []
        /// Its own text.
        var text = ""

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        func all(_ name: String) -> [Element] {
            children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
        }

        /// The elements of that name directly in it.
        func own(_ name: String) -> [Element] { children.filter { $0.name == name } }

        /// The `w:val` of the first element of that name in it.
        func value(_ name: String) -> String? { all(name).first?.attributes["w:val"] }
    }

    private let top = Element("", [:])
    private var open: [Element] = []

    static func root(_ name: String, in package: [UInt8]) throws -> Element {
        let part = try #require(try PackageReader(package).part(name), "\(name)")
        try #require(part.isWhole)
        let parser = XMLParser(data: Data(part.bytes))
        let reading = XMLReading()
        reading.open = [reading.top]
        parser.delegate = reading
        try #require(parser.parse(), "\(name) is well-formed")
        return try #require(reading.top.children.first)
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name, attributes)
        open.last?.children.append(element)
        open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }
}
