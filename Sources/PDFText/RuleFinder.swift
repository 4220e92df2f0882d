/// Finds long runs of pixels of one grey that differ from the pixels on one side of them.
struct RuleFinder {
    /// Pixels in a row or a column: of which, the first, and the one after the last.
    typealias Run = (at: Int, from: Int, to: Int)

    private let picture: PagePicture

    /// The least difference in grey between the two sides of an edge; the palest shading of cells is about 12 of 255.
    private static let edge = 10
    /// How much pixels of one drawn line may differ.
    private static let evenness = 5

    init(_ picture: PagePicture) { self.picture = picture }

    /// Runs along rows that differ from the row above.
    func horizontal(atLeast shortest: Int) -> [Run] {
        var runs: [Run] = []
        let width = picture.width
        picture.grey.withUnsafeBytes { grey in
            for row in 1..<max(1, picture.height) {
                var open = Stretch()
                forEachEdge(grey, row: row, from: 0, against: width) { column, pixel in
                    guard !open.takes(column, pixel, Self.evenness) else { return }
                    // A long run is not ended by the end of a line that crosses it.
                    guard column - open.last > 3 || open.length < shortest else { return }
                    if open.isLine(atLeast: shortest) { runs.append((row, open.first, open.last + 1)) }
                    open = Stretch(column, tone: pixel)
                }
                if open.isLine(atLeast: shortest) { runs.append((row, open.first, open.last + 1)) }
            }
        }
        return runs
    }

    /// Runs along columns that differ from the column to their left. By columns, then from the top.
    func vertical(atLeast shortest: Int) -> [Run] {
        var runs: [Run] = []
        var open = [Stretch](repeating: Stretch(), count: picture.width)
        picture.grey.withUnsafeBytes { grey in
            for row in 0..<picture.height {
                forEachEdge(grey, row: row, from: 1, against: 1) { column, pixel in
                    guard !open[column].takes(row, pixel, Self.evenness) else { return }
                    guard row - open[column].last > 3 || open[column].length < shortest else { return }
                    if open[column].isLine(atLeast: shortest) {
                        runs.append((column, open[column].first, open[column].last + 1))
                    }
                    open[column] = Stretch(row, tone: pixel)
                }
            }
        }
        for (column, stretch) in open.enumerated() where stretch.isLine(atLeast: shortest) {
            runs.append((column, stretch.first, stretch.last + 1))
        }
        return runs.sorted { ($0.at, $0.from) < ($1.at, $1.from) }
    }

    /// Calls `body` with the column and grey of each pixel of a row that differs from the pixel `distance` bytes
    /// before it. Eight pixels at a time are passed over where all are alike, as on most of a page.
    private func forEachEdge(
        _ grey: UnsafeRawBufferPointer, row: Int, from first: Int, against distance: Int,
        _ body: (_ column: Int, _ pixel: Int) -> Void
    ) {
        let start = row * picture.width
        var column = first
        while column < picture.width {
            let here = start + column
            if column + 8 <= picture.width,
                grey.loadUnaligned(fromByteOffset: here, as: UInt64.self)
                    == grey.loadUnaligned(fromByteOffset: here - distance, as: UInt64.self)
            {
                column += 8
                continue
            }
            let pixel = Int(grey[here])
            if abs(pixel - Int(grey[here - distance])) >= Self.edge { body(column, pixel) }
            column += 1
        }
    }

    /// Pixels of one tone side by side. Where another line crosses there may be a hole of two pixels; one pixel
    /// in ten may be missing in all.
    private struct Stretch {
        var first = 0
        var last = -9
        var tone = 0
        var count = 0

        init() {}

        init(_ place: Int, tone: Int) {
            first = place
            last = place
            self.tone = tone
            count = 1
        }

        var length: Int { last - first + 1 }

        func isLine(atLeast shortest: Int) -> Bool { length >= shortest && count * 10 >= length * 9 }

        mutating func takes(_ place: Int, _ pixel: Int, _ evenness: Int) -> Bool {
            guard count > 0, place - last <= 3, abs(pixel - tone) <= evenness else { return false }
            last = place
            count += 1
            return true
        }
    }
}
