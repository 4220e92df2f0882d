/// What a page's markup says of a line, written ahead of it behind a control character,
/// which no text keeps (see `CleanText`).
enum LineMark: Hashable {
    /// A heading with its level from 1.
    case heading(Int)
    /// All of the line is bold.
    case bold

    private static let opening: Unicode.Scalar = "\u{1}"

    /// What stands ahead of the line.
    var prefix: String {
        switch self {
        case .heading(let level): "\u{1}\(level)"
        case .bold: "\u{1}b"
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == opening }

    /// The line without its mark.
    static func parted(_ line: some StringProtocol) -> (mark: LineMark?, line: String) {
        let scalars = line.unicodeScalars
        guard scalars.first == opening, let kind = scalars.dropFirst().first else { return (nil, String(line)) }
        let rest = String(String.UnicodeScalarView(scalars.dropFirst(2)))
        return (kind == "b" ? .bold : .heading(Int(String(kind)) ?? 1), rest)
    }
}
