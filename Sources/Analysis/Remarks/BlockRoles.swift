import Consultation
import Language

/// What a block is for the purpose of finding remarks.
enum BlockRole: Equatable {
    /// No remark can stand here.
    case account(AccountReason)
    /// Names what follows.
    case heading
    /// Sentences, to be judged one by one.
    case prose
}

/// Tells which blocks of a reply frame it (letterhead, headings, signature, quoted mail) and which are prose.
///
/// Real files mark little of this, so the order of things decides: what stands before the first sentence is
/// the letterhead; what follows a closing formula is the signature; a mail's header lines inside the text
/// begin what it answers.
struct BlockRoles {
    private enum Place {
        case front
        /// Before the first sentence, but under a heading: a short sentence is one here, no line of an address.
        case opening
        case body, closing, mail
    }

    let roles: [BlockRole]
    let looks: [BlockLook]

    init(_ document: SourceDocument, bytes: [UInt8], _ vocabulary: ReplyVocabulary) {
        let looks = document.blocks.map { block in
            BlockLook(bytes[block.bodyRange.start..<block.bodyRange.end], vocabulary)
        }
        var roles: [BlockRole] = []
        var place = Place.front
        for (block, look) in zip(document.blocks, looks) {
            roles.append(Self.fixed(block) ?? Self.role(of: block, look, &place))
        }
        self.looks = looks
        self.roles = Self.withLooseLines(roles, document.blocks, looks)
    }

    /// The role that the kind of block settles alone.
    private static func fixed(_ block: Block) -> BlockRole? {
        switch block.kind {
        case .pageHeader: .account(.pageHeader)
        case .pageFooter: .account(.pageFooter)
        case .deleted: .account(.struckText)
        case .hidden: .account(.hiddenText)
        case .quotedMail: .account(.quotedMail)
        case .contents: .account(.tableOfContents)
        case .comment: .account(.marginComment)
        case .title: .account(.heading)
        case .formLabel: .heading
        default: block.cell?.isHeader == true ? .account(.tableHead) : nil
        }
    }

    private static func role(of block: Block, _ look: BlockLook, _ place: inout Place) -> BlockRole {
        if place != .front, place != .opening, look.letters.contains("sitertMelding") { place = .mail }
        if place == .mail { return .account(.quotedMail) }
        if block.kind == .heading {
            if place == .closing { place = .body }
            if place == .front { place = .opening }
            return .heading
        }
        if look.words == 0 { return .account(wordless(block)) }
        if look.letters.contains("skjema") { return .account(.formLabel) }
        if look.letters.contains("forbehold") { return .account(.pageFooter) }
        switch place {
        case .front, .opening: return front(block, look, &place)
        case .closing:
            let goesOn = look.isProse && !look.letters.contains("godkjent") && !look.isContactLine
            return goesOn ? .prose : .account(.signature)
        default: break
        }
        if look.isClosing {
            place = .closing
            return .account(.signature)
        }
        if look.letters.contains("godkjent"), look.words <= 14 { return .account(.signature) }
        return .prose
    }

    /// A dash in a cell, a box in a form, an ornament.
    private static func wordless(_ block: Block) -> AccountReason {
        switch block.kind {
        case .formField: .formLabel
        case .tableText: .noRemark
        default: .letterhead
        }
    }

    private static func front(_ block: Block, _ look: BlockLook, _ place: inout Place) -> BlockRole {
        let isField = block.kind == .formField || block.kind == .listItem && look.words >= 5
        let isShort =
            (place == .opening || block.kind == .listItem) && look.endsAsSentence && look.words >= 2
            && !look.letters.contains("referanse")
        guard look.isProse || isField || isShort else {
            // «Hei,» opens a mail's text.
            if look.letters.contains("hei") { place = .body }
            return .account(.letterhead)
        }
        place = .body
        return .prose
    }

    /// Short open lines among the prose: headings where prose follows, else names under a text.
    private static func withLooseLines(_ roles: [BlockRole], _ blocks: [Block], _ looks: [BlockLook]) -> [BlockRole] {
        var result = roles
        var followedByProse = false
        for index in roles.indices.reversed() {
            let isLoose = roles[index] == .prose && blocks[index].kind == .paragraph && looks[index].isLooseLine
            if isLoose { result[index] = followedByProse ? .heading : .account(.signature) }
            if blocks[index].kind.isRunningText, !isLoose { followedByProse = roles[index] == .prose }
        }
        return result
    }
}
