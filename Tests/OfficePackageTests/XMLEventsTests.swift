import OfficePackage
import Testing

private enum Name: String, CaseIterable {
    case paragraph = "w:p"
    case run = "w:r"
    case value = "w:val"
    case target = "Target"
}

/// The events as one line: `<w:p>`, `</w:p>`, text as it is.
private func events(of xml: String) -> (line: String, damage: XMLDamage?) {
    let reader = XMLEvents<Name>(Array(xml.utf8))
    var line = ""
    while let event = reader.next() {
        switch event {
        case .start(let name):
            line += "<\(name.rawValue)"
            for key in [Name.value, .target] {
                if let value = reader.attribute(key) { line += " \(key.rawValue)=\(value)" }
            }
            line += ">"
        case .end(let name): line += "</\(name.rawValue)>"
        case .text: line += reader.text
        }
    }
    return (line, reader.damage)
}

private let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

@Suite struct XMLEventsTests {
    @Test(arguments: [transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main"])
    func bothEditionsOfTheStandardReadTheSame(_ namespace: String) {
        let (line, damage) = events(of: "<x:p xmlns:x='\(namespace)' x:val='1' Target='t'><x:r>æ &amp; ø</x:r></x:p>")
        #expect(line == "<w:p w:val=1 Target=t><w:r>æ & ø</w:r></w:p>")
        #expect(damage == nil)
    }

    @Test func namesOfOtherNamespacesAreNotMistaken() {
        let (line, _) = events(of: "<p xmlns='urn:annet' val='1'><r>a</r></p>")
        #expect(line == "a")
    }

    @Test func elementsNotAskedForArePassedThrough() {
        let (line, _) = events(
            of: "<w:body xmlns:w='\(transitional)'><w:sdt><w:p>a<![CDATA[<b>]]></w:p></w:sdt></w:body>")
        #expect(line == "<w:p>a<b></w:p>")
    }

    @Test func skippingGoesToTheEndOfTheElement() {
        let reader = XMLEvents<Name>(Array("<w:p xmlns:w='\(transitional)'><w:r><w:r>a</w:r></w:r>b</w:p>".utf8))
        _ = reader.next()
        _ = reader.next()
        reader.skip()
        guard case .text = reader.next() else {
            Issue.record("the text after the skipped element is missing")
            return
        }
        #expect(reader.text == "b")
    }

    @Test func whatStandsBeforeDamageIsGiven() {
        let (line, damage) = events(of: "<w:p xmlns:w='\(transitional)'><w:r>a</w:r>\n<w:r>b</w:x>")
        #expect(line == "<w:p><w:r>a</w:r>\n<w:r>b")
        #expect(damage?.line == 2)
    }

    @Test(arguments: ["", "ingen xml", "<a>"])
    func whatIsNoXMLIsDamage(_ text: String) {
        #expect(events(of: text).damage != nil)
    }

    @Test func entitiesOfTheDocumentsOwnAreRefused() {
        let bomb = """
            <!DOCTYPE x [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <w:p xmlns:w='\(transitional)'>&b;</w:p>
            """
        let (line, damage) = events(of: bomb)
        #expect(line == "")
        #expect(damage?.reason == "entity declaration")
    }

    @Test func filesOutsideTheDocumentAreNotFetched() {
        let (line, damage) = events(of: "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>")
        #expect(line == "")
        #expect(damage != nil)
    }

    @Test func elementsNestedWithoutEndAreDamage() {
        let deep = "<w:p xmlns:w='\(transitional)'>" + String(repeating: "<w:r>", count: 5000)
        #expect(events(of: deep + String(repeating: "</w:r>", count: 5000) + "</w:p>").damage != nil)
    }

    @Test func textLongerThanTheParsersChunksComesWhole() {
        let long = String(repeating: "blåbærsyltetøy ", count: 20_000)
        #expect(events(of: "<w:p xmlns:w='\(transitional)'>\(long)</w:p>").line == "<w:p>\(long)</w:p>")
    }
}
