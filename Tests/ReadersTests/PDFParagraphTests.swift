import Consultation
import Foundation
import Readers
import Testing

/// Lines of a PDF put back into the paragraphs they were made from.
struct PDFParagraphTests {
    private func outline(_ draw: (inout PDFSample) -> Void) throws -> PDFOutline {
        var sample = PDFSample()
        draw(&sample)
        return try PDFOutline(sample)
    }

    /// Three lines that reach the same right edge, and one that does not.
    private static let long = [
        "Bydelen er i hovedsak enig i forslaget, men savner en vurdering av hvordan",
        "ungdom som ikke bruker fritidsklubbene skal få vite om de nye tilbudene som",
        "planen beskriver. Det bør derfor settes av midler til oppsøkende virksomhet",
        "i alle bydelene.",
    ]

    @Test func linesOfAParagraphAreOneBlock() throws {
        let outline = try outline { $0.lines(Self.long, y: 100) }
        #expect(outline.lines == ["paragraph: " + Self.long.joined(separator: " ")])
    }

    @Test func everyLineOfABlockHasItsPageAndBox() throws {
        let outline = try outline { $0.lines(Self.long, y: 100) }
        let block = try #require(outline.document.blocks.first)
        #expect(block.lines.count == 4)
        #expect(block.lines.allSatisfy { $0.page == 1 && abs($0.box.x - 70) < 1 })
        #expect(outline.document.text.slice(block.lines[3].range) == "i alle bydelene.")
    }

    @Test func aWiderStepBeginsAParagraph() throws {
        let outline = try outline {
            $0.lines(Self.long, y: 100)
            $0.lines(
                [
                    "Vi ber om at dette tas inn i planen før den legges frem for bystyret i høst,",
                    "og at den følges opp.",
                ], y: 163)
        }
        #expect(outline.texts(.paragraph).count == 2)
    }

    @Test func aShortLastLineEndsAParagraphWithoutAnyStep() throws {
        let outline = try outline {
            $0.lines(
                Self.long + ["Vi støtter ellers planen slik den er lagt frem, og ønsker lykke til med arbeidet"], y: 100
            )
        }
        #expect(outline.texts(.paragraph).count == 2)
    }

    @Test func aParagraphGoesOnOverThePageBreakAroundTheRunningFoot() throws {
        let outline = try outline {
            $0.lines(Array(Self.long[..<2]), y: 740)
            $0.text("Side 1 av 2", x: 270, y: 810, size: 8)
            $0.page()
            $0.lines(Array(Self.long[2...]), y: 100)
            $0.text("Side 2 av 2", x: 270, y: 810, size: 8)
        }
        #expect(
            outline.lines == [
                "paragraph: " + Self.long.joined(separator: " "), "page_footer: Side 1 av 2",
                "page_footer: Side 2 av 2",
            ])
        let block = try #require(outline.document.blocks.first)
        #expect(block.lines.map(\.page) == [1, 1, 2, 2])
        #expect(block.page(at: block.range.end - 3) == 2)
    }

    @Test func aDateAtTheBeginningOfALineIsNoListItem() throws {
        let outline = try outline {
            $0.lines(
                [
                    "Saken ble først behandlet i oppvekstkomiteen, og deretter i bydelsutvalget",
                    "1. september og 10. september, og komiteens innstilling ble lagt til grunn.",
                ], y: 100)
        }
        #expect(outline.texts(.listItem).isEmpty)
        #expect(outline.texts(.paragraph).count == 1)
    }

    @Test func listItemsKeepTheirLabelsApart() throws {
        let outline = try outline {
            $0.text("Vi foreslår:", x: 70, y: 100)
            for (index, label) in ["1.", "2.", "•", "a)"].enumerated() {
                $0.text(label, x: 70, y: 116 + Double(index) * 16)
                $0.text("Et forslag til endring nummer \(index)", x: 90, y: 116 + Double(index) * 16)
            }
        }
        let items = outline.document.blocks.filter { $0.kind == .listItem }
        #expect(items.map(\.labelLength) == [3, 3, 4, 3])
        #expect(items.map { outline.document.body(of: $0) }.allSatisfy { $0.hasPrefix("Et forslag") })
    }

    @Test func hyphensAtLineEndsGoWhereTheWordIsOneWord() throws {
        let outline = try outline {
            $0.lines(
                [
                    "Tiltakene mot utenforskap er mange, og bydelen mener at kampen mot uten-",
                    "forskap må føres sammen med skolene i bydelen og med de frivillige i Sør-",
                    "Trøndelag, der det allerede finnes gode erfaringer fra arbeidet med pleie-",
                    "og omsorgstjenester. Samarbeidet med familiene er avhengig av at en BTI-",
                    "modell tas i bruk, og av at flere får vite om den gjennom nettet og e-",
                    "post.",
                ], y: 100)
        }
        let text = outline.document.text
        #expect(text.contains("kampen mot utenforskap må"))
        #expect(text.contains("i Sør-Trøndelag, der"))
        #expect(text.contains("med pleie- og omsorgstjenester"))
        #expect(text.contains("en BTI-modell tas"))
        #expect(text.contains("og e-post."))
    }

    @Test func aRangeOfYearsIsNotPartedByTheLineBreak() throws {
        let outline = try outline {
            $0.lines(
                ["Planen for gående og syklende i hele byen gjelder for årene fra og med 2027–", "2034 og rulleres."],
                y: 100)
        }
        #expect(outline.document.text.contains("2027–2034 og"))
    }

    @Test func twoColumnsAreReadOneAfterTheOther() throws {
        let left = (1...8).map { "venstre spalte linje nummer \($0) er omtrent" }
        let right = (1...8).map { "høyre spalte linje nummer \($0) er omtrent lik" }
        let outline = try outline {
            $0.text("En overskrift over begge spaltene i hele bredden av siden", x: 70, y: 80, size: 16, face: .bold)
            $0.lines(left, x: 70, y: 120)
            $0.lines(right, x: 320, y: 123)
        }
        let text = outline.document.text
        let order = (left + right).compactMap { text.range(of: $0)?.lowerBound }
        #expect(order.count == 16)
        #expect(order == order.sorted())
        #expect(text.hasPrefix("En overskrift over"))
    }
}
