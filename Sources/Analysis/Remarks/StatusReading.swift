import Consultation
import Language

/// Tells what kind of answer a reply is: with remarks, without, declined, joint, or not to be told.
struct StatusReading {
    let status: ReplyStatus
    /// The words it rests on, in Norwegian.
    let evidence: String

    /// Whether the reply itself says that it has nothing to say: what takes no side in it is background then.
    var saysNothing: Bool { status != .withRemarks && status != .unread }

    /// - Parameters:
    ///   - hasView: whether some chosen sentence has a cue of a view.
    ///   - takesSides: for each sentence whether it is for, against, asks for or misses something.
    init(
        _ reply: ReplyReader, chosen: [Bool], odds: [Double], hasView: Bool, takesSides: [Bool],
        _ vocabulary: ReplyVocabulary
    ) {
        let statements = Statements(reply, vocabulary)
        let strength = zip(chosen, odds).reduce(0.0) { $0 + ($1.0 ? $1.1 : 0) }
        // A plain statement that there is nothing to say outweighs one or two sentences that only may be remarks,
        // and any number that take no side.
        let sided = zip(zip(chosen, takesSides), odds).reduce(0.0) { $0 + ($1.0.0 && $1.0.1 ? $1.1 : 0) }
        let isWeak = strength < 1.4 || sided < 1 && strength < 4
        // Who joins another and adds a point of its own has a remark.
        let adds = sided >= 0.5
        if isWeak, let found = statements.declines ?? (adds ? nil : statements.joins) ?? statements.none {
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

extension ReplyUnit {
    /// Whether the sentence is for or against something, asks for it, misses it or worries about it.
    fileprivate static let sides = ["støtte", "imot", "foreslå", "bør", "må", "savn", "uro"]

    var takesSides: Bool { Self.sides.contains { opinions[$0] > 0 } }
}
