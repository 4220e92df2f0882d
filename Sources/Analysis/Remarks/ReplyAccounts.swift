import Consultation
import Language

/// Accounts for every stretch of a reply that is no remark.
struct ReplyAccounts {
    /// In the order of the text; neighbours of one reason inside a block are one account.
    let accounts: [Account]

    /// - Parameter odds: for each unit the probability that it belongs to a remark.
    init(_ reply: ReplyReader, chosen: [Bool], odds: [Double]) {
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
        for (index, unit) in reply.units.enumerated() where !chosen[index] {
            let reason = HardReason.ofRejected(
                unit, kind: reply.document.blocks[unit.block].kind, headings: reply.trail.classes[unit.block],
                odds: odds[index])
            all.append(Account(range: ByteRange(unit.range), reason: reason))
        }
        accounts = Self.joined(
            all.compactMap { Self.trimmed($0, reply.bytes) }.sorted { $0.range < $1.range }, reply.bytes)
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
