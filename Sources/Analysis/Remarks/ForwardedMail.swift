import Consultation
import Language

/// A mail that passes another one on (`VS:`): its few own words are a cover, and the mail under them is the reply.
///
/// The mail further down that the reply itself answers stays a quoted one. Where the words on top say something
/// of substance, or the mail under them is the letter that asks for replies, nothing is changed.
enum ForwardedMail {
    /// The document with the passed-on mail as running text, or as it is when it passes none on.
    static func opened(_ document: SourceDocument, bytes: [UInt8], _ vocabulary: ReplyVocabulary) -> SourceDocument {
        guard isForward(document) else { return document }
        let looks = document.blocks.map { block in
            BlockLook(bytes[block.bodyRange.start..<block.bodyRange.end], vocabulary)
        }
        let afterTitle = (document.blocks.firstIndex { $0.kind == .title } ?? -1) + 1
        let heads = looks.indices.filter { $0 >= afterTitle && isHead(document.blocks[$0], bytes, vocabulary) }
        guard let first = heads.first else { return document }
        let next = heads.dropFirst().first ?? looks.count
        let cover = looks[afterTitle..<first]
        let passedOn = looks[(first + 1)..<next]
        // The consultation's own letter is nobody's reply, however it came.
        let isAsked = passedOn.contains { asksForReplies($0, vocabulary) }
        guard isAsked || words(passedOn) > words(cover) && cover.allSatisfy({ !saysSomething($0, vocabulary) }) else {
            return document
        }
        let blocks = document.blocks.enumerated().map { index, block in
            if index == first || index >= (isAsked ? first : next) { return with(block, .quotedMail) }
            return index > first && block.kind == .quotedMail ? with(block, .paragraph) : block
        }
        return SourceDocument(
            hash: document.hash, fileName: document.fileName, format: document.format, text: document.text,
            blocks: blocks, pageCount: document.pageCount, properties: document.properties)
    }

    /// Whether the subject says so: `VS:`, `FW:`, `Fwd:`.
    private static func isForward(_ document: SourceDocument) -> Bool {
        let subject = document.blocks.first { $0.kind == .title }.map(document.text(of:)) ?? ""
        let lower = subject.lowercased()
        return ["vs:", "vs ", "fw:", "fwd:", "videresendt", "vidaresendt"].contains { lower.hasPrefix($0) }
    }

    /// Whether a block begins a mail, with or without a drawn line before it.
    private static func isHead(_ block: Block, _ bytes: [UInt8], _ vocabulary: ReplyVocabulary) -> Bool {
        let text = bytes[block.bodyRange.start..<block.bodyRange.end].drop { [0x2D, 0x5F, 0x3D, 0x20].contains($0) }
        return BlockLook(text, vocabulary).letters.contains("sitertMelding")
    }

    private static func words(_ looks: ArraySlice<BlockLook>) -> Int { looks.reduce(0) { $0 + $1.words } }

    /// Whether a block of the cover takes a stand or says that there is nothing to say: then it is the reply.
    private static func saysSomething(_ look: BlockLook, _ vocabulary: ReplyVocabulary) -> Bool {
        let views = vocabulary.opinions.names(in: look.text)
        return ["støtte", "imot", "foreslå", "bør", "savn", "uro"].contains(where: views.contains)
            || ["avstår", "slutterSeg", "utenMerknad"].contains(where: look.letters.contains)
    }

    /// Whether a block is the consultation's own: «… sender med dette utkastet på høring».
    private static func asksForReplies(_ look: BlockLook, _ vocabulary: ReplyVocabulary) -> Bool {
        look.letters.contains("utsending")
    }

    private static func with(_ block: Block, _ kind: BlockKind) -> Block {
        Block(
            kind: kind, range: block.range, labelLength: block.labelLength, level: block.level, page: block.page,
            lines: block.lines, cell: block.cell, part: block.part, isBold: block.isBold, markup: block.markup)
    }
}
