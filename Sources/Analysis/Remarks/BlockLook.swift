import Consultation
import Language

/// What a block looks like by itself: its words, whether it reads as prose, which framing lines it resembles.
struct BlockLook {
    let text: CueText
    let words: Int
    let endsAsSentence: Bool
    let endsWithColon: Bool
    /// The groups of `reply-letters` that its words belong to.
    let letters: Set<String>

    init(_ bytes: ArraySlice<UInt8>, _ vocabulary: ReplyVocabulary) {
        text = CueText(bytes)
        words = text.wordCount
        endsAsSentence = ReplyUnit.endsAsSentence(text.bytes)
        endsWithColon = text.lastToken == ":"
        letters = vocabulary.letters.names(in: text)
    }

    /// A sentence of at least four words, no line of an address or a reference.
    var isProse: Bool {
        words >= 4 && (endsAsSentence || endsWithColon && words >= 6) && !(letters.contains("referanse") && words < 12)
    }

    /// A line too short and too open to be a sentence: a name, a place, a title, a heading that is none.
    var isLooseLine: Bool { !endsAsSentence && !endsWithColon && words <= 12 }

    /// A short line with a telephone number, as mail programs put below every mail.
    var isContactLine: Bool {
        words <= 14 && !ContactDetails.telephones(text.bytes, 0..<text.bytes.count).isEmpty
    }

    var isClosing: Bool {
        letters.contains("hilsen") && (words <= 12 || words <= 30 && !endsAsSentence)
    }
}
