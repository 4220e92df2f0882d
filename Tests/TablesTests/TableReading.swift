import Consultation
import Tables

extension CaseTables {
    /// The tables of an invented case, everything called by its stored value.
    init(of snapshot: CaseSnapshot) {
        self.init(of: snapshot, wording: Wording(), outcomes: OutcomeList())
    }

    /// The table of that id; an empty one where there is none.
    func table(_ id: String) -> Table {
        (workbook.tables + paper.tables + digest.tables).first { $0.id == id }
            ?? Table(id: "", name: "", caption: "", columns: [], rows: [])
    }
}

extension Table {
    /// The rows as words.
    var words: [[String]] { rows.map { $0.cells.map(\.plainText) } }

    /// The words of a column, by its head.
    func column(_ head: String) -> [String] {
        guard let index = columns.firstIndex(where: { $0.head == head }) else { return [] }
        return rows.map { $0.cells[index].plainText }
    }

    /// The number in a row and column; 0 for an empty cell.
    func number(_ row: Row?, _ head: String) -> Int {
        guard let row, let index = columns.firstIndex(where: { $0.head == head }) else { return -1 }
        switch row.cells[index].content {
        case .number(let number): return number
        case .share(let n, _): return n
        default: return 0
        }
    }
}
