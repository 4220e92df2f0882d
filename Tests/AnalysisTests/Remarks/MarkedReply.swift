import Consultation
import Foundation

@testable import Analysis

/// A reply typed one block a line, with the expected remarks between `⟦` and `⟧`.
///
/// `# `, `## ` headings; `- ` a list item, `1. ` a numbered one; `> ` a quotation; `^ ` a page header, `_ ` a page
/// footer; `~ ` struck text; `? ` a form's label, `! ` its field; `| a | b |` a table's row (`|! ` its heads).
/// `⟦` may be followed by a voice and `¦`: `⟦Eldrerådet¦Vi støtter dette.⟧`.
struct MarkedReply {
    let document: SourceDocument
    /// The expected remarks, in order, with their voices.
    let expected: [Expected]

    struct Expected: Equatable, CustomStringConvertible {
        let voice: String?
        let text: String
        var description: String { voice.map { "[\($0)] \(text)" } ?? text }
    }

    init(document: SourceDocument, expected: [Expected]) {
        self.document = document
        self.expected = expected
    }

    init(_ typed: String) {
        var builder = Builder()
        for line in typed.split(separator: "\n").map(String.init) { builder.add(line) }
        document = SourceDocument(
            hash: ContentHash(rawValue: String(repeating: "a", count: 64)), fileName: "svar.docx", format: .docx,
            text: builder.text, blocks: builder.blocks, pageCount: nil)
        expected = builder.expected
    }

    func split(draft: Draft? = nil, questions: [String] = [], sender: String? = nil) throws -> ReplyParts {
        let consultation = CaseDescription(
            title: "", reference: "", sender: "", sent: nil, deadline: nil, recipients: [], sections: [], themes: [],
            questions: questions.enumerated().map { Question(number: $0 + 1, text: $1) })
        return try ShippedReplyData.splitter().split(
            document, draft: draft, consultation: consultation, sender: sender)
    }

    static func found(_ parts: ReplyParts) -> [Expected] {
        parts.remarks.map { Expected(voice: $0.onBehalfOf, text: $0.text) }
    }

    private struct Builder {
        var text = ""
        var blocks: [Block] = []
        var expected: [Expected] = []
        private var row = 0

        init() {}

        mutating func add(_ line: String) {
            if line.hasPrefix("|") {
                let isHeader = line.hasPrefix("|!")
                if isHeader { row = 0 }
                let cells = line.dropFirst(isHeader ? 2 : 1).split(separator: "|", omittingEmptySubsequences: false)
                for (column, cell) in cells.dropLast().enumerated() {
                    let place = CellPlace(table: 0, row: row, column: column, isHeader: isHeader)
                    block(cell.trimmingCharacters(in: .whitespaces), .tableText, cell: place)
                }
                row += 1
            } else if let (mark, kind, level) = Self.marks.first(where: { line.hasPrefix($0.0) }) {
                block(String(line.dropFirst(mark.count)), kind, level: level)
            } else if let number = line.split(separator: " ").first, number.hasSuffix("."),
                Int(number.dropLast()) != nil
            {
                block(line, .listItem, level: 1, label: number.utf8.count + 1)
            } else {
                block(line, .paragraph)
            }
        }

        private mutating func block(
            _ marked: String, _ kind: BlockKind, level: Int? = nil, label: Int = 0, cell: CellPlace? = nil
        ) {
            guard !marked.isEmpty else { return }
            var plain = ""
            for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
                guard piece.offset > 0 else {
                    plain += piece.element
                    continue
                }
                let halves = piece.element.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
                let named = halves[0].split(separator: "¦", maxSplits: 1).map(String.init)
                expected.append(Expected(voice: named.count > 1 ? named[0] : nil, text: named[named.count - 1]))
                plain += named[named.count - 1] + (halves.count > 1 ? halves[1] : "")
            }
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += plain
            let range = ByteRange(start: start, end: text.utf8.count)
            blocks.append(Block(kind: kind, range: range, labelLength: label, level: level, cell: cell))
        }

        private static let marks: [(String, BlockKind, Int?)] = [
            ("## ", .heading, 2), ("# ", .heading, 1), ("- ", .listItem, 1), ("> ", .quotation, nil),
            ("^ ", .pageHeader, nil), ("_ ", .pageFooter, nil), ("~ ", .deleted, nil), ("? ", .formLabel, nil),
            ("! ", .formField, nil),
        ]
    }
}
