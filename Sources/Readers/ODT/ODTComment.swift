import Consultation
import OfficePackage

/// A margin comment of an OpenDocument text (ODF 1.3 part 3, §14.3).
struct ODTComment {
    let id: String
    /// Whether it answers another, and whether it is marked as done; LibreOffice alone tells.
    let isAnswer: Bool
    let isResolved: Bool
    var paragraphs: [StoryParagraph] = []
}

/// Comments, and the words they hang on.
extension ODTStoryReader {
    /// A comment stands where its words begin. A file that names none gets a name that no file can have.
    mutating func beginComment() {
        let id = events.attribute(.annotationName) ?? "\n\(comments.count)"
        openComments.append(
            ODTComment(
                id: id, isAnswer: events.attribute(.annotationParent) != nil,
                isResolved: events.isTrue(.annotationIsResolved)))
        if let last = builders.indices.last { builders[last].mark(comment: id, isStart: true) }
        containers.append(.note(.comment, label: nil))
        sinks.append([])
        setListsAside()
    }

    /// The comment that ends; nil for one outside paragraphs, which is left where it stands.
    mutating func endComment() -> ODTComment? {
        guard var comment = openComments.popLast(), let paragraphs = sinks.popLast() else { return nil }
        _ = containers.popLast()
        takeListsBack()
        guard !builders.isEmpty else {
            sinks[sinks.count - 1] += paragraphs
            return nil
        }
        comment.paragraphs = paragraphs
        return comment
    }

    /// The words end that a comment hangs on, and the comment follows the paragraph.
    mutating func endCommentedWords() {
        guard let id = events.attribute(.annotationName), comments[id] != nil, let last = builders.indices.last
        else { return }
        builders[last].mark(comment: id, isStart: false)
        builders[last].mark(comment: id)
    }
}
