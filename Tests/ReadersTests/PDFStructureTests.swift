import Consultation
import Readers
import Testing

/// Headings, tables, notes, forms and running titles of a PDF.
struct PDFStructureTests {
    private static let body = [
        "Bydelen er i hovedsak enig i forslaget, men savner en vurdering av hvordan",
        "ungdom som ikke bruker fritidsklubbene skal få vite om de nye tilbudene som",
        "planen beskriver.",
    ]

    private func outline(_ draw: (inout PDFSample) -> Void) throws -> PDFOutline {
        var sample = PDFSample()
        draw(&sample)
        return try PDFOutline(sample)
    }

    @Test func headingsAreRankedByTheirStyle() throws {
        let outline = try outline {
            $0.text("Svar på høring om ny plan", x: 70, y: 80, size: 20, face: .bold)
            var y = 110.0
            for (text, size) in [("1 Mål", 15.0), ("1.1 Delmål", 12.5), ("2 Tiltak", 15), ("2.1 Skole", 12.5)] {
                $0.text(text, x: 70, y: y, size: size, face: .bold)
                $0.lines(Self.body, y: y + 20)
                y += 80
            }
        }
        #expect(outline.texts(.title) == ["Svar på høring om ny plan"])
        let headings = outline.document.blocks.filter { $0.kind == .heading }
        #expect(headings.map(\.level) == [1, 2, 1, 2])
        #expect(headings.map { outline.document.body(of: $0) } == ["Mål", "Delmål", "Tiltak", "Skole"])
    }

    @Test func aBoldSentenceIsNoHeading() throws {
        let outline = try outline {
            $0.lines(Self.body, y: 100)
            $0.text("Høringsfristen er 15. september.", x: 70, y: 160, face: .bold)
            $0.lines(Self.body, y: 190)
        }
        #expect(outline.texts(.heading).isEmpty)
        #expect(outline.document.blocks.filter(\.isBold).count == 1)
    }

    @Test func cellsWithLinesAroundThemAreTableText() throws {
        let outline = try outline {
            $0.lines(Self.body, y: 80)
            $0.grid(x: [70, 170, 350, 520], y: [140, 158, 192, 212])
            for (text, x) in [("Kapittel", 75.0), ("Merknad", 175), ("Forslag", 355)] {
                $0.text(text, x: x, y: 153, size: 10, face: .bold)
            }
            $0.text("Delmål 2", x: 75, y: 172, size: 10)
            $0.lines(["Teksten er uklar og må derfor", "skrives om."], x: 175, y: 172, size: 10, leading: 13)
            $0.text("Ingen", x: 355, y: 172, size: 10)
            $0.text("Grep 1", x: 75, y: 206, size: 10)
            $0.text("Enig.", x: 175, y: 206, size: 10)
        }
        #expect(
            outline.lines.dropFirst() == [
                "table_text 0/0/0h: Kapittel", "table_text 0/0/1h: Merknad", "table_text 0/0/2h: Forslag",
                "table_text 0/1/0: Delmål 2", "table_text 0/1/1: Teksten er uklar og må derfor skrives om.",
                "table_text 0/1/2: Ingen", "table_text 0/2/0: Grep 1", "table_text 0/2/1: Enig.",
            ])
    }

    @Test func aTableGoesOnOverThePageBreak() throws {
        let outline = try outline {
            $0.grid(x: [70, 170, 520], y: [700, 718, 752])
            $0.text("Kapittel", x: 75, y: 713, size: 10, face: .bold)
            $0.text("Merknad", x: 175, y: 713, size: 10, face: .bold)
            $0.text("Delmål 2", x: 75, y: 732, size: 10)
            $0.text("Teksten er uklar og bør skrives om fra begynnelsen, slik at også de", x: 175, y: 732, size: 10)
            $0.page()
            $0.grid(x: [70, 170, 520], y: [70, 88, 106, 124])
            $0.text("Kapittel", x: 75, y: 83, size: 10, face: .bold)
            $0.text("Merknad", x: 175, y: 83, size: 10, face: .bold)
            $0.text("yngste forstår den.", x: 175, y: 101, size: 10)
            $0.text("Grep 1", x: 75, y: 119, size: 10)
            $0.text("Enig.", x: 175, y: 119, size: 10)
        }
        #expect(outline.texts(.pageHeader) == ["Kapittel", "Merknad"])
        #expect(
            outline.lines.filter { $0.hasPrefix("table") } == [
                "table_text 0/0/0h: Kapittel", "table_text 0/0/1h: Merknad", "table_text 0/1/0: Delmål 2",
                "table_text 0/1/1: Teksten er uklar og bør skrives om fra begynnelsen, slik at også de yngste forstår den.",
                "table_text 0/2/0: Grep 1", "table_text 0/2/1: Enig.",
            ])
    }

    @Test func columnsThatBeginAtOnePlaceAreATableWithoutLines() throws {
        let outline = try outline {
            let rows = [
                ("Bydel Nord", "Storgata 1", "0150"), ("Bydel Sør", "Postboks 99 Langt navn her", "0151"),
                ("Skoleetaten", "Rådhuset", "0037"), ("Eldrerådet", "Rådhuset", "0037"),
            ]
            for (index, row) in rows.enumerated() {
                let y = 100 + Double(index) * 14
                $0.text(row.0, x: 70, y: y)
                $0.text(row.1, x: 230, y: y)
                $0.text(row.2, x: 374, y: y)
            }
        }
        #expect(outline.lines.count == 12)
        #expect(
            outline.lines.prefix(6).suffix(3) == [
                "table_text 0/1/0: Bydel Sør", "table_text 0/1/1: Postboks 99 Langt navn her", "table_text 0/1/2: 0151",
            ])
    }

    @Test func runningTitlesAreSetApart() throws {
        let outline = try outline {
            for number in 1...3 {
                if number > 1 { $0.page() }
                $0.text("Bydel Nord – svar på høring", x: 70, y: 40, size: 9)
                $0.lines(Self.body, y: 90 + Double(number) * 10)
                $0.text("Postadresse: Storgata 1, 0150 Oslo", x: 70, y: 790, size: 9)
                $0.text("\(number)", x: 300, y: 805, size: 9)
            }
        }
        #expect(outline.texts(.pageHeader).count == 3)
        #expect(outline.texts(.pageFooter).count == 6)
        #expect(outline.texts(.paragraph).count == 3)
    }

    @Test func notesAtThePagesFootAreFootnotesAndTheirNumbersNoWords() throws {
        let outline = try outline {
            $0.lines(Self.body, y: 600)
            $0.text("1", x: 155.1, y: 624, size: 6)
            $0.text("1", x: 70, y: 740, size: 5)
            $0.text("Tallene er fra årsmeldingen.", x: 75, y: 743, size: 8.5)
            $0.text("Side 1", x: 280, y: 810, size: 8.5)
        }
        let note = try #require(outline.document.blocks.first { $0.kind == .footnote })
        #expect(outline.document.body(of: note) == "Tallene er fra årsmeldingen.")
        #expect(note.labelLength == 2)
        #expect(outline.texts(.paragraph).first?.hasSuffix("planen beskriver.") == true)
    }

    @Test func contentsAreNoHeadings() throws {
        let outline = try outline {
            $0.text("1 Innledning .......................................................... 3", x: 70, y: 100)
            $0.text("2 Mål .................................................................... 4", x: 70, y: 116)
        }
        #expect(outline.lines == ["contents: 1 Innledning\t3", "contents: 2 Mål\t4"])
    }

    @Test func figuresAndTablesHaveCaptions() throws {
        let outline = try outline {
            $0.lines(Self.body, y: 100)
            $0.text("Figur 1: Antall elever med fravær", x: 70, y: 200, size: 9, face: .italic)
            $0.lines(["Figur 1 viser at fraværet har gått ned i alle bydelene siden planen ble"] + Self.body, y: 240)
        }
        #expect(outline.texts(.caption) == ["Figur 1: Antall elever med fravær"])
    }

    @Test func aFormHasLabelsAndWholeValues() throws {
        let value = "Vi støtter forslaget.\n\nFristen bør likevel utsettes til over nyttår."
        let outline = try outline {
            $0.text("Merknader til kapittel 2", x: 70, y: 100, size: 10, face: .bold)
            $0.field("felt1", value: value, drawn: "Vi støtter", x: 70, y: 104, w: 300, h: 20)
            $0.text("Støtter dere forslaget?", x: 70, y: 150, size: 10, face: .bold)
            $0.checkBox("ja", isOn: true, x: 70, y: 155)
            $0.text("Ja", x: 88, y: 165, size: 10)
            $0.checkBox("nei", isOn: false, x: 150, y: 155)
            $0.text("Nei", x: 168, y: 165, size: 10)
        }
        #expect(
            outline.lines == [
                "form_label: Merknader til kapittel 2", "form_field: Vi støtter forslaget.",
                "form_field: Fristen bør likevel utsettes til over nyttår.", "form_label: Støtter dere forslaget?",
                "form_field: ☒ Ja", "form_field: ☐ Nei",
            ])
    }

    @Test func notesPutOnThePageAreComments() throws {
        let outline = try outline {
            $0.lines(Self.body, y: 100)
            $0.note("Sjekk tallet", x: 530, y: 100)
        }
        #expect(outline.texts(.comment) == ["Sjekk tallet"])
    }
}
