/// A picture of stacked horizontal bars.
public struct BarPicture: Hashable, Codable, Sendable {
    /// One colour of the bars, with a value for each category.
    public struct Series: Hashable, Codable, Sendable {
        public let name: String
        public let values: [Int]

        public init(name: String, values: [Int]) {
            self.name = name
            self.values = values
        }
    }

    /// Unique in a report, as a table's.
    public let id: String
    public let title: String
    /// What the picture shows, for those who do not see it; holds every number.
    public let description: String
    public let categories: [String]
    public let series: [Series]

    public init(id: String, title: String, description: String, categories: [String], series: [Series]) {
        self.id = id
        self.title = title
        self.description = description
        self.categories = categories
        self.series = series
    }

    /// The sum of a category's bars, for every category.
    public var lengths: [Int] {
        categories.indices.map { place in series.reduce(0) { $0 + $1.values[place] } }
    }
}
