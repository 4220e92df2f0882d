import Consultation
import Foundation
import Readers
import Testing

/// What every answer of every reader promises: ranges inside the text that leave no byte of it, places that exist,
/// and for a file without text a reason.
func expectPromises(_ result: ReadingResult, _ name: String) {
    guard let document = result.document else {
        let hasReason = result.isContainer || result.diagnostics.contains { $0.severity == .error }
        #expect(hasReason, "\(name): unread without a reason")
        return
    }
    let bytes = Array(document.text.utf8)
    var end = 0
    for (index, block) in document.blocks.enumerated() {
        let start = index == 0 ? 0 : end + 1
        #expect(block.range.start == start, "\(name): block \(index) leaves or shares bytes")
        #expect(index == 0 || bytes[end] == 0x0A, "\(name): block \(index) is not parted by a line feed")
        #expect(!block.range.isEmpty && block.range.end <= bytes.count, "\(name): block \(index) is empty")
        end = block.range.end
        #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80, "\(name): block \(index) cuts a letter")
        #expect(block.page.map { (1...(document.pageCount ?? .max)).contains($0) } ?? true, "\(name): page")
        expectLines(of: block, name)
    }
    #expect(end == bytes.count, "\(name): text after the last block")
    #expect(document.text == document.text.precomposedStringWithCanonicalMapping, "\(name): not in form C")
}

private func expectLines(of block: Block, _ name: String) {
    var end = block.range.start
    for line in block.lines {
        #expect(line.range.start == end && line.range.end <= block.range.end, "\(name): lines leave bytes")
        end = line.range.end
    }
    #expect(block.lines.isEmpty || end == block.range.end, "\(name): lines do not fill the block")
}
