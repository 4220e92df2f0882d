import Evaluation
import Foundation
import Testing

/// The figures that another program counted for the stored export.
struct RecordedFiguresTests {
    @Test func everyFigureIsTheRecordedOne() throws {
        let recorded = try JSON(Data(contentsOf: Samples.evaluation.appending(path: "figures.json")))
        let counted = try JSON(Samples.report().json).without("further", "notes")
        #expect(recorded.leaves > 900)
        #expect(recorded.differences(from: counted) == [])
    }

    @Test func aDifferenceInAnyFigureIsSeen() throws {
        let recorded = try JSON(Data(contentsOf: Samples.evaluation.appending(path: "figures.json")))
        let stricter = try JSON(Samples.report(ScoreSettings(coverage: 0.95)).json).without("further", "notes")
        #expect(recorded.differences(from: stricter).contains("/all/covered"))
    }

    @Test func theTableIsTheRecordedOne() throws {
        let file = Samples.evaluation.appending(path: "table.txt")
        let table = try Samples.report().table(misses: 2)
        if Samples.isRecording {
            try Data(table.utf8).write(to: file)
            Issue.record("recorded table.txt; run again without RECORD")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }

    @Test func theSameExportGivesTheSameBytes() throws {
        #expect(try Samples.report().json == Samples.report().json)
    }
}

/// A parsed JSON value that is compared leaf by leaf.
private indirect enum JSON: Decodable, Equatable {
    case null
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(_ data: Data) throws { self = try JSONDecoder().decode(JSON.self, from: data) }

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let number = try? single.decode(Double.self) {
            self = .number(number)
        } else if let text = try? single.decode(String.self) {
            self = .text(text)
        } else if let list = try? single.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try single.decode([String: JSON].self))
        }
    }

    func without(_ keys: String...) -> JSON {
        guard case .object(let object) = self else { return self }
        return .object(object.filter { !keys.contains($0.key) })
    }

    var leaves: Int {
        switch self {
        case .list(let list): list.reduce(0) { $0 + $1.leaves }
        case .object(let object): object.values.reduce(0) { $0 + $1.leaves }
        default: 1
        }
    }

    /// The paths at which the two differ; numbers by more than 1e-12.
    func differences(from other: JSON, at path: String = "") -> [String] {
        switch (self, other) {
        case (.number(let one), .number(let two)):
            return abs(one - two) <= 1e-12 ? [] : [path]
        case (.object(let one), .object(let two)):
            return Set(one.keys).union(two.keys).sorted().flatMap { key -> [String] in
                guard let left = one[key], let right = two[key] else { return ["\(path)/\(key)"] }
                return left.differences(from: right, at: "\(path)/\(key)")
            }
        case (.list(let one), .list(let two)) where one.count == two.count:
            return one.indices.flatMap { one[$0].differences(from: two[$0], at: "\(path)[\($0)]") }
        default:
            return self == other ? [] : [path]
        }
    }
}
