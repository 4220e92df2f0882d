/// A labelled reply: its text in blocks, and the remarks in them.
struct GoldReply: Decodable, Sendable {
    let id: String
    let respondent: String
    let invited: Bool
    /// `nb`, `nn` or `en`.
    let language: String
    /// `docx`, `pdf-scan`, …
    let format: String
    let fileName: String
    let answers: [Answer]
    let blocks: [Block]

    private enum CodingKeys: String, CodingKey {
        case id, respondent, invited, format, answers, blocks
        case language = "lang"
        case fileName = "filename"
    }

    /// What the reply answers to one of the letter's numbered questions.
    struct Answer: Decodable, Sendable {
        let number: Int
        let answer: String

        private enum CodingKeys: String, CodingKey {
            case answer
            case number = "n"
        }
    }

    struct Block: Decodable, Sendable {
        /// `para`, `heading`, `table`, …
        let type: String
        let text: String
        /// A table's cells, row by row; empty for any other block.
        let rows: [[String]]
        /// The voice inside the reply whose words these are; nil for the sender's own.
        let onBehalfOf: String?
        let remarks: [GoldRemark]
        /// Whether a person must look at the block before it is published.
        let isSensitive: Bool

        private enum CodingKeys: String, CodingKey {
            case type, text, rows, remarks
            case onBehalfOf = "on_behalf_of"
            case sensitive
        }

        init(from decoder: any Decoder) throws {
            let keyed = try decoder.container(keyedBy: CodingKeys.self)
            type = try keyed.decode(String.self, forKey: .type)
            text = try keyed.decodeIfPresent(String.self, forKey: .text) ?? ""
            rows = type == "table" ? try keyed.decodeIfPresent([[String]].self, forKey: .rows) ?? [] : []
            onBehalfOf = try keyed.decodeIfPresent(String.self, forKey: .onBehalfOf).flatMap { $0.isEmpty ? nil : $0 }
            remarks = try keyed.decodeIfPresent([GoldRemark].self, forKey: .remarks) ?? []
            // The label is `true`, or the reason in words.
            if let reason = try? keyed.decode(String.self, forKey: .sensitive) {
                isSensitive = !reason.isEmpty
            } else {
                isSensitive = try keyed.decodeIfPresent(Bool.self, forKey: .sensitive) ?? false
            }
        }
    }
}

/// A remark as a person marked it.
struct GoldRemark: Decodable, Sendable {
    let text: String
    /// Ids of sections, the most fitting first.
    let sections: [String]
    /// Ids of themes, the most fitting first.
    let themes: [String]
    let stance: String
    let kind: String
}
