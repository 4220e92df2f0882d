import Consultation
import Foundation
import Testing

@testable import Readers

/// What a PDF must read as so that it says the same as the office file it was printed from.
struct PDFTwinTests {
    private func outline(_ draw: (inout PDFSample) -> Void) throws -> PDFOutline {
        var sample = PDFSample()
        draw(&sample)
        return try PDFOutline(sample)
    }

    @Test func aCutWordIsPutTogetherAlthoughItsFirstPartIsAWordToo() throws {
        let outline = try outline {
            $0.lines(
                [
                    "Saken er viktig for styret. Planen er gjennomgått av hele avdelingen og for-",
                    "elagt lederne ved skolene i området, som for øvrig har fått den på høring. For-",
                    "eldrene har ikke sett den.",
                ], y: 100)
        }
        #expect(outline.document.text.contains("og forelagt lederne"))
        #expect(outline.document.text.contains("Foreldrene har"))
    }

    @Test func aNameKeepsItsHyphenAtALinesEnd() throws {
        let outline = try outline {
            $0.lines(
                [
                    "Oslo har prøvd dette før. Erfaringene viser at de som underviser i Oslo-",
                    "skolen ønsker seg mer tid.",
                ], y: 100)
        }
        #expect(outline.document.text.contains("i Oslo-skolen ønsker"))
    }

    @Test func aNoteStandsAfterTheParagraphThatRefersToIt() throws {
        let outline = try outline {
            $0.lines(["Antallet som faller fra er lavere enn planen sier og bør rettes opp av", "kommunen."], y: 100)
            $0.text("1", x: 127.6, y: 110, size: 6)
            $0.lines(
                ["Ellers har styret ingenting å utsette på planen, og vi takker for at vi fikk", "svare."], y: 160)
            $0.text("1", x: 70, y: 740, size: 5)
            $0.text("Tallene er fra årsmeldingen.", x: 75, y: 743, size: 8.5)
        }
        #expect(outline.document.blocks.map(\.kind) == [.paragraph, .footnote, .paragraph])
    }

    @Test func aColumnGoesOnBelowItsTableBesideAShortColumn() throws {
        let outline = try outline {
            for (side, x) in [("venstre", 70.0), ("høyre", 320.0)] {
                $0.lines((1...6).map { "\(side) spalte linje nummer \($0) er omtrent så lang" }, x: x, y: 100)
            }
            $0.grid(x: [70, 110, 270], y: [180, 200, 260])
            $0.text("Punkt", x: 74, y: 194)
            $0.text("Merknad", x: 114, y: 194)
            $0.text("1.2", x: 74, y: 214)
            $0.lines(["Antallet bør rettes", "til to i planen."], x: 114, y: 214)
            $0.lines(["venstre spalte går videre under tabellen og", "slutter her."], x: 70, y: 276)
        }
        let text = outline.document.text
        let below = try #require(text.range(of: "venstre spalte går videre"))
        let right = try #require(text.range(of: "høyre spalte linje nummer 1"))
        #expect(below.lowerBound < right.lowerBound)
    }

    @Test func wordsBelowEachOtherInANarrowCellStayTwoWords() throws {
        let outline = try outline {
            $0.grid(x: [70, 120, 300], y: [100, 120, 180])
            $0.text("Frist", x: 75, y: 114)
            $0.text("Merknad", x: 125, y: 114)
            $0.lines(["Femten", "virkedager"], x: 75, y: 134, size: 8, leading: 10)
            $0.text("Dette er for kort tid.", x: 125, y: 134)
        }
        #expect(outline.document.text.contains("Femten virkedager"))
    }

    @Test func aLetterThatIsABulletIsShownAsOne() throws {
        let outline = try outline {
            $0.lines(["•", "o", "o"], x: 80, y: 100)
            $0.lines(["Skolene bør få mer", "tid til planlegging", "tid til veiledning"], x: 100, y: 100)
        }
        #expect(outline.texts(.listItem).allSatisfy { $0.hasPrefix("•") })
    }

    @Test func aRunningHeadOnEveryPageNeedsNoRoomBelowIt() throws {
        let outline = try outline {
            for page in 1...4 {
                if page > 1 { $0.page() }
                $0.text("Vedlegg 2 til sak 14", x: 400, y: 60)
                $0.lines((1...9).map { "side \(page) linje nummer \($0) om tiltak og frister i planen vår" }, y: 73)
            }
        }
        #expect(outline.texts(.pageHeader).count == 4)
        #expect(!outline.texts(.paragraph).contains { $0.contains("Vedlegg 2") })
    }

    @Test func aMisreadRunningHeadIsStillOne() throws {
        let outline = try outline {
            for (page, head) in ["Uttalelse fra Lia velforening", "Uttalelse fra Lla velforening"].enumerated() {
                if page > 0 { $0.page() }
                $0.text(head, x: 70, y: 40)
                $0.lines((1...9).map { "side \(page) linje nummer \($0) om tiltak og frister i planen vår" }, y: 90)
            }
        }
        #expect(outline.texts(.pageHeader).count == 2)
    }

    @Test func linesAreAlikeWhenFewLettersDiffer() {
        #expect(Likeness.isSame("Fagforbundet avdeling 12", "Fagforbundet avde1ing 12"))
        #expect(!Likeness.isSame("Kapittel 1 Mål", "Kapittel 2 Tiltak"))
        #expect(!Likeness.isSame("ja", "nei"))
    }

    @Test("Rows of figures at the foot of pages belong to the table that goes on; the counted foot does not")
    func figuresAtTheFoot() throws {
        let outline = try outline { sample in
            for page in 1...3 {
                sample.page()
                sample.text("Kostnadene for \(["første", "andre", "siste"][page - 1]) år", x: 70, y: 90)
                for row in 0..<42 {
                    let y = 130 + Double(row) * 15
                    sample.text("\((page - 1) * 42 + row + 1)", x: 70, y: y)
                    sample.text("Tiltak", x: 110, y: y)
                    sample.text("\((page * 37 + row * 11) % 90 + 10)", x: 200, y: y)
                    sample.text("\((page * 13 + row * 7) % 90 + 10)", x: 260, y: y)
                }
                sample.text("Bydel Nordre · sak 26/118 · side \(page) av 3", x: 70, y: 800, size: 9)
            }
        }
        #expect(outline.texts(.pageFooter) == (1...3).map { "Bydel Nordre · sak 26/118 · side \($0) av 3" })
        #expect(outline.texts(.pageHeader).isEmpty)
    }

    @Test("The number of a case on a page's last line is no page number", arguments: ["26/3417.", "Side 12 av 2026"])
    func caseNumbers(text: String) {
        #expect(!PageNumber.isAlone(text))
        #expect(["3", "- 12 -", "3/9", "Side 3 av 9"].allSatisfy(PageNumber.isAlone))
    }
}
