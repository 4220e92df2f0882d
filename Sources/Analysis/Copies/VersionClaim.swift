import Language

/// What a file's name and beginning say of its being a later or an earlier version.
struct VersionClaim: Sendable {
    /// The words that say it takes an earlier one's place; nil when there are none.
    let replaces: String?
    /// Whether the file's name says so, where «erstatter» cannot be said of the draft.
    let isReplacingByName: Bool
    /// The words that say it is a later version.
    let revised: String?
    let isPreliminary: Bool

    /// As far into a text as a letter tells what it is.
    private static let mostBytes = 1500

    init(fileName: String, text: String, cues: CopyCues) {
        let name = fileName.map { "_-+.()#".contains($0) ? " " : $0 }
        let head = String(decoding: text.utf8.prefix(Self.mostBytes), as: UTF8.self)
        let parts = [CueText(String(name)), CueText(head)]
        func words(_ group: CopyCues.Group) -> String? {
            parts.lazy.compactMap { part in
                cues.hits(of: group, in: part).first.map { String(decoding: part.bytes[$0.range], as: UTF8.self) }
            }.first
        }
        replaces = words(.replaces)
        isReplacingByName = cues.holds(.replaces, in: parts[0])
        revised = words(.revised)
        isPreliminary = words(.preliminary) != nil && replaces == nil && revised == nil
    }
}
