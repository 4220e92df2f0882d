/// Finds the number of a qualified name by the parser's two interned pointers.
///
/// The parser gives the same pointer for the same name all through a document, so each name is spelled out
/// once and then known by its address.
struct NameTable {
    /// The number for names outside the vocabulary.
    static let unknown: Int32 = -1

    private struct Slot {
        var local: UInt = 0
        var namespace: UInt = 0
        var token: Int32 = NameTable.unknown
    }

    private let vocabulary: [String: Int32]
    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var used = 0

    /// - Parameter vocabulary: the names, each with its number.
    init(_ vocabulary: [String: Int32]) { self.vocabulary = vocabulary }

    /// The number of a name, or `unknown`.
    mutating func token(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> Int32 {
        let localKey = UInt(bitPattern: local)
        let namespaceKey = UInt(bitPattern: namespace)
        var index = Self.home(localKey, namespaceKey) & (slots.count - 1)
        while slots[index].local != 0 {
            if slots[index].local == localKey, slots[index].namespace == namespaceKey { return slots[index].token }
            index = (index + 1) & (slots.count - 1)
        }
        let token = resolve(local: local, namespace: namespace)
        slots[index] = Slot(local: localKey, namespace: namespaceKey, token: token)
        used += 1
        if used * 2 > slots.count { grow() }
        return token
    }

    private func resolve(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> Int32 {
        let name = String(cString: local)
        guard let namespace else { return vocabulary[name] ?? Self.unknown }
        guard let prefix = Namespaces.prefix(of: String(cString: namespace)) else { return Self.unknown }
        return vocabulary["\(prefix):\(name)"] ?? Self.unknown
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.local != 0 {
            var index = Self.home(slot.local, slot.namespace) & (slots.count - 1)
            while slots[index].local != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }

    /// Addresses differ in their middle bits; the multiplier (Knuth's, 2⁶⁴ over the golden ratio) spreads them.
    private static func home(_ local: UInt, _ namespace: UInt) -> Int {
        Int(truncatingIfNeeded: ((local ^ namespace << 7) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
