import Consultation

/// A table while its rows are being read: where each cell stands, and in the end which rows are heads.
struct TableBuilder {
    /// How a cell is merged with the one above it.
    enum Merge {
        case none
        /// It is the uppermost of the cells that are one; the count of rows, where the file states it.
        case begins(rows: Int?)
        case continues
    }

    private struct Row {
        var isMarkedHead = false
        var cells: [Cell] = []
    }

    private struct Cell {
        let column: Int
        let isShaded: Bool
        var merge = Merge.none
    }

    /// Which of the document's tables, from 0.
    let index: Int
    /// Whether the table's style sets its first row apart and the table uses that.
    var styledFirstRow = false
    /// Whether a tracked change takes the row or cell away.
    private(set) var isDeleted = false
    private var rowIsDeleted = false
    /// Whether a tracked change put the row or cell in.
    private(set) var isInserted = false
    private var rowIsInserted = false
    private var rows: [Row] = []
    private var column = 0
    private var nextColumn = 0

    init(index: Int) { self.index = index }

    /// The place of the cell at hand.
    var place: CellPlace {
        CellPlace(table: index, row: max(rows.count - 1, 0), column: column, isHeader: false)
    }

    mutating func beginRow() {
        rows.append(Row())
        (column, nextColumn) = (0, 0)
        (rowIsDeleted, isDeleted) = (false, false)
        (rowIsInserted, isInserted) = (false, false)
    }

    mutating func describeRow(isMarkedHead: Bool, gridBefore: Int, isDeleted: Bool, isInserted: Bool = false) {
        guard let last = rows.indices.last else { return }
        rows[last].isMarkedHead = isMarkedHead
        nextColumn = gridBefore
        rowIsDeleted = isDeleted
        self.isDeleted = isDeleted
        rowIsInserted = isInserted
        self.isInserted = isInserted
    }

    mutating func beginCell() {
        column = nextColumn
        nextColumn += 1
        isDeleted = rowIsDeleted
        isInserted = rowIsInserted
        guard let last = rows.indices.last else { return }
        rows[last].cells.append(Cell(column: column, isShaded: false))
    }

    mutating func describeCell(
        span: Int, isShaded: Bool, isDeleted: Bool, isInserted: Bool = false, merge: Merge = .none
    ) {
        nextColumn = column + max(span, 1)
        self.isDeleted = rowIsDeleted || isDeleted
        self.isInserted = rowIsInserted || isInserted
        guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
        rows[row].cells[cell] = Cell(column: column, isShaded: isShaded, merge: merge)
    }

    /// Gives the table's paragraphs their final places: heads are marked, and a frame of one cell is no table,
    /// so that its text stands where the frame stands (`outer` for a frame inside a table).
    func finish(_ paragraphs: [StoryParagraph], outer: CellPlace?) -> [StoryParagraph] {
        let isFrame = rows.count <= 1 && (rows.first?.cells.count ?? 0) <= 1
        let heads = headRows(paragraphs)
        let spans = rowSpans()
        return paragraphs.map { paragraph in
            guard let place = paragraph.cell, place.table == index else { return paragraph }
            var placed = paragraph
            placed.cell =
                isFrame
                ? outer
                : CellPlace(
                    table: index, row: place.row, column: place.column, isHeader: heads.contains(place.row),
                    rowSpan: spans[[place.row, place.column]])
            return placed
        }
    }

    /// How many rows each merged cell covers, by its row and column; none for cells of one row.
    private func rowSpans() -> [[Int]: Int] {
        var spans: [[Int]: Int] = [:]
        for (row, cells) in rows.enumerated() {
            for cell in cells.cells {
                guard case .begins(let stated) = cell.merge else { continue }
                let covered =
                    1 + rows[(row + 1)...].prefix { isCovered($0, in: cell.column, isStated: stated != nil) }.count
                let rows = min(stated ?? covered, covered)
                if rows > 1 { spans[[row, cell.column]] = rows }
            }
        }
        return spans
    }

    /// Whether a merged cell may cover a row: where its count is stated, any row in which no other merged cell begins.
    private func isCovered(_ row: Row, in column: Int, isStated: Bool) -> Bool {
        let cell = row.cells.first { $0.column == column }
        return switch cell?.merge {
        case .begins: false
        case .continues: true
        case .some(.none), nil: isStated
        }
    }

    /// The rows marked as heads from the top; else the first, where it looks like one.
    private func headRows(_ paragraphs: [StoryParagraph]) -> Set<Int> {
        let marked = rows.indices.prefix { rows[$0].isMarkedHead }
        if !marked.isEmpty { return Set(marked) }
        return firstRowLooksLikeHeads(paragraphs) ? [0] : []
    }

    /// Heads are short, at least two, and set apart: by the table's style, by shading or bold that the next row
    /// lacks, or by being the only line in which a table of three columns or more has no figures and no sentences.
    private func firstRowLooksLikeHeads(_ paragraphs: [StoryParagraph]) -> Bool {
        guard rows.count >= 2, rows[0].cells.count >= 2 else { return false }
        let own = paragraphs.filter { $0.cell?.table == index && !$0.isBlank }
        let first = own.filter { $0.cell?.row == 0 }
        let rest = own.filter { $0.cell?.row != 0 }
        guard Set(first.compactMap { $0.cell?.column }).count >= 2, !rest.isEmpty,
            first.allSatisfy({ $0.text.utf8.count <= 60 })
        else { return false }
        if styledFirstRow { return true }
        let isShaded = { (row: Int) in rows[row].cells.allSatisfy(\.isShaded) }
        if isShaded(0), !isShaded(1) { return true }
        if first.allSatisfy(\.isBold), !rest.allSatisfy(\.isBold) { return true }
        let hasFigures = first.contains { $0.text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
        return rows[0].cells.count >= 3 && !hasFigures && rest.contains { $0.text.utf8.count > 60 }
            && first.allSatisfy { !$0.text.hasSuffix(".") }
    }
}
