/// The header fields of a mail or of one of its parts (RFC 5322 §2.2, RFC 2045 §5).
struct MIMEFields {
    /// Names in small letters, values unfolded and not decoded yet, in the file's order.
    private(set) var fields: [(name: String, value: [UInt8])] = []

    /// - Parameter lines: the lines before the first empty one, without their ends.
    init(_ lines: [ArraySlice<UInt8>]) {
        for line in lines {
            if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                fields[fields.count - 1].value += line
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                fields.append((name, Array(line[(colon + 1)...])))
            }
        }
    }

    /// A field's text with its encoded words decoded; nil when there is no such field.
    func text(_ name: String) -> String? {
        fields.first { $0.name == name }.map { EncodedWords.text($0.value).trimmingASCIISpace() }
    }

    /// The first word of a field such as `multipart/mixed`, in small letters; empty when there is no such field.
    func token(_ name: String) -> String {
        guard let value = fields.first(where: { $0.name == name })?.value else { return "" }
        let end = value.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        return String(decoding: value[..<end], as: UTF8.self).trimmingASCIISpace().lowercased()
    }

    /// A parameter of a field, such as the `filename` of `content-disposition`; nil when there is none.
    func parameter(_ parameter: String, of name: String) -> String? {
        guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
        let parameters = Self.parameters(value)
        if let plain = parameters.first(where: { $0.name == parameter }) { return EncodedWords.text(plain.value) }
        // RFC 2231: `filename*=utf-8''…`, or in pieces `filename*0*=`, `filename*1*=`.
        let pieces = parameters.filter { $0.name.hasPrefix(parameter + "*") }
        guard !pieces.isEmpty else { return nil }
        return Self.extended(pieces.map { (isEncoded: $0.name.hasSuffix("*"), value: $0.value) })
    }

    private static func parameters(_ value: [UInt8]) -> [(name: String, value: [UInt8])] {
        var found: [(name: String, value: [UInt8])] = []
        var piece: [UInt8] = []
        var isQuoted = false
        var isEscaped = false
        func close() {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return }
            let name = String(decoding: piece[..<equals], as: UTF8.self).trimmingASCIISpace().lowercased()
            let text = piece[(equals + 1)...]
            found.append((name, Array(text.drop { $0 == 0x20 || $0 == 0x09 }.trimmingEnd())))
        }
        for byte in value {
            if isEscaped {
                piece.append(byte)
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                close()
                piece = []
            } else {
                piece.append(byte)
            }
        }
        close()
        return found
    }

    private static func extended(_ pieces: [(isEncoded: Bool, value: [UInt8])]) -> String {
        var charset = "utf-8"
        var bytes: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            var value = piece.value[...]
            if index == 0, piece.isEncoded {
                let marks = value.indices.filter { value[$0] == UInt8(ascii: "'") }
                if marks.count >= 2 {
                    charset = String(decoding: value[..<marks[0]], as: UTF8.self)
                    value = value[(marks[1] + 1)...]
                }
            }
            bytes += piece.isEncoded ? TransferEncoding.unescaped(value, mark: UInt8(ascii: "%")) : Array(value)
        }
        return MailCharset.text(bytes, charset: charset)
    }
}

extension String {
    /// Without spaces, tabs and line ends at its ends.
    func trimmingASCIISpace() -> String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
        }
        var rest = unicodeScalars[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}

extension ArraySlice<UInt8> {
    /// Without white space at its end.
    func trimmingEnd() -> ArraySlice<UInt8> {
        var rest = self
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }
}
