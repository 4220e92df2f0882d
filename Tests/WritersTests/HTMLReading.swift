import Foundation
import Testing

/// A reader of the HTML that we write: elements, attributes, text; it insists on balanced elements.
struct HTMLReading {
    final class Element {
        let name: String
        let attributes: [String: String]
        var children: [Element] = []
        /// All text in it, its descendants' included.
        var text = ""

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        /// All elements of that name in it, in order.
        func all(_ name: String) -> [Element] {
            children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
        }

        /// Every element in it, in order.
        var descendants: [Element] { children.flatMap { [$0] + $0.descendants } }
    }

    private static let void: Set<String> = ["meta", "col", "br"]

    static func root(_ bytes: [UInt8]) throws -> Element {
        let root = Element("", [:])
        var open = [root]
        var rest = Array(bytes)[...]
        while let next = rest.firstIndex(of: UInt8(ascii: "<")) {
            let words = unescaped(String(decoding: rest[..<next], as: UTF8.self))
            for element in open { element.text += words }
            let end = try #require(rest[next...].firstIndex(of: UInt8(ascii: ">")))
            let tag = String(decoding: rest[(next + 1)..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                #expect(open.removeLast().name == String(tag.dropFirst()))
                continue
            }
            let element = parse(tag)
            open.last?.children.append(element)
            if !void.contains(element.name) { open.append(element) }
        }
        #expect(open.count == 1)
        return root
    }

    private static func parse(_ tag: String) -> Element {
        let name = tag.prefix { $0 != " " && $0 != "\n" }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while let equals = rest.range(of: "=\"") {
            let key = rest[..<equals.lowerBound].filter { !$0.isWhitespace }
            let after = rest[equals.upperBound...]
            let end = after.firstIndex(of: "\"") ?? after.endIndex
            attributes[key] = unescaped(String(after[..<end]))
            rest = after[end...].dropFirst()
        }
        return Element(String(name), attributes)
    }

    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
            $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
    }
}
