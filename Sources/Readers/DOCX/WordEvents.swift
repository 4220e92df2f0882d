import OfficePackage

/// The XML of one part of a Word file.
typealias WordEvents = XMLEvents<WordName>

extension WordName {
    static let vocabulary = XMLVocabulary<WordName>()
}

extension XMLEvents<WordName> {
    /// The events of a part of a Word file.
    init(part: [UInt8]) { self.init(part, vocabulary: WordName.vocabulary) }

    /// The `w:val` of the element that has just begun.
    var value: String? { attribute(.value) }

    /// The `w:val` as a whole number.
    var number: Int? { value.flatMap { Int($0) } }

    /// Whether the on/off property that has just begun is on (§17.17.4: on unless its value says otherwise).
    var isOn: Bool {
        switch value {
        case "0", "false", "off": false
        default: true
        }
    }
}
