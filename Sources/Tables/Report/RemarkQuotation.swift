/// A remark in its own words, with where they stand.
public struct RemarkQuotation: Hashable, Codable, Sendable {
    /// The remark's id.
    public let remark: String
    /// The remark's number in the tables: `12.3`.
    public let number: String
    public let text: String
    /// Body, file and page: `Bydel Alna (Uttalelse.pdf, s. 2)`.
    public let source: String

    public init(remark: String, number: String, text: String, source: String) {
        self.remark = remark
        self.number = number
        self.text = text
        self.source = source
    }
}
