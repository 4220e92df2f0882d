public import Consultation
import Language

/// Finds the remarks of one reply and accounts for all the rest of its text.
///
/// Pure: the same document, draft and data give the same parts, byte for byte. A remark lies inside one block
/// and holds the document's own bytes.
public struct RemarkSplitter: Sendable {
    let vocabulary: ReplyVocabulary
    let table: RemarkFeatureTable
    let borders = RemarkBorders()
    private let model: RemarkModel
    private let sentence: DenseWeights
    private let border: DenseWeights

    /// - Parameter model: the fitted weights, as the data file `remark-weights` holds them.
    public init(vocabulary: ReplyVocabulary, model: RemarkModel) {
        self.vocabulary = vocabulary
        self.model = model
        table = RemarkFeatureTable(vocabulary)
        sentence = model.sentence.dense(table.names)
        border = model.border.dense(RemarkBorders.names)
    }

    /// Splits one reply.
    /// - Parameters:
    ///   - draft: what the reply speaks of: its own wording in a reply is no remark. Nil when it is not known;
    ///     then copied text is told by its place and marks only.
    ///   - consultation: for the letter's questions, which a form repeats.
    ///   - sender: the name of the body that replies, where known: «Ungdomsrådet» inside its reply is then named
    ///     «Ungdomsrådet i Bydel Alna».
    public func split(
        _ document: SourceDocument, draft: Draft?, consultation: CaseDescription? = nil, sender: String? = nil
    ) -> ReplyParts {
        split(document, ReplySetting(draft: draft, consultation: consultation), sender)
    }

    /// Splits many replies to one consultation, whose draft is then read once.
    public func split(
        _ documents: [SourceDocument], draft: Draft?, consultation: CaseDescription? = nil
    ) -> [ReplyParts] {
        let setting = ReplySetting(draft: draft, consultation: consultation)
        return documents.map { split($0, setting, nil) }
    }

    private func split(_ document: SourceDocument, _ setting: ReplySetting, _ sender: String?) -> ReplyParts {
        let reply = ReplyReader(document, setting: setting, sender: sender, vocabulary: vocabulary)
        let odds = table.vectors(reply).map { Logistic.probability(sentence.logit($0)) }
        var chosen = choose(reply, odds)
        let views = reply.units.map(table.hasView)
        let hasView = zip(chosen, views).contains { $0 && $1 }
        let reading = StatusReading(
            reply, chosen: chosen, odds: odds, hasView: hasView,
            takesSides: reply.units.map { $0.takesSides }, vocabulary)
        if reading.status != .withRemarks { chosen = [Bool](repeating: false, count: chosen.count) }
        let groups = groups(reply, chosen)
        let marked = reply.marked.remarks
        let remarks = (groups.map { remark(reply, $0) } + marked).sorted { $0.anchor.range < $1.anchor.range }
        return ReplyParts(
            remarks: remarks,
            accounts: ReplyAccounts(
                reply, chosen: chosen, odds: odds, hasView: views, saysNothing: reading.saysNothing
            ).accounts,
            status: marked.isEmpty ? reading.status : .withRemarks,
            statusEvidence: marked.isEmpty ? reading.evidence : "\(marked.count) kommentarer og endringer i teksten",
            language: LanguageGuess.code(of: CueText(reply.bytes)),
            flags: reply.sensitive.flags)
    }

    /// The sentences that belong to remarks: those over the threshold, and holes of one sentence between two
    /// of them in one paragraph.
    private func choose(_ reply: ReplyReader, _ odds: [Double]) -> [Bool] {
        var chosen = odds.map { $0 >= model.sentenceThreshold }
        for index in chosen.indices.dropFirst().dropLast() where !chosen[index] && odds[index] > 0.2 {
            let isInside = reply.units[index - 1].block == reply.units[index + 1].block
            if isInside, chosen[index - 1], odds[index + 1] >= model.sentenceThreshold { chosen[index] = true }
        }
        return chosen
    }

    /// Runs of chosen sentences in one block, cut at borders.
    private func groups(_ reply: ReplyReader, _ chosen: [Bool]) -> [Range<Int>] {
        runs(reply, chosen).flatMap { run in
            var groups: [Range<Int>] = []
            var start = run.lowerBound
            for index in run.dropFirst() {
                let vector = borders.vector(
                    reply.units[index - 1], reply.units[index], position: index - 1 - run.lowerBound, of: run.count,
                    in: reply, right: index)
                if Logistic.probability(border.logit(vector)) >= model.borderThreshold {
                    groups.append(start..<index)
                    start = index
                }
            }
            groups.append(start..<run.upperBound)
            return groups
        }
    }

    /// The longest runs of chosen sentences that stand side by side in one block.
    func runs(_ reply: ReplyReader, _ chosen: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in chosen.indices where chosen[index] {
            if let last = runs.last, last.upperBound == index, reply.isSideBySide(index - 1, index) {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private func remark(_ reply: ReplyReader, _ units: Range<Int>) -> Remark {
        let start = reply.units[units.lowerBound].range.lowerBound
        let end = reply.units[units.upperBound - 1].range.upperBound
        return reply.remark(start..<end, in: reply.units[units.lowerBound].block)
    }
}

extension ReplyReader {
    /// Whether nothing but white space stands between two units of one block.
    func isSideBySide(_ left: Int, _ right: Int) -> Bool {
        units[left].block == units[right].block
            && bytes[units[left].range.upperBound..<units[right].range.lowerBound].allSatisfy {
                $0 == 0x20 || (0x09...0x0D).contains($0)
            }
    }

    /// The remark that stands at these bytes of a block.
    func remark(_ range: Range<Int>, in index: Int) -> Remark {
        let block = document.blocks[index]
        return Remark(
            anchor: Anchor(
                document: document.hash, page: block.page(at: range.lowerBound), range: ByteRange(range),
                quote: String(decoding: bytes[range], as: UTF8.self)),
            onBehalfOf: voices.names[index],
            context: RemarkContext(
                headings: trail.headings[index], paragraph: document.body(of: block), row: tables.rows[index],
                quotation: quotation(above: index), block: block.kind, blockIndex: index))
    }

    /// The quotation that stands right above a block, or nil.
    private func quotation(above index: Int) -> String? {
        let before = document.blocks[..<index].last { $0.kind.isRunningText }
        guard let before, before.kind == .quotation else { return nil }
        return document.text(of: before)
    }
}
