import CLibXML2

/// What the parser has told and nobody has asked for yet.
///
/// Events, attributes and text lie in three flat arrays that are emptied between two chunks of input, so a
/// document of any size takes the same little memory and no string is made that nobody reads.
struct EventBuffer {
    enum Kind { case start, end, text }

    struct Event {
        let kind: Kind
        /// The element's number; not used for text.
        let name: Int32
        /// For a start its attributes, for text its bytes.
        var range: Range<Int>
    }

    struct Attribute {
        let name: Int32
        let range: Range<Int>
    }

    private(set) var events: [Event] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    /// Set when the input is not well-formed or not allowed; nothing is added from then on.
    private(set) var damage: XMLDamage?
    private var names: NameTable
    /// How many elements are open, asked for or not.
    private var depth = 0
    /// Beyond what any program writes; readers call themselves for nested elements and must not run out of stack.
    private static let maxDepth = 256

    init(numbers: [String: Int32]) { names = NameTable(numbers) }

    mutating func removeAll() {
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func start(
        local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, count: Int,
        fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        depth += 1
        guard depth <= Self.maxDepth else { return fail(line: 0, reason: "elements nested too deep") }
        let name = names.token(local: local, namespace: namespace)
        guard name != NameTable.unknown else { return }
        let first = attributes.count
        // Five fields an attribute: local name, prefix, namespace, begin and end of the value.
        for index in 0..<count {
            guard let field = fields.map({ $0 + 5 * index }), let local = field[0], let begin = field[3],
                let end = field[4]
            else { continue }
            let name = names.token(local: local, namespace: field[2])
            guard name != NameTable.unknown else { continue }
            let from = bytes.count
            bytes.append(contentsOf: UnsafeBufferPointer(start: begin, count: end - begin))
            attributes.append(Attribute(name: name, range: from..<bytes.count))
        }
        events.append(Event(kind: .start, name: name, range: first..<attributes.count))
    }

    mutating func end(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) {
        depth -= 1
        let name = names.token(local: local, namespace: namespace)
        guard name != NameTable.unknown else { return }
        events.append(Event(kind: .end, name: name, range: 0..<0))
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        let from = bytes.count
        bytes.append(contentsOf: text)
        // The parser hands long text over in pieces.
        if let last = events.indices.last, events[last].kind == .text {
            events[last].range = events[last].range.lowerBound..<bytes.count
        } else {
            events.append(Event(kind: .text, name: NameTable.unknown, range: from..<bytes.count))
        }
    }

    mutating func fail(line: Int, reason: String) {
        if damage == nil { damage = XMLDamage(line: line, reason: reason) }
    }

    /// The calls that the parser makes, each with a pointer to the buffer as its first argument.
    static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, _, namespace, _, _, count, _, fields in
            guard let local else { return }
            EventBuffer.open(context)?.pointee.start(
                local: local, namespace: namespace, count: Int(count), fields: fields)
        }
        handler.endElementNs = { context, local, _, namespace in
            guard let local else { return }
            EventBuffer.open(context)?.pointee.end(local: local, namespace: namespace)
        }
        handler.characters = { context, text, count in
            EventBuffer.open(context)?.pointee.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        handler.ignorableWhitespace = handler.characters
        // Entities of a document's own are how a small file grows to fill the memory; office files have none.
        handler.entityDecl = { context, _, _, _, _, _ in
            EventBuffer.open(context)?.pointee.fail(line: 0, reason: "entity declaration")
        }
        handler.serror = { context, error in
            guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
            let reason = error.message.map { String(cString: $0) } ?? "not well-formed"
            EventBuffer.open(context)?.pointee.fail(line: Int(error.line), reason: reason)
        }
        return handler
    }

    /// The buffer behind a call's first argument; nil once nothing more is to be added.
    private static func open(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EventBuffer>? {
        guard let buffer = context?.assumingMemoryBound(to: EventBuffer.self) else { return nil }
        return buffer.pointee.damage == nil ? buffer : nil
    }
}
