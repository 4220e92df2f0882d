import Consultation
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

    init(
        _ document: SourceDocument, _ roles: BlockRoles, _ vocabulary: ReplyVocabulary, sender: String? = nil
    ) {
        let front = Self.frontText(document, roles)
        var names = [String?](repeating: nil, count: document.blocks.count)
        var leadIns: Set<Int> = []
        var voice: (name: String, level: Int, isAttachment: Bool)?
        var lent: (name: String, kind: BlockKind)?
        for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
            let text = document.body(of: block)
            switch roles.roles[index] {
            case .heading:
                lent = nil
                let level = block.kind == .heading ? block.level ?? 1 : 9
                let isAttachment = vocabulary.headings.names(in: text).contains("vedlegg")
                if let found = Self.heading(text, front, vocabulary) {
                    voice = (found, level, isAttachment)
                } else if let held = voice, isAttachment || !held.isAttachment && level <= held.level {
                    voice = nil
                }
            case .prose:
                names[index] = voice?.name
                if let held = lent, Self.isQuoted(block, text) || block.kind == held.kind && held.kind == .listItem {
                    names[index] = held.name
                } else if lent != nil, block.kind != .listItem {
                    lent = nil
                }
                if let found = Self.leadIn(text, roles.looks[index], vocabulary) {
                    lent = (found, Self.nextKind(document, roles, after: index))
                    leadIns.insert(index)
                }
            case .account: names[index] = voice?.name
            }
        }
        self.names = names.map { $0.map { VoicePhrase.placed($0, in: sender) } }
        self.leadIns = leadIns
    }

    /// The voice that a heading gives the word to.
    private static func heading(_ text: String, _ front: String, _ vocabulary: ReplyVocabulary) -> String? {
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
    private static func leadIn(_ text: String, _ look: BlockLook, _ vocabulary: ReplyVocabulary) -> String? {
        guard look.endsWithColon, look.words <= 40 else { return nil }
        let names = vocabulary.voices.names(in: look.text)
        guard names.contains("innledning"), names.contains("organ") || names.contains("mindretall") else { return nil }
        return VoicePhrase(text).subject(vocabulary)
    }

    private static func isQuoted(_ block: Block, _ text: String) -> Bool {
        block.kind == .quotation || text.hasPrefix("«") || text.hasPrefix("“")
    }

    private static func nextKind(_ document: SourceDocument, _ roles: BlockRoles, after index: Int) -> BlockKind {
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
