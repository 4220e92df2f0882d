import Foundation

/// JSON on its way into bytes, spelt as Foundation's encoder spells it; members are to come in the order of their keys.
struct StoredBytes {
    private(set) var bytes: [UInt8] = []

    init(room: Int) { bytes.reserveCapacity(room) }

    /// Begins an object with its first key.
    mutating func open(_ name: StaticString) {
        bytes.append(UInt8(ascii: "{"))
        write(name)
    }

    /// A further key of an object.
    mutating func key(_ name: StaticString) {
        bytes.append(UInt8(ascii: ","))
        write(name)
    }

    /// Ends an object.
    mutating func close() { bytes.append(UInt8(ascii: "}")) }

    mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        number(value)
    }

    mutating func raw(_ json: String) { bytes += json.utf8 }

    mutating func raw(_ json: Data) { bytes += json }

    mutating func list<Value>(
        _ values: [Value], _ write: (inout StoredBytes, Value) throws -> Void
    ) rethrows {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try write(&self, value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func number(_ value: Int) {
        guard 0..<10_000_000 ~= value else {
            bytes += String(value).utf8
            return
        }
        var unit = 1
        while unit * 10 <= value { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / unit % 10))
            unit /= 10
        }
    }

    /// A length to the hundredth; whole ones have no decimals.
    mutating func number(_ value: Double) {
        let hundredths = (value * 100).rounded()
        guard 0..<1_000_000_000 ~= hundredths, hundredths / 100 == value, !(value == 0 && value.sign == .minus) else {
            let text = value.description
            bytes += (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).utf8
            return
        }
        let whole = Int(hundredths)
        number(whole / 100)
        guard whole % 100 > 0 else { return }
        bytes += [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole % 100 / 10)]
        if whole % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole % 10)) }
    }

    mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { buffer in
            var start = 0
            for (index, byte) in buffer.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: buffer[start..<index])
                bytes += Self.escaped(byte)
                start = index + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A character that strings cannot hold as it is (RFC 8259, 7).
    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x08: Array("\\b".utf8)
        case 0x09: Array("\\t".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0C: Array("\\f".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0x22, 0x5C: [UInt8(ascii: "\\"), byte]
        default: Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

    private mutating func write(_ name: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
    }
}
