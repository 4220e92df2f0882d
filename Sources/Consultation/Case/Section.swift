/// A numbered section of the draft.
public struct Section: Hashable, Codable, Sendable {
    /// The number as the draft writes it (`3.1`), or a slug of the title for an unnumbered one.
    public var id: String
    public var title: String
    /// 1 for a chapter.
    public var level: Int
    /// The page of the draft from 1, where the format knows it.
    public var page: Int?
    /// The numbered points that stand in the section (`Føring 12`).
    public var points: [NumberedPoint]

    public init(id: String, title: String, level: Int, page: Int? = nil, points: [NumberedPoint] = []) {
        self.id = id
        self.title = title
        self.level = level
        self.page = page
        self.points = points
    }

    /// The id that stands for the draft as a whole.
    public static let wholeDraft = "G"
}

/// A point that the draft numbers through, such as `Føring 12`.
public struct NumberedPoint: Hashable, Codable, Sendable {
    /// The word before the number: `Føring`, `Tiltak`.
    public var label: String
    public var number: Int

    public init(label: String, number: Int) {
        self.label = label
        self.number = number
    }
}

/// The draft as text by sections: what remarks are compared with.
public struct Draft: Hashable, Codable, Sendable {
    public let title: String
    public let sections: [DraftSection]

    public init(title: String, sections: [DraftSection]) {
        self.title = title
        self.sections = sections
    }
}

/// A section of the draft with its own text (that of its subsections not included).
public struct DraftSection: Hashable, Codable, Sendable {
    public let section: Section
    /// The paragraphs under the heading, up to the next heading, in order.
    public let paragraphs: [String]

    public init(section: Section, paragraphs: [String]) {
        self.section = section
        self.paragraphs = paragraphs
    }
}
