import Consultation
import Language

/// Accounts for every stretch of a reply that is no remark.
struct ReplyAccounts {
    /// In the order of the text; neighbours of one reason inside a block are one account.
    let accounts: [Account]

    /// - Parameters:
    ///   - odds: for each unit the probability that it belongs to a remark.
    ///   - hasView: for each unit whether it has a cue of a view.
    ///   - saysNothing: whether the reply says that it has no remarks.
    init(_ reply: ReplyReader, chosen: [Bool], odds: [Double], hasView: [Bool], saysNothing: Bool) {
        var all = reply.settled + reply.marked.accounts
        for (index, role) in reply.roles.roles.enumerated() where !reply.marked.blocks.contains(index) {
            let block = reply.document.blocks[index]
            switch role {
            case .account(let reason): all.append(Account(range: block.range, reason: reason))
            case .heading:
                let reason: AccountReason = block.kind == .formLabel ? .formLabel : .heading
                all.append(Account(range: block.range, reason: reason))
            case .prose:
                // A number or bullet is the document's order, like a heading.
                let label = ByteRange(start: block.range.start, end: block.bodyRange.start)
                if !label.isEmpty { all.append(Account(range: label, reason: .heading)) }
            }
        }
        // In a reply without remarks the filter's doubts are settled for all that takes no side.
        let doubts = reply.units.indices.map { saysNothing && !reply.units[$0].takesSides ? 0 : odds[$0] }
        all += Self.rejected(reply, chosen: chosen, odds: doubts, hasView: hasView)
        accounts = Self.joined(
            all.compactMap { Self.trimmed($0, reply.bytes) }.sorted { $0.range < $1.range }, reply.bytes)
    }

    /// The sentences that the filter took for no remarks.
    private static func rejected(
        _ reply: ReplyReader, chosen: [Bool], odds: [Double], hasView: [Bool]
    ) -> [Account] {
        let said = reply.units.indices.map { index -> AccountReason? in
            guard !chosen[index] else { return nil }
            let unit = reply.units[index]
            return HardReason.ofRejected(
                unit, kind: reply.document.blocks[unit.block].kind, headings: reply.trail.classes[unit.block])
        }
        var reasons = said
        for index in reasons.indices where !chosen[index] && said[index] == nil {
            let before = index > 0 && reply.isSideBySide(index - 1, index) ? reasons[index - 1] : nil
            let after = index + 1 < said.count && reply.isSideBySide(index, index + 1) ? said[index + 1] : nil
            reasons[index] = HardReason.ofSilent(
                odds: odds[index], hasView: hasView[index], neighbour: before ?? after)
        }
        return reply.units.indices.compactMap { index in
            reasons[index].map { Account(range: ByteRange(reply.units[index].range), reason: $0) }
        }
    }

    /// Without the white space around it; nil when nothing else is left.
    private static func trimmed(_ account: Account, _ bytes: [UInt8]) -> Account? {
        var start = account.range.start
        var end = account.range.end
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start < end ? Account(range: ByteRange(start: start, end: end), reason: account.reason) : nil
    }

    private static func joined(_ accounts: [Account], _ bytes: [UInt8]) -> [Account] {
        var result: [Account] = []
        for account in accounts {
            if let last = result.last, last.reason == account.reason,
                bytes[last.range.end..<max(last.range.end, account.range.start)].allSatisfy({ $0 == 0x20 })
            {
                result[result.count - 1] = Account(
                    range: ByteRange(start: last.range.start, end: account.range.end), reason: last.reason)
            } else {
                result.append(account)
            }
        }
        return result
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
