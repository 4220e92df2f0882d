public import Foundation

/// A line of an export: a remark with its labels, or, without text, what is told of a whole file.
///
/// Read leniently: a field that is missing or of another type counts as not given.
public struct ExportLine: Decodable, Sendable {
    /// The remark's id, where the export gives one.
    let id: String?
    /// Whether a person has settled the remark's tags.
    let isReviewed: Bool
    let respondent: String?
    let group: String?
    let isInvited: Bool?
    let onBehalfOf: String?
    /// The file it comes from, as written.
    let file: String
    let text: String
    let sections: [ExportLabel]
    let alternatives: [ExportLabel]
    let themes: [ExportLabel]
    let stance: String?
    /// How sure the stance is, 0 to 1.
    let stanceConfidence: Double?
    let kind: String?
    let kindConfidence: Double?
    let hasFlags: Bool
    /// The flagged texts, of the flags that have one.
    let flagTexts: [String]
    let answers: [Answer]

    /// The answer to one of the letter's questions.
    struct Answer: Sendable {
        let number: Double?
        let answer: String?
    }

    private enum CodingKeys: String, CodingKey {
        case id, reviewed, respondent, invited, source, file, text, sections, alternatives, themes, stance, kind, flags,
            answers
        case group = "respondent_group"
        case onBehalfOf = "on_behalf_of"
        case stanceConfidence = "stance_confidence"
        case kindConfidence = "kind_confidence"
    }

    public init(from decoder: any Decoder) throws {
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        func given<Value: Decodable>(_ type: Value.Type, _ key: CodingKeys) -> Value? {
            try? keyed.decodeIfPresent(type, forKey: key)
        }
        func words(_ key: CodingKeys) -> String? {
            given(String.self, key).flatMap { $0.isEmpty ? nil : $0 }
        }
        id = words(.id)
        isReviewed = given(Bool.self, .reviewed) ?? false
        respondent = words(.respondent)
        group = words(.group)
        isInvited = given(Bool.self, .invited)
        onBehalfOf = words(.onBehalfOf)
        if let source = given(Source.self, .source) {
            file = source.file ?? ""
        } else {
            file = words(.source) ?? words(.file) ?? ""
        }
        text = words(.text) ?? ""
        sections = given([ExportLabel].self, .sections) ?? []
        alternatives = given([ExportLabel].self, .alternatives) ?? []
        themes = given([ExportLabel].self, .themes) ?? []
        stance = words(.stance)
        stanceConfidence = given(Double.self, .stanceConfidence)
        kind = words(.kind)
        kindConfidence = given(Double.self, .kindConfidence)
        let flags = given([FlagField].self, .flags) ?? []
        hasFlags = !flags.isEmpty
        flagTexts = flags.compactMap(\.text)
        answers = (given([AnswerField].self, .answers) ?? []).compactMap(\.answer)
    }

    /// Reads an export in JSON Lines.
    ///
    /// - Throws: `EvaluationError` that names the line.
    public static func lines(of file: URL) throws -> [ExportLine] {
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw EvaluationError(
                file: file.lastPathComponent, summary: "the export cannot be read.", cure: "Check the path.")
        }
        return try lines(of: data, named: file.lastPathComponent)
    }

    /// Reads an export in JSON Lines; empty lines are passed over.
    ///
    /// - Parameter name: what an error calls the export.
    /// - Throws: `EvaluationError` that names the line.
    public static func lines(of data: Data, named name: String = "export") throws -> [ExportLine] {
        let decoder = JSONDecoder()
        var lines: [ExportLine] = []
        for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                lines.append(try decoder.decode(ExportLine.self, from: Data(line)))
            } catch {
                throw EvaluationError(
                    file: "\(name):\(index + 1)", summary: "the line is no JSON object.",
                    cure: "Write one JSON object a line.")
            }
        }
        return lines
    }
}

/// `{"file": …}`.
private struct Source: Decodable {
    let file: String?
}

/// A flag: words, or an object that may hold the flagged text.
private struct FlagField: Decodable {
    let text: String?

    private enum CodingKeys: String, CodingKey {
        case text
    }

    init(from decoder: any Decoder) throws {
        text = (try? decoder.container(keyedBy: CodingKeys.self)).flatMap { try? $0.decode(String.self, forKey: .text) }
    }
}

/// `{"n": 1, "answer": "ja"}`; anything else is no answer.
private struct AnswerField: Decodable {
    let answer: ExportLine.Answer?

    private enum CodingKeys: String, CodingKey {
        case answer
        case number = "n"
    }

    init(from decoder: any Decoder) throws {
        answer = (try? decoder.container(keyedBy: CodingKeys.self)).map {
            ExportLine.Answer(
                number: try? $0.decode(Double.self, forKey: .number),
                answer: try? $0.decode(String.self, forKey: .answer))
        }
    }
}
