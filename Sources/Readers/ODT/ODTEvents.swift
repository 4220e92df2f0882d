import OfficePackage

/// The XML of one part of an OpenDocument file.
typealias ODTEvents = XMLEvents<ODTName>

extension ODTName {
    static let vocabulary = XMLVocabulary<ODTName>()
}

extension XMLEvents<ODTName> {
    /// The events of a part of an OpenDocument file.
    init(part: [UInt8]) { self.init(part, vocabulary: ODTName.vocabulary) }

    /// An attribute as a whole number.
    func number(_ name: ODTName) -> Int? { attribute(name).flatMap { Int($0) } }

    /// Whether an attribute says `true`.
    func isTrue(_ name: ODTName) -> Bool { attribute(name) == "true" }
}
