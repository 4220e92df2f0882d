import Consultation
import Foundation
import Readers
import Testing

/// Rich text, each sample the smallest that shows something.
struct RTFReaderTests {
    private func read(_ content: String) -> ReadingResult { read(bytes: Array("{\\rtf1\\ansi \(content)}".utf8)) }

    private func read(bytes: [UInt8]) -> ReadingResult {
        RTFReader().read(SourceFile(name: "svar.rtf", hash: ContentHash(rawValue: "00"), bytes: bytes))
    }

    /// The blocks as `kind: text`, a label in braces, a level after the kind.
    private func lines(_ content: String) throws -> [String] {
        let document = try #require(read(content).document)
        return document.blocks.map { block in
            let level = block.level.map { " \($0)" } ?? ""
            let label = document.text(of: block).utf8.prefix(block.labelLength)
            let mark = label.isEmpty ? "" : "{\(String(decoding: label, as: UTF8.self))}"
            return "\(block.kind.rawValue)\(level): \(mark)\(document.body(of: block))"
        }
    }

    // MARK: Text

    @Test func paragraphsLinesAndTabs() throws {
        #expect(
            try lines("En\\par To\\line tre\\tab fire\\\nFem") == [
                "paragraph: En", "paragraph: To\ntre\tfire", "paragraph: Fem",
            ])
    }

    @Test(arguments: [
        ("\\ansicpg1252 bl\\'e5b\\'e6r", "blåbær"), ("\\ansicpg1250 \\'9a", "š"), ("\\ansicpg1251 \\'e4\\'e0", "да"),
        ("\\mac bl\\'8cb\\'ber", "blåbær"), ("\\pc bl\\'86b\\'91r \\'9b", "blåbær ø"),
        ("{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\f0\\'e5{\\f1\\'9a}\\'e5", "åšå"),
    ])
    func bytesAreReadInTheCodePageOfDocumentOrFont(_ content: String, _ text: String) throws {
        #expect(try lines(content) == ["paragraph: \(text)"])
    }

    @Test(arguments: [
        ("bl\\u229?b\\u230\\'e6r", "blåbær"), ("\\uc0 bl\\u229 b\\u230 r", "blåbær"), ("\\uc2\\u229 aab", "åb"),
        ("\\u-10179?\\u-8704?", "\u{1F600}"), ("{\\uc0 \\u229 }\\u230?r", "åær"), ("\\u8211\\par x", "–\nx"),
        ("{\\upr{bl?b}{\\*\\ud{bl\\u229?b}}}", "blåb"),
    ])
    func unicodeGoesBeforeWhatStandsInForIt(_ content: String, _ text: String) throws {
        #expect(try #require(read(content).document).text == text)
    }

    @Test func charactersWithWordsOrSymbolsOfTheirOwn() throws {
        let content = "\\ldblquote a\\rdblquote\\emdash b\\~c\\_d\\-e \\{f\\} \\\\"
        #expect(try lines(content) == ["paragraph: “a”—b c-de {f} \\"])
    }

    // MARK: What is not running text

    @Test func whatThePageDoesNotShowIsNoText() throws {
        let content = """
            {\\fonttbl{\\f0 Arial{\\*\\falt Helv};}}{\\colortbl;\\red0;}{\\*\\generator Skriver 1;}{\\*\\ukjent{a}b}\
            En{\\pict\\wmetafile8 0102ab}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt lenke}}\\bin3 }}} slutt
            """
        #expect(try lines(content) == ["paragraph: Enlenke slutt"])
    }

    @Test func titleAndAuthorAreProperties() throws {
        let content = "{\\info{\\title H\\'f8ring}{\\author Kari Moe}{\\company X}}{\\lang1044 Vi er enige.}"
        let document = try #require(read(content).document)
        #expect(document.properties == DocumentProperties(title: "Høring", author: "Kari Moe", language: "nb-NO"))
        #expect(document.text == "Vi er enige.")
    }

    @Test func headersComeFirstAndFootersLastEachOnce() throws {
        let content = "{\\headerl Topp\\par}{\\headerr Topp\\par}{\\footer Bunn}Tekst\\par"
        #expect(try lines(content) == ["page_header: Topp", "paragraph: Tekst", "page_footer: Bunn"])
    }

    @Test func notesAndCommentsFollowTheirParagraph() throws {
        let content = """
            En{\\super\\chftn{\\footnote\\pard\\plain \\chftn  Note}} to\
            {\\*\\atnid KM}{\\*\\annotation \\pard Se her}{\\footnote\\ftnalt\\chftn Sist}\\par Tre
            """
        #expect(
            try lines(content) == [
                "paragraph: En to", "footnote: {1 }Note", "comment: Se her", "footnote: {i }Sist", "paragraph: Tre",
            ])
    }

    @Test func hiddenAndDeletedTextIsSetApart() throws {
        let content = "Vi st\\'f8tter {\\deleted ikke }{\\revised alt}{\\v skjult}.\\par"
        #expect(try lines(content) == ["paragraph: Vi støtter alt.", "deleted: ikke", "hidden: skjult"])
        #expect(read(content).diagnostics.map(\.identifier) == ["rtf.tracked-changes"])
    }

    @Test func textBoxesAreReadOnce() throws {
        let content = """
            En{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt \\pard Ramme\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Ramme}}}}\\par\
            {\\object{\\*\\objdata 00}{\\result Innlimt}}\\par
            """
        #expect(try lines(content) == ["paragraph: En", "paragraph: Ramme", "paragraph: Innlimt"])
    }

    // MARK: Structure

    @Test func onlyWhollyBoldParagraphsAreBold() throws {
        let document = try #require(read("{\\b Fet}\\par {\\b Fet} og ikke\\par\\b Alt\\b0\\par").document)
        #expect(document.blocks.map(\.isBold) == [true, false, true])
    }

    @Test func headingsAreToldByStyleOrLevel() throws {
        let content = """
            {\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s7 Title;}{\\*\\cs10 x;}}\\pard\\s7 Tittel\\par\
            \\pard\\s1{\\listtext 1.2\\tab}Innledning\\par\\pard\\outlinelevel1 Under\\par\\pard Tekst
            """
        #expect(
            try lines(content) == [
                "title: Tittel", "heading 1: {1.2 }Innledning", "heading 2: Under", "paragraph: Tekst",
            ]
        )
    }

    @Test func listTextIsTheLabel() throws {
        let content = """
            {\\fonttbl{\\f3\\fcharset2 Symbol;}}\\pard\\ls1\\ilvl1{\\listtext\\f3\\'b7\\tab}Punkt\\par\
            \\pard{\\pntext a)\\tab}{\\*\\pn\\pnlvlbody{\\pntxta )}}Annet\\par
            """
        #expect(try lines(content) == ["list_item 2: {• }Punkt", "list_item 1: {a) }Annet"])
    }

    @Test func cellsHaveTheirPlaces() throws {
        let row = "\\trowd\\cellx1\\cellx2\\pard\\intbl "
        let content = """
            F\\'f8r\\par\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Kapittel\\cell Innspill\\cell\\row\
            \(row)A\\par B\\cell C\\cell\\row\(row)\\cell D\\cell\\row\\pard Etter\\par
            """
        let document = try #require(read(content).document)
        let places = document.blocks.map { block in
            "\(block.kind.rawValue) \(document.text(of: block)) "
                + (block.cell.map { "\($0.table).\($0.row).\($0.column)\($0.isHeader ? " h" : "")" } ?? "")
        }
        #expect(
            places == [
                "paragraph Før ", "table_text Kapittel 0.0.0 h", "table_text Innspill 0.0.1 h", "table_text A 0.1.0",
                "table_text B 0.1.0", "table_text C 0.1.1", "table_text D 0.2.1", "paragraph Etter ",
            ])
    }

    @Test func aTableInACellIsATableOfItsOwn() throws {
        let inner =
            "\\pard\\intbl\\itap2 X\\nestcell Y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}"
        let content = "\\trowd\\pard\\intbl A\\cell\\pard\\intbl B\\par\(inner)\\pard\\intbl\\itap1\\cell\\row\\pard Z"
        let document = try #require(read(content).document)
        let places = document.blocks.map { block in
            "\(document.text(of: block)) \(block.cell.map { "\($0.table).\($0.row).\($0.column)" } ?? "-")"
        }
        #expect(places == ["A 0.0.0", "B 0.0.1", "X 1.0.0", "Y 1.0.1", "Z -"])
    }

    // MARK: Damage

    @Test(arguments: [
        ("{\\rtf1 Kuttet \\b midt", true), ("{\\rtf1 For} tidlig slutt", true), ("{\\rtf1 Hel}\r\n\0", false),
    ])
    func aFileCutShortIsReadAndTold(_ file: String, _ isDamaged: Bool) throws {
        let result = read(bytes: Array(file.utf8))
        #expect(result.document != nil)
        #expect(result.diagnostics.contains { $0.identifier == "rtf.damaged" } == isDamaged)
    }

    @Test func depthHasALimit() {
        let deep = String(repeating: "{", count: 100_000)
        #expect(read(deep).diagnostics.map(\.identifier) == ["rtf.too-deep"])
    }

    @Test(arguments: [
        "{\\rtf1}", "{\\rtf", "{\\rtf1\\", "{\\rtf1{\\pict 00", "{\\rtf1\\bin99999999999 x", "{\\rtf1\\u\\'",
    ])
    func whatHoldsNoTextIsUnread(_ file: String) {
        let result = read(bytes: Array(file.utf8))
        #expect(result.document == nil)
        #expect(result.diagnostics.contains { $0.severity == .error && $0.summary.contains("ulest") })
    }

    @Test func rubbishNeverTraps() {
        let pieces = [
            "{", "}", "\\cell ", "\\row ", "\\nestcell ", "\\nestrow ", "\\intbl ", "\\itap9 ", "\\itap-3 ", "x",
            "\\par ",
            "{\\footnote ", "{\\header ", "{\\shptxt ", "\\pard ", "\\u-99999999 ", "\\uc9 ", "\\'", "\\'zz", "{\\*",
            "{\\listtext ", "\\v ", "\\deleted ", "\\bin-5 ", "\\bin7 ", "{\\stylesheet ", ";", "\\s-4 ", "\\ilvl-9 ",
            "\\outlinelevel99 ", "{\\object ", "{\\result ", "\\f-1 ", "\\chftn ", "\\trhdr ", "\u{FF}",
        ]
        var state: UInt64 = 20261121
        for _ in 0..<400 {
            var content = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                content += pieces[Int(state >> 33) % pieces.count]
            }
            let result = read(content)
            #expect(result.document != nil || result.diagnostics.contains { $0.severity == .error }, "\(content)")
            #expect(read(content) == result, "\(content)")
        }
    }
}
