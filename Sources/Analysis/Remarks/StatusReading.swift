import Consultation
import Language

/// Tells what kind of answer a reply is: with remarks, without, declined, joint, or not to be told.
struct StatusReading {
    let status: ReplyStatus
    /// The words it rests on, in Norwegian.
    let evidence: String

    /// - Parameter hasView: whether some chosen sentence has a cue of a view.
    init(_ reply: ReplyReader, chosen: [Bool], odds: [Double], hasView: Bool, _ vocabulary: ReplyVocabulary) {
        let statements = Statements(reply, vocabulary)
        let strength = zip(chosen, odds).reduce(0.0) { $0 + ($1.0 ? $1.1 : 0) }
        // A plain statement that there is nothing to say outweighs one or two sentences that only may be remarks.
        let isWeak = strength < 1.4
        if isWeak, let found = statements.declines ?? statements.joins ?? statements.none {
            status = found.status
            evidence = "«\(found.words)»"
        } else if chosen.contains(true), strength >= 1.4 || hasView {
            status = .withRemarks
            evidence = "\(chosen.filter { $0 }.count) setninger med merknader"
        } else if let found = statements.declines ?? statements.joins ?? statements.none {
            status = found.status
            evidence = "«\(found.words)»"
        } else {
            // Nothing found is not the same as nothing to say.
            status = .unread
            evidence = "verken merknader eller en erklæring om å ikke ha noen ble funnet"
        }
    }
}

/// The sentences in which a reply says what kind of answer it is.
private struct Statements {
    typealias Statement = (status: ReplyStatus, words: String)
    private(set) var declines: Statement?
    private(set) var joins: Statement?
    private(set) var none: Statement?

    init(_ reply: ReplyReader, _ vocabulary: ReplyVocabulary) {
        for (index, block) in reply.document.blocks.enumerated() where block.kind.isRunningText {
            switch reply.roles.roles[index] {
            case .prose, .account(.signature), .account(.letterhead): break
            default: continue
            }
            guard !reply.fallen.blocks.contains(index), reply.voices.names[index] == nil else { continue }
            let body = block.bodyRange.start..<block.bodyRange.end
            for range in vocabulary.sentences.sentences(in: reply.bytes, range: body) {
                let names = vocabulary.letters.names(in: CueText(reply.bytes[range]))
                let words = String(decoding: reply.bytes[range], as: UTF8.self)
                if declines == nil, names.contains("avstår") { declines = (.declined, words) }
                if joins == nil, names.contains("slutterSeg") { joins = (.joint, words) }
                if none == nil, names.contains("utenMerknad"), !names.contains("delvisUten") {
                    none = (.withoutRemarks, words)
                }
            }
        }
    }
}
