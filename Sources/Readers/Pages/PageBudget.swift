/// The most pages of a file that are read; what lies beyond is told of, and what lies within is kept.
public struct PageBudget: Hashable, Sendable {
    /// Pages read by their own text.
    public var pages: Int
    /// Pages recognised in pictures, which takes a second or two each.
    public var recognised: Int

    /// No reply to a consultation is near these: a case of a county's regional plan with all it encloses has
    /// some 1,500 pages.
    public init(pages: Int = 3_000, recognised: Int = 400) {
        self.pages = max(1, pages)
        self.recognised = max(0, recognised)
    }
}
