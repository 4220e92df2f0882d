import Consultation
import Foundation

/// A labelled consultation of `Samples`, its remarks as the labels mark them.
struct GoldSample {
    struct Entry {
        let remark: Remark
        let sections: [String]
        let themes: [String]
    }

    let draft: Draft
    let description: CaseDescription
    let replies: [[Entry]]

    init(name: String) throws {
        let gold = try Self.samples().appendingPathComponent(name).appendingPathComponent("gold")
        let labelled = try Self.decode(LabelledCase.self, gold.appendingPathComponent("case.json"))
        let sections = labelled.draft.sections.map(\.value)
        draft = Draft(title: labelled.draft.title, sections: sections)
        description = CaseDescription(
            title: labelled.title, reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: sections.map(\.section), themes: labelled.themes, questions: [])
        let folder = gold.appendingPathComponent("replies")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        replies = try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map {
            try Self.entries(Self.decode(LabelledReply.self, $0))
        }
    }

    private static func samples() throws -> URL {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let samples = folder.appendingPathComponent("Samples")
            if FileManager.default.fileExists(atPath: samples.path) { return samples }
            folder = folder.deletingLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ file: URL) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }

    /// A stand-in for a file's hash: ids begin alike, hashes do not.
    private static func hash(of id: String) -> ContentHash {
        let digest = id.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return ContentHash(rawValue: String(digest, radix: 16))
    }

    private static func entries(_ reply: LabelledReply) -> [Entry] {
        var entries: [Entry] = []
        var headings: [(level: Int, text: String)] = []
        var quotation: String?
        for (index, block) in reply.blocks.enumerated() {
            let text = block.text ?? ""
            if block.type == "heading" {
                headings.removeAll { $0.level >= block.level ?? 1 }
                headings.append((block.level ?? 1, text))
                quotation = nil
                continue
            }
            for label in block.remarks ?? [] {
                let rows = block.rows ?? []
                let row = rows.first { $0.contains { $0.contains(label.text) } }
                let cells = (row ?? []).enumerated().filter { !$0.element.contains(label.text) }.map {
                    RowCell(head: $0.offset < rows[0].count ? rows[0][$0.offset] : "", text: $0.element)
                }
                let paragraph = row?.first { $0.contains(label.text) } ?? text
                let place = ByteRange(start: entries.count, end: entries.count + 1)
                let anchor = Anchor(
                    document: hash(of: reply.id), page: nil, range: place, quote: label.text)
                let context = RemarkContext(
                    headings: headings.map(\.text), paragraph: paragraph, row: cells, quotation: quotation,
                    block: row == nil ? .paragraph : .tableText, blockIndex: index)
                let remark = Remark(anchor: anchor, onBehalfOf: nil, context: context)
                entries.append(Entry(remark: remark, sections: label.sections, themes: label.themes))
            }
            quotation = block.type == "quote" ? text : nil
        }
        return entries
    }
}

private struct LabelledCase: Decodable {
    let title: String
    let draft: LabelledDraft
    let themes: [Theme]
}

private struct LabelledDraft: Decodable {
    let title: String
    let sections: [LabelledSection]
}

private struct LabelledSection: Decodable {
    let id: String
    let title: String
    let level: Int
    let paragraphs: [String]

    var value: DraftSection {
        let points = paragraphs.compactMap { paragraph -> NumberedPoint? in
            let start = paragraph.drop { !$0.isLetter }.prefix { $0 != ":" }.split(separator: " ")
            guard start.count == 2, let number = Int(start[1]) else { return nil }
            return NumberedPoint(label: String(start[0]), number: number)
        }
        return DraftSection(
            section: Section(id: id, title: title, level: level, points: points), paragraphs: paragraphs)
    }
}

private struct LabelledReply: Decodable {
    let id: String
    let blocks: [LabelledBlock]
}

private struct LabelledBlock: Decodable {
    let type: String
    let text: String?
    let level: Int?
    let rows: [[String]]?
    let remarks: [LabelledRemark]?
}

private struct LabelledRemark: Decodable {
    let text: String
    let sections: [String]
    let themes: [String]
}
