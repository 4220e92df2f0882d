import Consultation
import Foundation
import Language

/// Tells which blocks of a reply are another voice than the sender's: a youth council's statement in an
/// attachment, a minority's note in the minutes, one of two ombudsmen alone.
///
/// A voice begins at a border that names it, a heading («Vedlegg: Ungdomsrådet i …», «Merknad fra …») or a
/// sentence that gives the word away («Eldrerådet uttalte:»), and ends at the next border.
struct NestedVoices {
    /// For each block the voice as the reply names it, or nil for the sender's own.
    let names: [String?]
    /// The blocks whose last sentence gives the word to another.
    let leadIns: Set<Int>

    /// - Parameter sender: the reply's sender; a part of it («Ungdomsrådet») gets its name. Where several bodies sign,
    ///   their names with `og` between.
    init(
        _ document: SourceDocument, _ roles: BlockRoles, _ vocabulary: ReplyVocabulary, sender: String? = nil
    ) {
        let front = Self.frontText(document, roles) + VoicePhrase.key(sender ?? "")
        let context = Context(
            document: document, roles: roles, vocabulary: vocabulary, front: front,
            joint: JointVoices(sender ?? ""))
        var reading = Reading(context)
        for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
            switch roles.roles[index] {
            case .heading: reading.heading(index)
            case .prose: reading.prose(index)
            case .account: reading.names[index] = reading.voice?.name
            }
        }
        names = reading.names.map { $0.map { VoicePhrase.placed($0, in: sender) } }
        leadIns = reading.leadIns
    }

    /// What is known before the first block is read.
    private struct Context {
        let document: SourceDocument
        let roles: BlockRoles
        let vocabulary: ReplyVocabulary
        /// The letterhead and the sender's name as one key.
        let front: String
        let joint: JointVoices
    }

    /// The voices as they come and go, block by block.
    private struct Reading {
        let context: Context
        var names: [String?]
        var leadIns: Set<Int> = []
        var voice: (name: String, level: Int, isAttachment: Bool)?
        private var lent: (name: String, kind: BlockKind, isFresh: Bool)?
        /// Whether the paragraph before spoke of a majority.
        private var isSplit = false

        init(_ context: Context) {
            self.context = context
            names = [String?](repeating: nil, count: context.document.blocks.count)
        }

        mutating func heading(_ index: Int) {
            let block = context.document.blocks[index]
            let text = context.document.body(of: block)
            lent = nil
            isSplit = false
            let level = block.kind == .heading ? block.level ?? 1 : 9
            let isAttachment = context.vocabulary.headings.names(in: text).contains("vedlegg")
            if let found = NestedVoices.heading(text, context.front, context.vocabulary) {
                voice = (found, level, isAttachment)
            } else if let found = bareOrgan(text, index) {
                voice = (found, level, isAttachment)
            } else if let held = voice, isAttachment || !held.isAttachment && level <= held.level {
                voice = nil
            }
        }

        mutating func prose(_ index: Int) {
            let block = context.document.blocks[index]
            let text = context.document.body(of: block)
            let look = context.roles.looks[index]
            if let owner = NestedVoices.soleOwner(text, look, context.vocabulary) { voice = (owner, 9, false) }
            if let held = voice, held.name == "Mindretallet", let parties = MinorityVoice.parties(in: text) {
                voice?.name = "Mindretallet (\(parties))"
            }
            names[index] = voice?.name
            if let held = lent,
                held.isFresh || NestedVoices.isQuoted(block, text)
                    || block.kind == held.kind && held.kind == .listItem
            {
                // What follows a colon is the statement, quoted or not; after it only quotations and points.
                names[index] = held.name
                lent = (held.name, held.kind, false)
            } else if lent != nil, block.kind != .listItem {
                lent = nil
            }
            if let found = NestedVoices.leadIn(text, look, context.vocabulary) {
                let next = NestedVoices.nextKind(context.document, context.roles, after: index)
                lent = (found, next, true)
                leadIns.insert(index)
            } else if names[index] == nil {
                names[index] =
                    NestedVoices.opening(text, context.front, context.vocabulary) ?? minority(text)
                    ?? context.joint.speaker(of: text)
            }
            isSplit = names[index] == nil && context.vocabulary.voices.names(in: look.text).contains("flertall")
        }

        /// Members who take another view than the majority just told.
        private func minority(_ text: String) -> String? {
            guard isSplit else { return nil }
            let start = text.lowercased()
            let isNamed = ["mindretal", "et mindretal", "eit mindretal"].contains { start.hasPrefix($0) }
            guard isNamed || MinorityVoice.isMembers(text) else { return nil }
            return MinorityVoice.parties(in: text).map { "Mindretallet (\($0))" } ?? "Mindretallet"
        }

        /// The council that a heading is the bare name of («Eldrerådet»), when the text under it speaks in the
        /// council's name: else it is about the council.
        private func bareOrgan(_ text: String, _ index: Int) -> String? {
            let phrase = VoicePhrase(text)
            let name = phrase.whole
            let key = VoicePhrase.key(name)
            guard
                ["rådet", "utvalget", "utvalet"].contains(where: {
                    name.lowercased().prefix { $0 != " " }.hasSuffix($0)
                }),
                context.vocabulary.voices.names(in: text).contains("organ"), !context.front.contains(key),
                let next = context.document.blocks.indices.dropFirst(index + 1).first(where: {
                    context.roles.roles[$0] != .account(.pageFooter) && context.roles.roles[$0] != .account(.pageHeader)
                }), context.roles.roles[next] == .prose
            else { return nil }
            let words = context.document.body(of: context.document.blocks[next]).split(separator: " ").prefix(2)
            guard words.count == 2 else { return nil }
            let speaks = String(words[0]).lowercased()
            let isOwn = speaks == "rådet" || speaks == "utvalget" || speaks == "utvalet" || key.hasPrefix(speaks)
            return isOwn && !NestedVoices.passive.contains(String(words[1])) ? VoicePhrase.definite(name) : nil
        }
    }

    /// Words after a council's name that tell what happened to it, not what it says: «Eldrerådet ble orientert».
    fileprivate static let passive: Set<String> = [
        "ble", "vart", "blei", "har", "hadde", "fikk", "fekk", "skal", "består", "behandlet", "behandla", "uttaler",
        "uttalte", "uttalar", "uttala",
    ]

    /// The voice that a heading gives the word to.
    fileprivate static func heading(_ text: String, _ front: String, _ vocabulary: ReplyVocabulary) -> String? {
        let cue = CueText(text)
        guard cue.wordCount <= 16 else { return nil }
        let names = vocabulary.voices.names(in: cue)
        let isAttachment = vocabulary.headings.names(in: cue).contains("vedlegg")
        let phrase = VoicePhrase(text)
        // «Uttalelse fra Velforeningen Solbakken»: a name of its own is a voice, known or not.
        let isNamed = names.contains("uttalelse") && phrase.afterFrom?.first?.isUppercase == true
        guard isNamed || names.contains("organ") || names.contains("mindretall") else { return nil }
        if let named = phrase.afterFrom ?? (isAttachment ? phrase.afterColon : nil) {
            guard names.contains("uttalelse") || isAttachment || names.contains("særskilt") else { return nil }
            if front.contains(VoicePhrase.key(named)), !names.contains("særskilt"), !names.contains("mindretall") {
                return nil
            }
            return VoicePhrase.definite(named)
        }
        if names.contains("uttalelse"), let owner = phrase.owner {
            return front.contains(VoicePhrase.key(owner)) ? nil : owner
        }
        guard names.contains("mindretall") else { return nil }
        // A note in the minutes is by its nature a minority's.
        return phrase.whole.lowercased().contains("mindretal") ? VoicePhrase.definite(phrase.whole) : "Mindretallet"
    }

    /// The voice that a sentence gives the word to: it must end the block with a colon.
    fileprivate static func leadIn(_ text: String, _ look: BlockLook, _ vocabulary: ReplyVocabulary) -> String? {
        guard look.endsWithColon, look.words <= 40 else { return nil }
        let names = vocabulary.voices.names(in: look.text)
        guard names.contains("innledning") else { return nil }
        // «Kari Moe, som stemte mot, ba om å få sitt syn protokollert:» is one member's word.
        if names.contains("avvik"), let member = MinorityVoice.member(in: text) { return member }
        guard names.contains("organ") || names.contains("mindretall") else { return nil }
        return VoicePhrase(text).subject(vocabulary)
    }

    /// The voice that a paragraph itself gives the word to: «Elevrådet ved Bakken skriver: Vi vil …».
    fileprivate static func opening(_ text: String, _ front: String, _ vocabulary: ReplyVocabulary) -> String? {
        guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 200 else {
            return nil
        }
        let head = String(text[...colon])
        guard !holdsSentence(head) else { return nil }
        let look = BlockLook(Array(head.utf8)[...], vocabulary)
        let statement = CueText(String(text[text.index(after: colon)...]))
        guard statement.wordCount >= 4, let found = leadIn(head, look, vocabulary) else { return nil }
        // «Rådet uttaler: …» in the council's own reply is its own word.
        let subject = VoicePhrase.key(found)
        return front.contains(subject) || subject == "rådet" || subject == "utvalget" ? nil : found
    }

    /// Whether a full stop with a capital after it stands in the text: «(vi går i 6. og 7.)» has none.
    private static func holdsSentence(_ text: String) -> Bool {
        let parts = text.components(separatedBy: ". ")
        return parts.dropFirst().contains { $0.first?.isUppercase == true }
    }

    /// The one that a section is said to come from alone, up to the next heading.
    fileprivate static func soleOwner(_ text: String, _ look: BlockLook, _ vocabulary: ReplyVocabulary) -> String? {
        guard look.words <= 40, vocabulary.voices.names(in: look.text).contains("alene") else { return nil }
        return VoicePhrase(text).soleOwner
    }

    fileprivate static func isQuoted(_ block: Block, _ text: String) -> Bool {
        block.kind == .quotation || text.hasPrefix("«") || text.hasPrefix("“")
    }

    fileprivate static func nextKind(_ document: SourceDocument, _ roles: BlockRoles, after index: Int) -> BlockKind {
        let next = document.blocks.indices.dropFirst(index + 1).first { roles.roles[$0] == .prose }
        return next.map { document.blocks[$0].kind } ?? .paragraph
    }

    /// The letterhead's words as one key: who stands there is the sender, not another voice.
    private static func frontText(_ document: SourceDocument, _ roles: BlockRoles) -> String {
        var text = ""
        for (index, block) in document.blocks.enumerated() {
            if roles.roles[index] == .prose { break }
            text += document.text(of: block) + " "
        }
        return VoicePhrase.key(text)
    }
}
