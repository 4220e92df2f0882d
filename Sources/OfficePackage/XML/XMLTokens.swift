import CLibXML2

/// The elements and text of an XML document in order, with names as numbers: what `XMLEvents` stands on.
public final class XMLTokens {
    /// What comes next.
    public enum Token: Hashable, Sendable {
        /// An element begins; the number is its name's place in the vocabulary.
        case start(Int)
        /// An element ends.
        case end(Int)
        /// Text, CDATA included; two never follow each other.
        case text
    }

    private let input: [UInt8]
    private var position = 0
    /// At a fixed address, which the parser keeps and calls back with.
    private let buffer: UnsafeMutablePointer<EventBuffer>
    private let parser: xmlParserCtxtPtr?
    private var next = 0
    private var current = EventBuffer.Event(kind: .text, name: NameTable.unknown, range: 0..<0)
    private static let chunkSize = 1 << 16

    /// - Parameter numbers: the vocabulary's names, each with its number; see `XMLEvents`.
    init(_ input: [UInt8], numbers: [String: Int32]) {
        xmlInitParser()
        self.input = input
        buffer = UnsafeMutablePointer.allocate(capacity: 1)
        buffer.initialize(to: EventBuffer(numbers: numbers))
        var handler = EventBuffer.handler()
        // The parser copies the handler.
        parser = xmlCreatePushParserCtxt(&handler, buffer, nil, 0, nil)
        if let parser { xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue)) }
    }

    deinit {
        if let parser { xmlFreeParserCtxt(parser) }
        buffer.deinitialize(count: 1)
        buffer.deallocate()
    }

    /// Why the document ended before its end; nil as long as nothing is wrong.
    public private(set) var damage: XMLDamage?

    /// The next token; nil at the end, or where the document is damaged.
    public func advance() -> Token? {
        while next == buffer.pointee.events.count {
            guard feed() else { return nil }
        }
        current = buffer.pointee.events[next]
        next += 1
        return switch current.kind {
        case .start: .start(Int(current.name))
        case .end: .end(Int(current.name))
        case .text: .text
        }
    }

    /// The value of an attribute of the element that has just begun; nil when it has none of that name.
    public func attribute(_ name: Int) -> String? {
        bytes(ofAttribute: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of that value.
    public func bytes(ofAttribute name: Int) -> ArraySlice<UInt8>? {
        guard current.kind == .start else { return nil }
        for index in current.range where buffer.pointee.attributes[index].name == Int32(name) {
            return buffer.pointee.bytes[buffer.pointee.attributes[index].range]
        }
        return nil
    }

    /// The text that has just come; empty after an element's start or end.
    public var text: String {
        current.kind == .text ? String(decoding: buffer.pointee.bytes[current.range], as: UTF8.self) : ""
    }

    /// Parses the next chunk; false when there is nothing more to come.
    private func feed() -> Bool {
        guard let parser, position <= input.count, buffer.pointee.damage == nil else {
            damage = buffer.pointee.damage
            return false
        }
        buffer.pointee.removeAll()
        next = 0
        let end = min(position + Self.chunkSize, input.count)
        input[position..<end].withUnsafeBytes { chunk in
            let start = chunk.bindMemory(to: CChar.self)
            _ = xmlParseChunk(parser, start.baseAddress, Int32(start.count), end == input.count ? 1 : 0)
        }
        // One past the end says that the parser has been told of it.
        position = end == input.count ? end + 1 : end
        if buffer.pointee.damage != nil { xmlStopParser(parser) }
        return true
    }
}
