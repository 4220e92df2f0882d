public import Tables

/// Writes a table as Norwegian Excel opens it with a double click: UTF-8 with a byte order mark, semicolons,
/// CRLF, dates as `15.09.2026`.
///
/// Text that a spreadsheet would run as a formula, or would turn into a date or a number (`12.3`, `5/12`), gets an
/// apostrophe in front. The file holds the heads, the rows and the totals; the
/// caption, the note and rows that only name a group are left out.
public struct CSVWriter: Sendable {
    public init() {}

    /// The table's bytes.
    public func write(_ table: Table) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(table.columns.map { Self.guarded($0.head) }, to: &bytes)
        for row in table.allRows where row.role != .group { append(row.cells.map(Self.field), to: &bytes) }
        return bytes
    }

    private func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ";")) }
            bytes.append(contentsOf: Self.quoted(field).utf8)
        }
        bytes.append(contentsOf: [13, 10])
    }

    private static func field(_ cell: Cell) -> String {
        switch cell.content {
        case .empty: ""
        case .number(let number): String(number)
        case .text(let words): guarded(words)
        // «av», since a slash makes Excel see a date.
        case .share(let n, let of): "\(n) av \(of)"
        case .date(let year, let month, let day): "\(padded(day)).\(padded(month)).\(year)"
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func guarded(_ text: String) -> String {
        guard let first = text.utf8.first else { return text }
        let runs = [UInt8](arrayLiteral: 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D).contains(first)
        return runs || looksLikeNumber(text) ? "'" + text : text
    }

    /// Whether there are only digits and what dates and numbers are written with, and at least one digit.
    private static func looksLikeNumber(_ text: String) -> Bool {
        var digits = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits = true
            case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: " "),
                UInt8(ascii: ":"):
                continue
            default: return false
            }
        }
        // A whole number stays one: only its being taken for something else is guarded against.
        return digits && !text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// RFC 4180, with the semicolon as separator.
    private static func quoted(_ field: String) -> String {
        let special: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: "\""), 10, 13]
        guard field.utf8.contains(where: special.contains) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
