import OfficePackage
import Testing

/// What stands between the declaration and the end.
private func body(_ write: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    write(&writer)
    let all = String(decoding: writer.bytes, as: UTF8.self)
    return String(all.drop { $0 != "\n" }.dropFirst())
}

@Suite struct XMLWriterTests {
    @Test func elementsNestAndClose() {
        let text = body { xml in
            xml.open("a", ["x": "1", "y": "2"])
            xml.empty("b")
            xml.element("c", text: "ord")
            xml.close()
        }
        #expect(text == "<a x=\"1\" y=\"2\"><b/><c>ord</c></a>")
    }

    @Test func markupCharactersAreEscaped() {
        let text = body { $0.element("a", ["x": "\"<&>\t\n"], text: "<&>\"\t\n\r") }
        #expect(text == "<a x=\"&quot;&lt;&amp;&gt;&#9;&#10;\">&lt;&amp;&gt;\"\t\n&#13;</a>")
    }

    @Test func charactersThatXMLForbidsAreLeftOut() {
        let text = body { $0.element("a", text: "æ\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{FFFE}\u{FFFF}ø😀") }
        #expect(text == "<a>æø😀</a>")
    }
}
