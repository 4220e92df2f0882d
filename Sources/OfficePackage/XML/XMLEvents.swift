/// Reads an XML document from start to end, telling only of the elements and attributes asked for.
///
/// `Name` lists what is asked for, an enumeration whose raw values are names such as `w:p` (the prefix is the
/// short name of `Namespaces`, not the file's own) or, for names in no namespace, `Target`. An element that is
/// not listed is passed through: its children and text come as if they were its parent's. Attributes that are
/// not listed are not kept.
///
/// Nothing is fetched, no entities are expanded, and elements nest 256 deep at most; what breaks these rules
/// is `damage`, and everything before it has been given.
public struct XMLEvents<Name: CaseIterable & RawRepresentable<String> & Hashable & Sendable> {
    /// What comes next.
    public enum Event {
        case start(Name)
        case end(Name)
        case text
    }

    @usableFromInline let tokens: XMLTokens
    @usableFromInline let vocabulary: XMLVocabulary<Name>

    /// Begins at the document's start.
    public init(_ input: [UInt8], vocabulary: XMLVocabulary<Name> = XMLVocabulary()) {
        self.vocabulary = vocabulary
        tokens = XMLTokens(input, numbers: vocabulary.numbers)
    }

    /// Why the document ended before its end; nil as long as nothing is wrong.
    public var damage: XMLDamage? { tokens.damage }

    /// The next event; nil at the end, or where the document is damaged.
    @inlinable public func next() -> Event? {
        switch tokens.advance() {
        case .start(let index): .start(vocabulary.names[index])
        case .end(let index): .end(vocabulary.names[index])
        case .text: .text
        case nil: nil
        }
    }

    /// The value of an attribute of the element that has just begun; nil when it has none of that name.
    @inlinable public func attribute(_ name: Name) -> String? {
        guard let index = vocabulary.places[name] else { return nil }
        return tokens.attribute(index)
    }

    /// The same as bytes, for values that are looked at by the thousand and seldom kept.
    @inlinable public func bytes(of name: Name) -> ArraySlice<UInt8>? {
        guard let index = vocabulary.places[name] else { return nil }
        return tokens.bytes(ofAttribute: index)
    }

    /// The text that has just come; empty after an element's start or end.
    @inlinable public var text: String { tokens.text }

    /// Goes to the end of the element that has just begun, its content unread.
    @inlinable public func skip() {
        var depth = 1
        while depth > 0 {
            switch tokens.advance() {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            case nil: return
            }
        }
    }

    /// What becomes of an element inside another.
    public enum Visit {
        /// Its own elements are visited next.
        case enter
        /// Its content is passed over.
        case skip
        /// The visitor has read to its end.
        case taken
    }

    /// Goes to the end of the element that has just begun, calling `visit` at the start of each element inside
    /// it, in order.
    @inlinable public func inside(_ visit: (Name) -> Visit) {
        var depth = 1
        while depth > 0 {
            switch next() {
            case .start(let name):
                switch visit(name) {
                case .enter: depth += 1
                case .skip: skip()
                case .taken: break
                }
            case .end: depth -= 1
            case .text: break
            case nil: return
            }
        }
    }

    /// The text of the element that has just begun, to its end; that of elements inside it included.
    @inlinable public func textInside() -> String {
        var text = ""
        var depth = 1
        while depth > 0 {
            switch next() {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: text += self.text
            case nil: return text
            }
        }
        return text
    }
}
