/// The names that an `XMLEvents` tells of, numbered by their place; made once and used for many documents.
public struct XMLVocabulary<Name: CaseIterable & RawRepresentable<String> & Hashable & Sendable>: Sendable {
    @usableFromInline let names: [Name]
    @usableFromInline let places: [Name: Int]
    let numbers: [String: Int32]

    public init() {
        names = Array(Name.allCases)
        var places: [Name: Int] = [:]
        var numbers: [String: Int32] = [:]
        for (place, name) in names.enumerated() where numbers[name.rawValue] == nil {
            places[name] = place
            numbers[name.rawValue] = Int32(place)
        }
        self.places = places
        self.numbers = numbers
    }
}
