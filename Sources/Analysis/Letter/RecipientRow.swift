import Consultation

/// A row of the list of recipients as it stands on the page: the pieces between its gaps, left to right.
struct RecipientRow: Hashable {
    var fields: [String]
    /// Where the first piece begins, in points; nil where the format has no places.
    var x: Double?
    var page: Int?

    /// The rows of lines, those that stand side by side put together.
    static func rows(of lines: [DocumentLine]) -> [RecipientRow] {
        var rows: [RecipientRow] = []
        var boxes: [Box] = []
        for line in lines {
            if let box = line.box, let last = boxes.last, line.page == rows.last?.page, overlap(box, last),
                box.x > last.x + last.width
            {
                rows[rows.count - 1].fields += fields(of: line.text)
                boxes.append(box)
                continue
            }
            rows.append(RecipientRow(fields: fields(of: line.text), x: line.box?.x, page: line.page))
            boxes = line.box.map { [$0] } ?? []
        }
        return rows
    }

    /// Whether two boxes stand on one line.
    private static func overlap(_ a: Box, _ b: Box) -> Bool {
        let shared = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        return shared > 0.5 * min(a.height, b.height)
    }

    /// The pieces between tabs, or between runs of two spaces and more.
    static func fields(of text: String) -> [String] {
        var fields: [String] = []
        for part in text.split(separator: "\t") {
            var current: [Substring] = []
            for word in part.split(separator: " ", omittingEmptySubsequences: false) {
                if word.isEmpty {
                    if !current.isEmpty { fields.append(current.joined(separator: " ")) }
                    current = []
                } else {
                    current.append(word)
                }
            }
            if !current.isEmpty { fields.append(current.joined(separator: " ")) }
        }
        return fields
    }
}
