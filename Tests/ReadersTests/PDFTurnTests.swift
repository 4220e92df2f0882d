import Consultation
import Testing

@testable import Readers

/// Pages whose text lies on its side, or upside down, on the page as it is shown.
struct PDFTurnTests {
    private func outline(turned rotation: Int) throws -> PDFOutline {
        var sample = PDFSample()
        sample.rotation = rotation
        sample.text("Svar på høring", x: 70, y: 80, size: 18, face: .bold)
        sample.lines(["Velforeningen støtter planen, men ber om at den også", "gjelder gangveiene."], y: 110)
        sample.grid(x: [70, 170, 520], y: [140, 158, 176, 194])
        for (row, y) in [("Punkt", 153.0), ("2.1", 171), ("2.2", 189)] { sample.text(row, x: 75, y: y, size: 10) }
        for (row, y) in [("Merknad", 153.0), ("Fristen er for kort.", 171), ("Tallet er feil.", 189)] {
            sample.text(row, x: 175, y: y, size: 10)
        }
        return try PDFOutline(sample)
    }

    @Test("A page reads the same however it is turned, its table too", arguments: [90, 180, 270])
    func text(rotation: Int) throws {
        let (upright, turned) = (try outline(turned: 0).document, try outline(turned: rotation).document)
        #expect(upright.blocks.count { $0.kind == .tableText } == 6)
        #expect(turned.text == upright.text)
        #expect(turned.blocks.map(\.kind) == upright.blocks.map(\.kind))
        #expect(turned.blocks.map(\.cell) == upright.blocks.map(\.cell))
    }

    @Test("Lines stand where a person sees them on the turned page")
    func places() throws {
        let place = { (rotation: Int) in try #require(outline(turned: rotation).document.blocks[0].lines.first).box }
        let upright = try place(0)
        let quarter = try place(90)
        #expect(abs(quarter.x + quarter.width - (PDFSample.height - upright.y)) < 1)
        #expect(abs(quarter.y - upright.x) < 1)
        #expect(abs(quarter.width - upright.height) < 1)
        let half = try place(180)
        #expect(abs(half.x + half.width - (PDFSample.width - upright.x)) < 1)
        #expect(abs(half.y + half.height - (PDFSample.height - upright.y)) < 1)
        let back = try place(270)
        #expect(abs(back.x - upright.y) < 1)
        #expect(abs(back.y + back.height - (PDFSample.width - upright.x)) < 1)
    }
}
