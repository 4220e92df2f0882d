import Consultation
import Foundation
import Readers
import Testing

private func p(_ text: String, _ properties: String = "", _ run: String = "") -> String {
    DOCXSample.paragraph(text, properties, run: run)
}

/// Automatic numbers as Word shows them.
@Suite struct DOCXNumberingTests {
    private func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
        p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private func level(_ index: Int, _ format: String, _ pattern: String, _ more: String = "") -> String {
        """
        <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(pattern)"/></w:lvl>
        """
    }

    private func shape(_ levels: String..., id: Int = 0) -> String {
        "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
    }

    private func list(_ id: Int, shape: Int = 0, _ more: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(shape)\"/>\(more)</w:num>"
    }

    private func lines(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
        let parts = [
            "numbering": DOCXSample.part("numbering", numbering), "styles": DOCXSample.part("styles", styles),
        ]
        return try DOCXSample(body, parts: parts).lines()
    }

    @Test func levelsCountUnderEachOther() throws {
        let numbering =
            shape(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)")) + list(1)
        let body =
            item("a") + item("b", level: 1) + item("c", level: 2) + item("d", level: 2) + item("e", level: 1)
            + item("f") + item("g", level: 1)
        #expect(
            try lines(body, numbering) == [
                "list_item 1: {1. }a", "list_item 2: {1.1 }b", "list_item 3: {a) }c", "list_item 3: {b) }d",
                "list_item 2: {1.2 }e", "list_item 1: {2. }f", "list_item 2: {2.1 }g",
            ])
    }

    @Test(arguments: [
        ("upperRoman", "IV"), ("lowerRoman", "iv"), ("upperLetter", "D"), ("lowerLetter", "d"), ("decimalZero", "04"),
        ("decimal", "4"), ("ordinal", "4."),
    ])
    func numbersAreWrittenInTheirFormat(_ format: String, _ label: String) throws {
        let numbering =
            shape(level(0, format, "%1"))
            + list(1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>")
        #expect(try lines(item("a"), numbering) == ["list_item 1: {\(label) }a"])
    }

    @Test func listsOfOneShapeGoOnUnlessOneStartsAnew() throws {
        let restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        let numbering = shape(level(0, "decimal", "%1.")) + list(1) + list(2) + list(3, restart)
        let body = item("a") + item("b", list: 2) + item("c", list: 3) + item("d", list: 3) + item("e", list: 1)
        #expect(
            try lines(body, numbering).map { $0.dropFirst("list_item 1: ".count) }
                == ["{1. }a", "{2. }b", "{1. }c", "{2. }d", "{3. }e"])
    }

    @Test func aLevelThatNeverRestartsGoesOn() throws {
        let numbering =
            shape(level(0, "decimal", "%1."), level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>")) + list(1)
        let body = item("a") + item("b", level: 1) + item("c") + item("d", level: 1)
        #expect(try lines(body, numbering).last == "list_item 2: {(2) }d")
    }

    @Test func aBulletIsALabelAndAnEmptyPatternIsNone() throws {
        let bullet = shape(level(0, "bullet", "\u{F0B7}"), level(1, "bullet", "–"), level(2, "none", "")) + list(1)
        let body = item("a") + item("b", level: 1) + item("c", level: 2)
        #expect(try lines(body, bullet) == ["list_item 1: {• }a", "list_item 2: {– }b", "paragraph: c"])
    }

    @Test func aBulletLevelGivesNoNumberToThoseBelowIt() throws {
        let numbering =
            shape(level(0, "decimal", "%1."), level(1, "bullet", "—"), level(2, "decimal", "%1.%2%3.")) + list(1)
        #expect(try lines(item("a") + item("b", level: 2), numbering).last == "list_item 3: {1.1. }b")
    }

    @Test func headingsTakeTheirNumbersFromTheirStyles() throws {
        let numbering =
            shape(
                level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>"),
                level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"))
            + list(5)
        let number = "<w:numPr><w:numId w:val=\"5\"/></w:numPr>"
        let styles =
            DOCXSample.style("H1", name: "heading 1", paragraph: number)
            + DOCXSample.style("H2", name: "heading 2", paragraph: number)
        let heading = { (text: String, style: String) in p(text, "<w:pStyle w:val=\"\(style)\"/>") }
        let none = p("Vedlegg", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let body = heading("Mål", "H1") + heading("Skole", "H2") + none + heading("Grep", "H1") + heading("BTI", "H2")
        #expect(
            try lines(body, numbering, styles: styles) == [
                "heading 1: {1 }Mål", "heading 2: {1.1 }Skole", "heading 1: Vedlegg", "heading 1: {2 }Grep",
                "heading 2: {2.1 }BTI",
            ])
    }

    @Test func aLegalNumberIsDecimalThroughout() throws {
        let numbering = shape(level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + list(1)
        #expect(try lines(item("a") + item("b", level: 1), numbering).last == "list_item 2: {1.1 }b")
    }

    @Test func aListMayTakeItsShapeFromANumberingStyle() throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + shape(level(0, "upperLetter", "%1."), id: 2) + list(1, shape: 1) + list(2, shape: 2)
        let styles = DOCXSample.style(
            "L", name: "L", type: "numbering", paragraph: "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")
        #expect(try lines(item("a"), numbering, styles: styles) == ["list_item 1: {A. }a"])
    }

    @Test func anEmptyItemIsCountedAndLeftOut() throws {
        let numbering = shape(level(0, "decimal", "%1.")) + list(1)
        #expect(
            try lines(item("a") + item("") + item("c"), numbering) == ["list_item 1: {1. }a", "list_item 1: {3. }c"])
    }

    @Test func aLabelMayHoldSeveralLevelsInFormatsOfTheirOwn() throws {
        let numbering =
            shape(
                level(0, "upperRoman", "Del %1"), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%1.%2 (%3)"))
            + list(1)
        let body = item("a") + item("b") + item("c", level: 1) + item("d", level: 2)
        #expect(
            try lines(body, numbering) == [
                "list_item 1: {Del I }a", "list_item 1: {Del II }b", "list_item 2: {II.1 }c",
                "list_item 3: {II.1 (a) }d",
            ])
    }

    @Test func aLabelWithoutASpaceBehindItIsALabelStill() throws {
        let numbering = shape(level(0, "decimal", "§ %1", "<w:suff w:val=\"nothing\"/>")) + list(1)
        #expect(try lines(item("Formål"), numbering) == ["list_item 1: {§ 1 }Formål"])
    }

    @Test func aLevelMayBeRedrawnInOneListAlone() throws {
        let redrawn =
            "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1)"))</w:lvlOverride>"
        let numbering = shape(level(0, "decimal", "%1.")) + list(1) + list(2, redrawn)
        let body = item("a") + item("b", list: 2) + item("c")
        #expect(
            try lines(body, numbering) == ["list_item 1: {1. }a", "list_item 1: {B) }b", "list_item 1: {3. }c"])
    }

    @Test func aListThatStartsAnewDoesSoOnEachLevelItNames() throws {
        let restart = "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
        let numbering =
            shape(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + list(1) + list(2, restart)
        let body =
            item("a") + item("b", level: 1) + item("c", level: 1) + item("d", list: 2, level: 1)
            + item("e", list: 2, level: 1) + item("f", level: 1)
        #expect(
            try lines(body, numbering).map { $0.dropFirst("list_item 1: ".count) }
                == ["{1. }a", "{1.1 }b", "{1.2 }c", "{1.5 }d", "{1.6 }e", "{1.7 }f"])
    }

    @Test(arguments: [("lowerLetter", 27, "aa"), ("upperLetter", 29, "CC"), ("upperRoman", 49, "XLIX")])
    func lettersAndRomanNumbersGoOnAsInWord(_ format: String, _ number: Int, _ label: String) throws {
        let numbering =
            shape(level(0, format, "%1"))
            + list(1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"\(number)\"/></w:lvlOverride>")
        #expect(try lines(item("a"), numbering) == ["list_item 1: {\(label) }a"])
    }

    @Test func anItemStruckWholeIsNotCounted() throws {
        let struck = """
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>\
            <w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>
            """
        let numbering = shape(level(0, "decimal", "%1.")) + list(1)
        #expect(
            try lines(item("a") + struck + item("c"), numbering)
                == ["list_item 1: {1. }a", "deleted: b", "list_item 1: {2. }c"])
    }

    @Test(arguments: [
        ("w:val=\"custom\" w:format=\"001, 002, 003, ...\"", "K007"), ("w:val=\"numberInDash\"", "K- 7 -"),
        ("w:val=\"decimalEnclosedCircle\"", "K⑦"),
    ])
    func aFormatForNewerProgramsOutweighsItsStandIn(_ format: String, _ label: String) throws {
        let both = """
            <w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt \(format)/></mc:Choice>\
            <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="K%1"/></w:lvl>
            """
        #expect(try lines(item("a"), shape(both) + list(1)) == ["list_item 1: {\(label) }a"])
    }

    @Test func aHiddenNumberIsNotShown() throws {
        let numbering = shape(level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")) + list(1)
        #expect(try lines(item("a"), numbering) == ["paragraph: a"])
    }

    @Test func aBulletOfAFontOfSymbolsIsABullet() throws {
        let symbols = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"
        let numbering =
            shape(level(0, "bullet", "§", symbols), level(1, "bullet", "o"), level(2, "bullet", "§")) + list(1)
        let body = item("a") + item("b", level: 1) + item("c", level: 2)
        #expect(
            try lines(body, numbering) == ["list_item 1: {• }a", "list_item 2: {• }b", "list_item 3: {§ }c"])
    }

    @Test func aListThatIsNotDefinedGivesNoLabel() throws {
        #expect(try lines(item("a", list: 9), "") == ["paragraph: a"])
    }

    @Test(arguments: [
        ("1.2 Skole", "list_item 2: {1.2 }Skole"), ("a) Flere plasser", "list_item 1: {a) }Flere plasser"),
        ("–\tFlere plasser", "list_item 1: {– }Flere plasser"),
        ("1. september begynner det", "paragraph: 1. september begynner det"),
        ("12 skoler svarte", "paragraph: 12 skoler svarte"), ("-", "paragraph: -"),
    ])
    func typedNumbersAreLabelsToo(_ text: String, _ line: String) throws {
        let run = text.replacingOccurrences(of: "\t", with: "</w:t><w:tab/><w:t>")
        #expect(try DOCXSample(p(run)).lines() == [line])
    }

    @Test func aTypedNumberInAHeadingIsItsLabel() throws {
        let level = "<w:outlineLvl w:val=\"0\"/>"
        let body = p("3 Strategiske grep", level) + p("3.1 BTI", level) + p("- Nei", level)
        #expect(
            try DOCXSample(body).lines() == [
                "heading 1: {3 }Strategiske grep", "heading 1: {3.1 }BTI", "heading 1: - Nei",
            ])
    }

    @Test func aNumberInACellIsText() throws {
        let body = "<w:tbl><w:tr><w:tc>\(p("1.3 Skole"))</w:tc><w:tc>\(p("a) Bra"))</w:tc></w:tr></w:tbl>"
        #expect(try DOCXSample(body).lines() == ["table_text: 1.3 Skole", "table_text: a) Bra"])
    }
}
