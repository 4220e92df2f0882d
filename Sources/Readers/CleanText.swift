import Foundation

/// Text as every document has it, whatever the file wrote.
///
/// Unicode's normal form C; ligatures written out; soft hyphens, joiners of no width and control characters
/// gone; every kind of hyphen-minus and of space made plain; runs of spaces made one; bullets of symbol fonts
/// (private use) made `•` and their boxes made `☐` or `☒`. Tabs and line feeds inside a text stay.
enum CleanText {
    /// One text, without white space at its ends.
    static func bytes(of text: String) -> [UInt8] { joined([text])[0] }

    /// Texts that will stand end to end: no white space at the ends of the whole, none doubled where two meet.
    /// As many come out as went in; one that held nothing is empty.
    static func joined(_ texts: [String]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        // Leading white space is dropped, as after a space.
        var endsInSpace = true
        for text in texts {
            var piece: [UInt8] = []
            piece.reserveCapacity(text.utf8.count)
            append(text, to: &piece, endsInSpace: &endsInSpace)
            pieces.append(piece)
        }
        trimEnd(&pieces)
        return pieces
    }

    private static func trimEnd(_ pieces: inout [[UInt8]]) {
        for index in pieces.indices.reversed() {
            while let last = pieces[index].last, isSpace(last) { pieces[index].removeLast() }
            if !pieces[index].isEmpty { return }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private static func append(_ text: String, to piece: inout [UInt8], endsInSpace: inout Bool) {
        for scalar in composed(text).unicodeScalars {
            switch replacement(for: scalar) {
            case .none: continue
            case .space:
                if !endsInSpace { piece.append(0x20) }
                endsInSpace = true
            case .scalar(let kept):
                let isBreak = kept == "\t" || kept == "\n"
                if isBreak, piece.last == 0x20 { piece.removeLast() }
                piece.append(contentsOf: UTF8.encode(kept).map { Array($0) } ?? [])
                endsInSpace = isBreak
            case .text(let words):
                piece.append(contentsOf: words.utf8)
                endsInSpace = false
            }
        }
    }

    /// Below U+0300 every text is in form C already; Foundation is asked for the rest only.
    private static func composed(_ text: String) -> String {
        let needsWork = text.utf8.contains { $0 >= 0xCC && $0 != 0xE2 }
        return needsWork ? text.precomposedStringWithCanonicalMapping : text
    }

    private enum Replacement {
        case none
        case space
        case scalar(Unicode.Scalar)
        case text(String)
    }

    private static func replacement(for scalar: Unicode.Scalar) -> Replacement {
        switch scalar.value {
        case 0x09: .scalar(scalar)
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .scalar("\n")
        case 0x20: .space
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: .none
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x2010, 0x2011: .scalar("-")
        case 0xFB00...0xFB06: .text(ligatures[Int(scalar.value) - 0xFB00])
        case 0xE000...0xF8FF: .scalar(symbol(scalar))
        default: .scalar(scalar)
        }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// What symbol fonts (Symbol, Wingdings) draw at their private places, as far as running text uses them.
    private static func symbol(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xF02D: "–"
        case 0xF0A8, 0xF06F, 0xF071, 0xF072: "☐"
        case 0xF0FD, 0xF078, 0xF054: "☒"
        case 0xF0FE: "☑"
        case 0xF0FC: "✓"
        case 0xF0E0, 0xF0E8, 0xF0AE: "→"
        default: "•"
        }
    }
}
