import Consultation
import Language

/// Answers in a reply's tables: a row for each question, with its answer in the cells beside it or ticked under a
/// column's head.
struct TableAnswers {
    private(set) var passages: [AnswerPassage] = []
    private let reply: AnsweringReply
    private let mentions: MentionFinder
    private let cues: AnswerCues

    private struct Cell {
        let column: Int
        var blocks: [Int]
        var text: String
    }

    init(_ reply: AnsweringReply, mentions: MentionFinder, cues: AnswerCues) {
        self.reply = reply
        self.mentions = mentions
        self.cues = cues
        var rows: [Int: [Int: [Cell]]] = [:]
        for (index, block) in reply.document.blocks.enumerated() where reply.isOwn(index) {
            guard let place = block.cell else { continue }
            var cells = rows[place.table, default: [:]][place.row] ?? []
            let text = reply.document.text(of: block)
            if let last = cells.indices.last, cells[last].column == place.column {
                cells[last].blocks.append(index)
                cells[last].text += " " + text
            } else {
                cells.append(Cell(column: place.column, blocks: [index], text: text))
            }
            rows[place.table, default: [:]][place.row] = cells
        }
        for table in rows.keys.sorted() { read(rows[table] ?? [:]) }
    }

    private mutating func read(_ rows: [Int: [Cell]]) {
        let order = rows.keys.sorted()
        guard let head = order.first.flatMap({ rows[$0] }) else { return }
        let heads = Dictionary(head.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
        let answers = heads.mapValues { TickBox.answer($0.lowercased().trimmingSpaces) }
        let asks = head.contains { cues.hits(in: CueText($0.text)).has(.question) }
        for row in order {
            guard let cells = rows[row] else { continue }
            guard let found = question(of: cells, asks: asks) else { continue }
            var passage = AnswerPassage(question: found.question, tie: .field)
            for cell in cells where cell.column != found.column {
                if let answer = answers[cell.column] ?? nil, TickBox.isTick(cell.text) {
                    passage.boxes.append(TickBox(answer: answer, isTicked: true))
                    continue
                }
                // A cell beside the number that repeats the question is no answer.
                if mentions.mentions(in: CueText(cell.text), cues.hits(in: CueText(cell.text))).contains(where: {
                    $0.tokens.lowerBound <= 3
                }) {
                    continue
                }
                let boxes = TickBox.boxes(in: cell.text)
                passage.boxes += boxes
                if boxes.isEmpty { passage.sentences += cell.blocks.flatMap(reply.sentences) }
            }
            passages.append(passage)
        }
    }

    /// Which question a row is about, and the column that says so.
    private func question(of cells: [Cell], asks: Bool) -> (question: Int, column: Int)? {
        for cell in cells {
            let text = CueText(cell.text)
            let found = mentions.mentions(in: text, cues.hits(in: text)).first
            if let found, found.questions.count == 1, found.tokens.lowerBound <= 3 {
                return (found.questions[0], cell.column)
            }
        }
        guard asks, let first = cells.first, let number = CueText(first.text).number(0) else { return nil }
        return mentions.index(of: number).map { ($0, first.column) }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace || $0 == "?" }.reversed())
    }
}
