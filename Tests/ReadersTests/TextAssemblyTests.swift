import Consultation
import Readers
import Testing

/// Text is put together alike whatever file it came in.
struct TextAssemblyTests {
    private func text(_ parts: [TextAssembly.Part]) -> String {
        var assembly = TextAssembly()
        for part in parts { assembly.append(part) }
        return assembly.text
    }

    @Test func textIsMadeClean() {
        #expect(text([.init(.paragraph, text: "  u\u{AD}klar\u{A0}tekst \u{FB01}nnes  ")]) == "uklar tekst finnes")
        #expect(text([.init(.paragraph, text: "Blåba\u{30A}r e\u{301}n")]) == "Blåbår én")
        #expect(text([.init(.listItem, label: "\u{F0B7}", text: "Et punkt")]) == "• Et punkt")
    }

    @Test func rangesFollowTheText() throws {
        var assembly = TextAssembly()
        let box = Box(x: 0, y: 0, width: 1, height: 1)
        assembly.append(.init(.heading, label: "1.1", text: "Mål"))
        assembly.append(.init(.paragraph, text: " \n "))
        assembly.append(
            .init(.paragraph, lines: [.init("Første ", page: 2, box: box), .init(" andre", page: 3, box: box)]))
        #expect(assembly.text == "1.1 Mål\nFørste andre")
        #expect(assembly.blocks.count == 2)
        #expect(assembly.blocks[0].labelLength == 4)
        let lines = assembly.blocks[1].lines
        #expect(lines.map { assembly.text.slice($0.range) } == ["Første ", "andre"])
        #expect(assembly.blocks[1].page == 2)
    }
}
