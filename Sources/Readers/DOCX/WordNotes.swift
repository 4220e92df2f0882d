/// The notes, or the comments, of a Word file, handed out once each.
struct WordNotes {
    /// The part's name.
    private(set) var part = ""
    private var stories: [Story] = []
    private var placeByID: [String: Int] = [:]
    private var isTaken: [Bool] = []
    private var next = 0
    private var number = 0

    /// No notes at all.
    init() {}

    init(part: String, reading: PartReading) {
        self.part = part
        stories = reading.stories
        isTaken = Array(repeating: false, count: stories.count)
        for (place, story) in stories.enumerated() where placeByID[story.id] == nil { placeByID[story.id] = place }
    }

    /// A note by its id; nil when there is none, or it has been handed out.
    mutating func take(_ id: String) -> Story? {
        guard let place = placeByID[id], !isTaken[place] else { return nil }
        isTaken[place] = true
        return stories[place]
    }

    /// The first note not handed out yet.
    mutating func takeNext() -> Story? {
        while next < stories.count, isTaken[next] { next += 1 }
        guard next < stories.count else { return nil }
        isTaken[next] = true
        return stories[next]
    }

    /// The number of the next note that the text refers to.
    mutating func nextNumber() -> Int {
        number += 1
        return number
    }
}
