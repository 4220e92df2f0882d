public import Consultation
import Crypto
import Foundation

/// A value that changes when, and only when, what a result was made from changes.
public struct Fingerprint: Sendable {
    private var hasher = SHA256()

    /// - Parameters:
    ///   - stage: the stage's name.
    ///   - version: raised by hand when the stage's code gives other results than before.
    public init(stage: String, version: Int) {
        add("\(stage) \(version)")
    }

    /// Adds one part; each is framed by its length, so that parts never run together.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        hasher.update(data: Array("\(bytes.count):".utf8))
        hasher.update(data: bytes)
    }

    public mutating func add(_ text: String) { add(text.utf8) }

    /// Adds a value in its stored form.
    public mutating func add(value: some Encodable) throws { add(try StoredForm.encode(value)) }

    /// 64 hexadecimal digits.
    public var text: String { Self.hexadecimal(hasher.finalize()) }

    fileprivate static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension ContentHash {
    /// The hash of a file's bytes.
    public init(of bytes: [UInt8]) {
        self.init(rawValue: Fingerprint.hexadecimal(SHA256.hash(data: bytes)))
    }
}
