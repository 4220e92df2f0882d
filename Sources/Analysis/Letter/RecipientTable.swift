import Consultation

/// Reads recipients from a table of the letter.
struct RecipientTable {
    let phrases: LetterPhrases
    let bodies: BodyDirectory

    /// A table's cells by row and column; the paragraphs of a cell are joined by a space.
    private struct Grid {
        var rows: [[Int: String]] = []
        var firstBlock: Int

        init(_ document: SourceDocument, blocks: [Int]) {
            firstBlock = blocks.first ?? 0
            var place: (table: Int, row: Int)?
            for index in blocks {
                let block = document.blocks[index]
                guard let cell = block.cell else { continue }
                if place.map({ $0 != (cell.table, cell.row) }) ?? true { rows.append([:]) }
                place = (cell.table, cell.row)
                let text = document.text(of: block).split(separator: "\n").joined(separator: " ")
                let before = rows[rows.count - 1][cell.column].map { $0 + " " } ?? ""
                rows[rows.count - 1][cell.column] = before + text
            }
        }
    }

    /// The recipients in the table that holds most of them; nil when no table is a list of recipients.
    func entries(of document: SourceDocument) -> [RecipientLines.Entry]? {
        let lists = grids(of: document).map { entries(of: $0) }
        guard let best = lists.max(by: { $0.count < $1.count }), !best.isEmpty else { return nil }
        return best
    }

    /// The document's tables; tables that follow each other with nothing between (a page break) are one.
    private func grids(of document: SourceDocument) -> [Grid] {
        var grids: [Grid] = []
        var blocks: [Int] = []
        for (index, block) in document.blocks.enumerated() {
            if block.cell != nil {
                blocks.append(index)
            } else if block.kind.isRunningText, !blocks.isEmpty {
                grids.append(Grid(document, blocks: blocks))
                blocks = []
            }
        }
        if !blocks.isEmpty { grids.append(Grid(document, blocks: blocks)) }
        return grids
    }

    private func entries(of grid: Grid) -> [RecipientLines.Entry] {
        let heads = columnHeads(grid.rows.first ?? [:])
        guard let nameColumn = heads.name ?? bodyColumn(of: grid) else { return [] }
        let hasHeads = heads.name != nil
        var entries: [RecipientLines.Entry] = []
        var group: BodyGroup?
        for row in grid.rows {
            let name = PostalAddress.trimComma(row[nameColumn] ?? "")
            let words = NameWord.keys(of: name)
            // The heads are repeated where the table goes on over a page.
            if words.isEmpty || columnHeads(row).name != nil { continue }
            let others = row.keys.sorted().filter { $0 != nameColumn }
            if let heading = phrases.group(ofHeading: words), others.allSatisfy({ (row[$0] ?? "").isEmpty }) {
                group = heading
                continue
            }
            let address = others.filter { !hasHeads || heads.address.contains($0) }.map { row[$0] ?? "" }
            if hasHeads || address.allSatisfy({ $0.isEmpty || PostalAddress.isAddress($0) || isTown($0) }) {
                entries.append(.init(name: name, address: address, group: group))
            } else {
                entries += row.keys.sorted().compactMap { column in
                    row[column].map { .init(name: PostalAddress.trimComma($0), group: group) }
                }
            }
        }
        return entries
    }

    private func columnHeads(_ row: [Int: String]) -> (name: Int?, address: Set<Int>) {
        let words = row.mapValues(NameWord.keys)
        let names = words.filter { phrases.nameColumns.matches($0.value) }.keys.sorted()
        let addresses = words.filter { phrases.addressColumns.matches($0.value) }.keys
        return (names.first, Set(addresses))
    }

    /// The column in which most cells name a body, where at least three do.
    private func bodyColumn(of grid: Grid) -> Int? {
        let columns = Set(grid.rows.flatMap(\.keys)).sorted()
        let counted = columns.map { column in
            (column, grid.rows.filter { row in row[column].map { bodies.group(of: $0) != nil } ?? false }.count)
        }
        guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 >= 3, best.1 * 2 >= grid.rows.count else {
            return nil
        }
        return best.0
    }

    private func isTown(_ text: String) -> Bool {
        text.allSatisfy { $0.isUppercase || $0 == " " || $0 == "-" }
    }
}
