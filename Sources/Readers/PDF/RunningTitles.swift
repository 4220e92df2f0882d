import Foundation
import PDFText

/// Tells what stands at the head and foot of every page from what the page says.
struct RunningTitles {
    /// A row of a page as far as this needs it.
    private struct Edge {
        let text: String
        let key: String
        /// What stands where `key` has `#`.
        let numbers: [Int]
        let box: PDFBox
        let size: Double
        let starts: [Double]
        let isNote: Bool
    }

    /// How many rows of each page, from the top, are its running head.
    let headRows: [Int]
    /// How many rows of each page, from the bottom, are its running foot.
    let footRows: [Int]

    /// The most rows that a running head or foot has.
    private static let most = 6

    /// - Parameters:
    ///   - pages: the rows of each page, from the top.
    ///   - heights: the pages' heights in points.
    init(pages: [[[Word]]], heights: [Double]) {
        let sizes = Self.bodySize(pages)
        let tops = pages.map { $0.prefix(Self.most).map(Self.edge) }
        let feet = pages.map { $0.suffix(Self.most).reversed().map(Self.edge) }
        let top = Self.Side(edges: tops, pages: pages.count)
        let foot = Self.Side(edges: feet, pages: pages.count)
        headRows = pages.indices.map { top.head(of: $0, height: heights[$0], body: sizes, rows: pages[$0].count) }
        footRows = pages.indices.map { foot.foot(of: $0, height: heights[$0], body: sizes, rows: pages[$0].count) }
    }

    private static func edge(_ row: [Word]) -> Edge {
        let line = TextLine(row, page: 0)
        let text = line.text
        return Edge(
            text: text, key: key(text), numbers: numbers(text), box: line.box, size: line.size,
            starts: PageRows.fragments(of: row).map { $0[0].box.minX }, isNote: Footnotes.number(of: line) != nil)
    }

    /// The text with every number as `#`, and no matter how wide its gaps are.
    private static func key(_ text: String) -> String {
        var key: [UInt8] = []
        for byte in text.utf8 {
            let isDigit = (0x30...0x39).contains(byte)
            if isDigit, key.last == 0x23 { continue }
            key.append(isDigit ? 0x23 : byte == 0x09 ? 0x20 : byte)
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// The numbers in a text; of long ones the last nine figures.
    private static func numbers(_ text: String) -> [Int] {
        var numbers: [Int] = []
        var isInNumber = false
        for byte in text.utf8 {
            let isDigit = (0x30...0x39).contains(byte)
            if isDigit {
                let last = isInNumber ? numbers.removeLast() : 0
                numbers.append((last * 10 + Int(byte - 0x30)) % 1_000_000_000)
            }
            isInNumber = isDigit
        }
        return numbers
    }

    /// The type size of most letters.
    private static func bodySize(_ pages: [[[Word]]]) -> Double {
        var counts: [Double: Int] = [:]
        for page in pages {
            for row in page { for word in row { counts[word.size, default: 0] += word.text.utf8.count } }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// Where a row stands.
    private struct Place {
        let page: Int
        let y: Double
        let numbers: [Int]
    }

    /// One edge of all pages.
    private struct Side {
        /// For each page its rows from the edge inward.
        let edges: [[Edge]]
        /// For each key, where it stands.
        private let places: [String: [Place]]
        private let pageCount: Int

        init(edges: [[Edge]], pages: Int) {
            self.edges = edges
            pageCount = pages
            var places: [String: [Place]] = [:]
            for (page, rows) in edges.enumerated() {
                for row in rows {
                    let place = Place(page: page, y: row.box.midY, numbers: row.numbers)
                    places[row.key, default: []].append(place)
                }
            }
            self.places = places
        }

        /// Whether another page has the same words at the same height.
        func recurs(_ row: Edge, on page: Int) -> Bool {
            places[row.key, default: []].contains {
                $0.page != page && abs($0.y - row.box.midY) < 5 && counts($0, row, on: page)
            } || recursNearly(row, on: page)
        }

        /// Whether two rows that differ in numbers only do so as pages are counted: rows of a table that goes on
        /// over pages may have the same words, or none.
        private func counts(_ place: Place, _ row: Edge, on page: Int) -> Bool {
            zip(place.numbers, row.numbers).allSatisfy { $0 == $1 || $0 - $1 == place.page - page }
                && (row.numbers.count <= 2 || row.key.utf8.contains { $0 | 0x20 >= 0x61 })
        }

        /// Whether a page near by has much the same words at the same height: those of scans may be misread.
        private func recursNearly(_ row: Edge, on page: Int) -> Bool {
            (max(0, page - 2)...min(edges.count - 1, page + 2)).contains { other in
                other != page
                    && edges[other].contains {
                        let place = Place(page: other, y: $0.box.midY, numbers: $0.numbers)
                        return $0.key != row.key && abs(place.y - row.box.midY) < 5
                            && (place.numbers.count != row.numbers.count || counts(place, row, on: page))
                            && Likeness.isSame($0.key, row.key)
                    }
            }
        }

        /// Whether most pages, and no fewer than three, have the same words at the same height.
        private func isOnMostPages(_ row: Edge, _ page: Int) -> Bool {
            let count = places[row.key, default: []].count {
                abs($0.y - row.box.midY) < 2 && counts($0, row, on: page)
            }
            return count >= 3 && count * 10 >= pageCount * 6
        }

        func head(of page: Int, height: Double, body: Double, rows: Int) -> Int {
            let edge = edges[page]
            var count = 0
            for (index, row) in edge.enumerated() where index < rows - 1 {
                guard row.box.maxY < 0.2 * height else { break }
                let next = index + 1 < edge.count ? edge[index + 1] : nil
                let gap = next.map { $0.box.minY - row.box.maxY } ?? 0
                let isSmallPrint = row.size <= 0.88 * body && row.box.maxY < 0.075 * height
                guard recurs(row, on: page) || PageNumber.isAlone(row.text) || (isSmallPrint && gap > row.box.height)
                else { break }
                if let next, isTableHead(row, next) { break }
                // Only what is set off from the text below is a head, unless it leaves no doubt; rows of one head
                // stand close together.
                if gap > max(7, 0.55 * row.box.height) || isOnMostPages(row, page) { count = index + 1 }
            }
            return count
        }

        func foot(of page: Int, height: Double, body: Double, rows: Int) -> Int {
            let edge = edges[page]
            var count = 0
            for (index, row) in edge.enumerated() where index < rows {
                guard row.box.minY > 0.8 * height else { break }
                let isSmallPrint =
                    row.size <= 0.88 * body && row.box.minY > 0.9 * height && !belongsToNote(index, on: page)
                let isNumbered = index == 0 && PageNumber.isSaid(row.text) && row.box.minY > 0.87 * height
                guard
                    recurs(row, on: page) || PageNumber.isAlone(row.text) || isNumbered
                        || (isSmallPrint && count == index)
                else { break }
                count = index + 1
            }
            return count
        }

        /// Whether a row is a footnote, or the rest of one that begins above it.
        private func belongsToNote(_ index: Int, on page: Int) -> Bool {
            let rows = edges[page][index...]
            for (row, above) in zip(rows, rows.dropFirst()) {
                if row.isNote { return true }
                if recurs(above, on: page) || abs(above.size - row.size) > 0.3 { return false }
                if row.box.minY - above.box.maxY > row.box.height { return false }
            }
            return rows.last?.isNote ?? false
        }

        /// The heads of a table that goes on over pages recur too, but what follows stands in the same columns.
        private func isTableHead(_ row: Edge, _ next: Edge) -> Bool {
            guard row.starts.count >= 2, next.starts.count >= 2 else { return false }
            return row.starts.count { start in next.starts.contains { abs($0 - start) < 3 } } >= 2
        }
    }
}

/// The ways in which pages are numbered.
enum PageNumber {
    /// A row that holds nothing but a page number: `3`, `- 3 -`, `3/9`, `Side 3 av 9`.
    static func isAlone(_ text: String) -> Bool {
        let tokens = text.lowercased().split { " \t-–/().|".contains($0) }
        guard !tokens.isEmpty, tokens.count <= 4 else { return false }
        let words: Set<Substring> = ["side", "s", "sida", "page", "av", "of"]
        // Years and the numbers of cases are longer.
        let numbers = tokens.count { $0.utf8.count <= 3 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return (1...2).contains(numbers) && numbers + tokens.count(where: words.contains) == tokens.count
    }

    /// A row that says `Side 3` or `Side 3 av 9` somewhere.
    static func isSaid(_ text: String) -> Bool {
        let tokens = text.lowercased().split { " \t-–/().|·".contains($0) }
        return zip(tokens, tokens.dropFirst()).contains { word, number in
            (word == "side" || word == "page" || word == "sida") && number.utf8.count <= 3
                && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
