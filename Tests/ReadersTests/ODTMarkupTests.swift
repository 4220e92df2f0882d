import Consultation
import Readers
import Testing

/// What people marked in an OpenDocument text: comments, changes, and what a form holds.
@Suite struct ODTMarkupTests {
    private func p(_ text: String) -> String { ODTSample.paragraph(text) }

    private func document(_ body: String) throws -> SourceDocument {
        try #require(try ODTSample(body).read().document)
    }

    private func comment(_ text: String, name: String? = "a", _ more: String = "") -> String {
        let named = name.map { " office:name=\"\($0)\"" } ?? ""
        return
            "<office:annotation\(named)\(more)><dc:creator>Kari Lund</dc:creator><dc:date>2026-09-01</dc:date>\(p(text))</office:annotation>"
    }

    private func end(_ name: String) -> String { "<office:annotation-end office:name=\"\(name)\"/>" }

    @Test func aCommentKnowsTheWordsItHangsOn() throws {
        let document = try document(p("Vi ønsker \(comment("For få."))to benker\(end("a")) i parken.") + p("Takk."))
        #expect(document.text == "Vi ønsker to benker i parken.\nFor få.\nTakk.")
        #expect(document.blocks.map(\.kind) == [.paragraph, .comment, .paragraph])
        let passage = try #require(document.blocks[1].markup?.passage)
        #expect(document.text.slice(passage) == "to benker")
    }

    @Test func aCommentOnSeveralParagraphsFollowsTheLastOfThem() throws {
        let document = try document(p("Først \(comment("Begge."))her.") + p("Så her\(end("a")), og mer."))
        #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .comment])
        let passage = try #require(document.blocks[2].markup?.passage)
        #expect(document.text.slice(passage) == "her.\nSå her")
    }

    @Test(arguments: ["a", nil])
    func aCommentAtAPlaceHangsOnItsParagraph(name: String?) throws {
        let document = try document(p("Før.") + p("To benker\(comment("For få.", name: name)) er satt ut."))
        let passage = try #require(document.blocks.first { $0.kind == .comment }?.markup?.passage)
        #expect(document.text.slice(passage) == "To benker er satt ut.")
    }

    @Test func answersAndWhatIsDoneAreTold() throws {
        let document = try document(
            p(
                """
                Her \(comment("Først.", name: "a", " loext:resolved=\"true\""))står\(end("a")) \
                \(comment("Svar.", name: "b", " loext:parent-name=\"a\""))det\(end("b")).
                """))
        let marks = document.blocks.compactMap(\.markup)
        #expect(marks.map(\.isResolved) == [true, false])
        #expect(marks.map(\.isAnswer) == [false, true])
    }

    @Test func nobodyWhoWroteACommentOrMadeAChangeIsNamed() throws {
        let document = try document(
            changes + p("\(comment("Nei."))Vi\(end("a")) \(start("i1"))støtter\(stop("i1")) det."))
        #expect(!String(decoding: try StoredForm.encode(document), as: UTF8.self).contains("Kari"))
    }

    // MARK: Changes

    private var changes: String {
        let who = "<office:change-info><dc:creator>Kari Lund</dc:creator></office:change-info>"
        return """
            <text:tracked-changes><text:changed-region text:id="i1"><text:insertion>\(who)</text:insertion></text:changed-region>\
            <text:changed-region text:id="d1"><text:deletion>\(who)\(p("bør"))</text:deletion></text:changed-region>\
            <text:changed-region text:id="f1"><text:format-change>\(who)</text:format-change></text:changed-region>\
            </text:tracked-changes>
            """
    }

    private func start(_ id: String) -> String { "<text:change-start text:change-id=\"\(id)\"/>" }
    private func stop(_ id: String) -> String { "<text:change-end text:change-id=\"\(id)\"/>" }

    @Test func insertedWordsCountAndAreKnownAsSuchAndStruckWordsKnowTheirPlace() throws {
        let document = try document(
            changes
                + p(
                    "Byen <text:change text:change-id=\"d1\"/>\(start("i1"))skal\(stop("i1")) ha \(start("f1"))to\(stop("f1")) benker."
                ))
        #expect(document.text == "Byen skal ha to benker.\nbør")
        #expect(document.blocks.map(\.kind) == [.paragraph, .deleted])
        #expect(document.blocks[0].markup?.inserted.map { document.text.slice($0) } == ["skal"])
        #expect(document.blocks[1].markup?.struckAt == "Byen ".utf8.count)
    }

    @Test func paragraphsPutInWholeAreInsertedFromEndToEnd() throws {
        let document = try document(
            changes + p("Før.\(start("i1"))") + p("Ny én.") + p("Ny to.\(stop("i1"))") + p("Etter."))
        #expect(
            document.blocks.map { $0.markup?.inserted.map { document.text.slice($0) } ?? [] } == [
                [], ["Ny én."], ["Ny to."], [],
            ])
    }

    @Test(arguments: [["Borte.", ""], ["", "Borte."]])
    func aParagraphStruckWholeStandsBesideItsNeighbours(struck: [String]) throws {
        let region = """
            <text:tracked-changes><text:changed-region text:id="d1"><text:deletion>\(struck.map(p).joined())</text:deletion>\
            </text:changed-region></text:tracked-changes>
            """
        let mark = "<text:change text:change-id=\"d1\"/>"
        let body = struck[0].isEmpty ? p("Før.\(mark)") + p("Etter.") : p("Før.") + p("\(mark)Etter.")
        let document = try document(region + body)
        #expect(document.text == "Før.\nBorte.\nEtter.")
        #expect(document.blocks[1].kind == .deleted)
        #expect(document.blocks[1].markup?.struckAt == nil)
    }

    // MARK: Tables and forms

    @Test func aCellMergedDownwardKnowsHowManyRowsItCovers() throws {
        let cell = { (text: String) in "<table:table-cell>\(p(text))</table:table-cell>" }
        let document = try document(
            """
            <table:table><table:table-row>\(cell("Sted"))\(cell("Merknad"))</table:table-row><table:table-row>\
            <table:table-cell table:number-rows-spanned="2">\(p("2.1"))</table:table-cell>\(cell("a"))</table:table-row>\
            <table:table-row><table:covered-table-cell/>\(cell("b"))</table:table-row></table:table>
            """)
        #expect(document.blocks.map { $0.cell?.rowSpan } == [nil, nil, 2, nil, nil])
        #expect(document.blocks.last?.cell.map { [$0.row, $0.column] } == [2, 1])
    }

    @Test func aPromptIsNoAnswerAndAChosenItemIs() throws {
        let body =
            p("Navn: <text:placeholder text:placeholder-type=\"text\">&lt;Skriv her&gt;</text:placeholder>")
            + p(
                "Svar: <text:drop-down text:name=\"s\"><text:label text:value=\"Ja\"/><text:label text:value=\"Nei\" text:current-selected=\"true\"/>Nei</text:drop-down>"
            )
            + p("<loext:content-control loext:showing-place-holder=\"true\">Velg dato</loext:content-control>")
        #expect(
            try ODTSample(body).lines() == [
                "paragraph: Navn:", "form_label: <Skriv her>", "paragraph: Svar: Nei", "form_label: Velg dato",
            ])
    }

    // MARK: Lists

    @Test func aListItemMayStateItsNumberAndAListGoOnAfterAnother() throws {
        let style = """
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="Del "/>\
            <text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>\
            <text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")" \
            text:start-value="26"/></text:list-style>
            """
        func item(_ content: String, start: Int? = nil) -> String {
            let value = start.map { " text:start-value=\"\($0)\"" } ?? ""
            return "<text:list-item\(value)>\(content)</text:list-item>"
        }
        let body = """
            <text:list text:style-name="L1" xml:id="x">\(item(p("a"), start: 4))\
            \(item(p("b") + "<text:list>\(item(p("c")))</text:list>"))</text:list>\
            <text:list text:style-name="L2">\(item(p("d")))\(item(p("e")))</text:list>\
            <text:list text:style-name="L1" text:continue-list="x"><text:list-header>\(p("f"))</text:list-header>\(item(p("g")))</text:list>
            """
        #expect(
            try ODTSample(body, automatic: style).lines() == [
                "list_item 1: {Del IV }a", "list_item 1: {Del V }b", "list_item 2: {– }c", "list_item 1: {z) }d",
                "list_item 1: {aa) }e", "paragraph: f", "list_item 1: {Del VI }g",
            ])
    }
}
