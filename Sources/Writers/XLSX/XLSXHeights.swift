/// How high a row must be for its wrapped text. Excel works this out by itself, but other programs do not.
enum XLSXHeights {
    /// Points a line, at the default size.
    static let line = 15.0
    /// Excel's highest row.
    private static let highest = 409.0

    /// - Parameter cells: each cell's text with its column's width in characters.
    static func height(of cells: [(text: String, width: Double)]) -> Double {
        let most = cells.map { lines($0.text, width: $0.width) }.max() ?? 1
        return min(Double(max(most, 1)) * line, highest)
    }

    /// Words are kept whole; one longer than a line is cut.
    private static func lines(_ text: String, width: Double) -> Int {
        let room = max(Int(width * 1.15), 1)
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, paragraph in
            var lines = 1
            var used = 0
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                let length = word.unicodeScalars.count
                if used > 0, used + 1 + length > room {
                    lines += 1
                    used = 0
                }
                used += length + (used > 0 ? 1 : 0)
                lines += max(used - 1, 0) / room
                used = used > room ? used % room : used
            }
            return sum + lines
        }
    }
}
