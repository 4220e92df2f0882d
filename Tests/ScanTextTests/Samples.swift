import Foundation

@testable import ScanText

/// The project's samples of scans.
enum Samples {
    /// The bytes of a file in `Samples/skann`.
    static func scan(_ name: String) throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: root.appendingPathComponent("Samples/skann").appendingPathComponent(name)))
    }
}

extension RecognisedPage {
    /// Its words by the recogniser's lines.
    var lines: [String] {
        var lines: [[String]] = []
        for word in words {
            if word.startsLine || lines.isEmpty { lines.append([]) }
            lines[lines.count - 1].append(word.text)
        }
        return lines.map { $0.joined(separator: " ") }
    }

    func word(_ text: String) -> RecognisedWord? { words.first { $0.text == text } }
}
