import Testing

@testable import ScanText

@Suite("Files of pictures")
struct ImageFileTests {
    /// A PNG file's head that says how large the picture is (PNG specification, 11.2.2), and nothing more.
    private func png(width: UInt32, height: UInt32) -> [UInt8] {
        let number = { (n: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: n >> (24 - 8 * $0)) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8) + number(width)
            + number(height) + [8, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 64)
    }

    @Test("A picture too large to be a page is refused by its head, before it fills the memory")
    func bomb() {
        #expect(throws: ImageFile.Failure.tooLarge) { try ImageFile(bytes: png(width: 60_000, height: 60_000)) }
    }

    @Test("Rubbish and cut files are told as damaged, and never end the program")
    func damaged() throws {
        #expect(throws: ImageFile.Failure.damaged) { try ImageFile(bytes: []) }
        #expect(throws: ImageFile.Failure.damaged) { try ImageFile(bytes: Array("dette er ikke et bilde".utf8)) }
        let whole = try Samples.scan("opp-ned.png")
        #expect(try ImageFile(bytes: Array(whole[..<2000])).page(1) == nil)
        let fax = try Samples.scan("to-sider.tif")
        for length in [8, 100, fax.count / 2, fax.count - 5] {
            guard let file = try? ImageFile(bytes: Array(fax[..<length])) else { continue }
            for number in 1...file.pageCount { _ = file.page(number) }
        }
    }

    @Test("A picture's resolution is its file's")
    func resolution() throws {
        let page = try #require(try ImageFile(bytes: Samples.scan("opp-ned.png")).page(1))
        #expect(abs(page.dpi - 200) < 0.1)
        #expect(page.width == 1000 && page.height == 900)
    }

    @Test("A picture goes into the library's memory and comes back the same")
    func roundTrip() throws {
        let pixels = (0..<35).map { UInt8($0 * 7) }
        let image = GreyImage(width: 7, height: 5, dpi: 300, pixels: pixels)
        #expect(try #require(Picture(image)).greyImage(dpi: 300) == image)
    }
}
