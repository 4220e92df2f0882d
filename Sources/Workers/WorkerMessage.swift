public import Consultation
public import Foundation
public import Readers

/// One file to read, as a line of JSON on the worker's standard input.
///
///     {"name":"svar.pdf","path":"/sak/svar/svar.pdf"}
///
/// `progress` and `without` may be added; see `WorkerProgress`.
public struct WorkerRequest: Codable, Hashable, Sendable {
    /// Where the file is.
    public let path: String
    /// What the officer calls it; without it the last part of the path.
    public let name: String?
    /// Whether lines of `WorkerProgress` come ahead of the answer.
    public let progress: Bool?
    /// Steps to leave out, because an earlier worker broke or stopped at them.
    public let without: [PageStep]?

    public init(path: String, name: String?, progress: Bool? = nil, without: [PageStep]? = nil) {
        self.path = path
        self.name = name
        self.progress = progress
        self.without = without
    }
}

/// What a worker answers, as a line of JSON on its standard output; one line for each request, in their order.
///
///     {"attachments":[],"diagnostics":[…],"hash":"ba78…","length":1234,"document":{…}}
///
/// `attachments` are the files that came inside this one, read like files of their own. `document` is the `SourceDocument` in its stored form and the last field; `length` is its number of bytes, so
/// that whoever only passes it on need not take it apart. Both are missing for a file that could not be read.
public struct WorkerAnswer: Hashable, Sendable {
    public let hash: ContentHash
    public let diagnostics: [Diagnostic]
    /// The document in its stored form.
    public let document: Data?
    /// The files that came inside, and inside those, in their order.
    public let attachments: [AttachedFile]

    public init(hash: ContentHash, diagnostics: [Diagnostic], document: Data?, attachments: [AttachedFile] = []) {
        self.hash = hash
        self.diagnostics = diagnostics
        self.document = document
        self.attachments = attachments
    }

    /// The fields before the document.
    private struct Head: Codable {
        let attachments: [AttachedFile]
        let diagnostics: [Diagnostic]
        let hash: ContentHash
        let length: Int?
    }

    /// The line, with its line feed.
    public var line: Data {
        get throws {
            var line = try StoredForm.encode(
                Head(
                    attachments: attachments, diagnostics: diagnostics, hash: hash, length: document?.count))
            if let document {
                line.removeLast()
                line.append(contentsOf: Data(",\"document\":".utf8))
                line.append(document)
                line.append(UInt8(ascii: "}"))
            }
            line.append(UInt8(ascii: "\n"))
            return line
        }
    }

    /// Reads a line without its line feed.
    /// - Throws: when the line is no answer.
    public init(line: Data) throws {
        let line = Data(line)
        let mark = Data(",\"document\":".utf8)
        guard let start = line.range(of: mark, options: [], in: Self.headEnd(of: line)) else {
            let head = try StoredForm.decode(Head.self, from: line)
            self.init(
                hash: head.hash, diagnostics: head.diagnostics, document: nil, attachments: head.attachments)
            return
        }
        let head = try StoredForm.decode(Head.self, from: line[..<start.lowerBound] + Data("}".utf8))
        let document = line[start.upperBound..<(line.count - 1)]
        guard head.length == document.count else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "the document is cut off"))
        }
        self.init(
            hash: head.hash, diagnostics: head.diagnostics, document: Data(document), attachments: head.attachments)
    }

    /// The part of a line in which the head ends: after `"length":`, a key that nothing before it has.
    private static func headEnd(of line: Data) -> Range<Data.Index> {
        guard let length = line.range(of: Data("\"length\":".utf8)) else { return line.endIndex..<line.endIndex }
        return length.upperBound..<line.endIndex
    }
}

/// A file that came inside another: with a mail, or in an archive.
public struct AttachedFile: Codable, Hashable, Sendable {
    /// The name it has there; for one that lies deeper, the names from the outside in, parted by `#`.
    public let name: String
    public let hash: ContentHash
    public let diagnostics: [Diagnostic]
    public let document: SourceDocument?

    public init(name: String, hash: ContentHash, diagnostics: [Diagnostic], document: SourceDocument?) {
        self.name = name
        self.hash = hash
        self.diagnostics = diagnostics
        self.document = document
    }
}
