import Consultation

/// Parts a reply into letterhead, addressee, subject, body, signature and what others wrote.
struct ReplyZones {
    private(set) var lines: [ReplyLine]
    private let phrases: SenderPhrases

    /// The bytes from which on a paragraph is running text and ends the letter's head.
    private static let longParagraph = 140
    private static let headLength = 40

    /// - Parameters:
    ///   - addressees: the names of the letter's own sender, as words.
    ///   - recipients: finds the invited bodies in a row of words.
    init(
        _ document: SourceDocument, phrases: SenderPhrases, addressees: [[String]],
        recipients: ([NameWord]) -> Set<Int>
    ) {
        self.phrases = phrases
        lines = DocumentLine.lines(of: document).compactMap { line in
            switch line.kind {
            case .pageHeader: ReplyLine(line, zone: .pageHeader)
            case .pageFooter: ReplyLine(line, zone: .pageFooter)
            case .comment, .deleted, .hidden, .contents: nil
            case .quotedMail: ReplyLine(line, zone: .appended)
            default: ReplyLine(line, zone: .body)
            }
        }
        markAppended(recipients: recipients)
        markHead(document, addressees: addressees)
        markForms()
        markSignatures(document)
    }

    /// The lines in runs of one zone; in the head a run goes over its blocks, elsewhere each block is one.
    var runs: [ReplyRun] {
        var runs: [ReplyRun] = []
        var start = 0
        for index in lines.indices {
            let isHead = lines[index].zone == .letterhead || lines[index].zone == .pageHeader
            let ends = index + 1 == lines.count || lines[index + 1].zone != lines[index].zone
            if ends || !isHead && lines[index + 1].line.block != lines[index].line.block {
                runs.append(ReplyRun(lines[start...index]))
                start = index + 1
            }
        }
        return runs
    }

    // MARK: What others wrote

    private mutating func markAppended(recipients: ([NameWord]) -> Set<Int>) {
        var isAppended = false
        let named = lines.map { $0.zone == .body && $0.text.utf8.count < 120 ? recipients($0.words) : [] }
        for index in lines.indices where lines[index].zone == .body {
            if !isAppended { isAppended = beginsAppended(index, named: named) }
            if isAppended || lines[index].text.hasPrefix(">") { lines[index].zone = .appended }
        }
    }

    private func beginsAppended(_ index: Int, named: [Set<Int>]) -> Bool {
        let keys = lines[index].keys
        let text = lines[index].text
        if text.hasSuffix(":"), keys.first == "den" || keys.first == "på", keys.contains("skrev") { return index > 2 }
        if phrases.appended.leading(keys) == keys { return keys.count > 1 || listsBodies(after: index, named: named) }
        // The head of a quoted mail, not that of the reply itself.
        if index > 8, phrases.mailFrom.phrases.contains(Array(keys.prefix(1))), text.contains(":") {
            return lines[index...].prefix(5).contains { ["til", "to", "sendt"].contains($0.keys.first ?? "") }
        }
        return listsBodies(after: index - 1, named: named) && index > 8
    }

    /// Whether the next lines name one body after another, as a list of recipients does.
    private func listsBodies(after index: Int, named: [Set<Int>]) -> Bool {
        let next = named[(index + 1)...].prefix(8)
        let all = next.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return next.filter { $0.count == 1 }.count >= 6 && all.count >= 6
    }

    // MARK: Head

    private mutating func markHead(_ document: SourceDocument, addressees: [[String]]) {
        let running = lines.indices.filter { lines[$0].zone == .body }
        var subject: Int?
        var isAddress = false
        var isMail = false
        for (place, index) in running.prefix(Self.headLength).enumerated() {
            let block = document.blocks[lines[index].line.block]
            if isRunningText(block, lines[index]) { break }
            if block.kind == .formLabel || block.kind == .formField { continue }
            if let subject,
                block.kind != lines[subject].line.kind || lines[subject].line.block + 1 < lines[index].line.block
            {
                break
            }
            lines[index].zone = zone(of: lines[index], block, place: place, addressees, &isAddress)
            // A mail's own subject stands above the letterhead of a letter that was pasted into the mail.
            let isOfMail = block.kind == .title && isMail
            if lines[index].zone == .mail { isMail = true }
            if lines[index].zone == .subject, !isOfMail { subject = index }
            if isOfMail { isMail = false }
            if subject != nil, lines[index].zone != .subject { lines[index].zone = .body }
        }
    }

    /// Whether a block is a paragraph of the letter and no head line: long, and not made of short lines.
    private func isRunningText(_ block: Block, _ line: ReplyLine) -> Bool {
        guard block.kind != .title, block.kind != .heading else { return false }
        if block.range.count >= Self.longParagraph, line.text.utf8.count > 60 { return true }
        return line.text.hasSuffix(".") && line.text.utf8.count > 70 && line.words.count > 8
    }

    private func zone(
        of line: ReplyLine, _ block: Block, place: Int, _ addressees: [[String]], _ isAddress: inout Bool
    ) -> ReplyLine.Zone {
        let keys = line.keys
        if phrases.mailFrom.phrases.contains(Array(keys.prefix(1))), line.text.contains(":"), place < 8 { return .mail }
        if let lead = phrases.addressee.leading(keys), line.text.contains(":") || lead.count < keys.count {
            isAddress = true
            return .addressee
        }
        if WordRun.contains(addressees, in: keys) {
            isAddress = true
            return isSubject(line, block) && block.kind != .paragraph ? .subject : .addressee
        }
        if isAddress, PostalAddress.isAddress(line.text) { return .addressee }
        isAddress = false
        return isSubject(line, block) ? .subject : .letterhead
    }

    private func isSubject(_ line: ReplyLine, _ block: Block) -> Bool {
        if block.kind == .title || block.kind == .heading { return line.keys.count > 2 || isStatement(line.keys) }
        if line.keys.count <= 2 { return isStatement(line.keys) }
        guard line.keys.count > 2, !line.text.contains(": ") || line.keys.count > 6, !line.text.hasSuffix(".") else {
            return false
        }
        return line.keys.contains { key in
            key.hasPrefix("høring") || key.hasPrefix("høyring") || phrases.statements.matches([key])
        }
    }

    /// `Høringssvar`, `Felles høringsuttalelse`.
    private func isStatement(_ keys: [String]) -> Bool {
        keys.last.map { phrases.statements.matches([$0]) || $0.hasPrefix("høringsuttal") } ?? false
    }

    // MARK: Forms

    /// The value stands after the label's colon, in the next line, or in the next cell.
    private mutating func markForms() {
        for index in lines.indices where lines[index].zone != .appended && lines[index].zone != .pageFooter {
            let keys = lines[index].keys
            guard let label = phrases.formFields.leading(keys) else { continue }
            if label.count < keys.count {
                let end = lines[index].words[label.count - 1].range.upperBound
                let rest = lines[index].text.utf8.dropFirst(end)
                if rest.first == 0x3A { lines[index].zone = .form }
            } else if index + 1 < lines.count, isField(index) || lines[index].text.hasSuffix(":") {
                lines[index + 1].zone = .form
            }
        }
    }

    private func isField(_ index: Int) -> Bool {
        let label = lines[index].line
        let value = lines[index + 1].line
        if label.kind == .formLabel || value.kind == .formField { return true }
        guard let a = label.cell, let b = value.cell, a.table == b.table else { return false }
        return a.row == b.row || a.column == b.column && b.row == a.row + 1
    }

    // MARK: Signature

    private mutating func markSignatures(_ document: SourceDocument) {
        let running = lines.indices.filter { lines[$0].zone == .body }
        for (place, index) in running.enumerated() where closes(lines[index]) {
            for next in running[place...].prefix(9) {
                let block = document.blocks[lines[next].line.block]
                if next != index, block.kind == .heading || isRunningText(block, lines[next]) { break }
                lines[next].zone = .signature
            }
        }
        // In mails text may follow the signature, and the greeting be missing: a title tells it.
        for index in running where lines[index].keys.contains(where: { phrases.titles.matches([$0]) }) {
            if isNameLine(document, index), lines[index].keys.count < 10 { lines[index].zone = .signature }
        }
        // A reply may end in names without a greeting before them.
        for index in running.suffix(6).reversed() {
            guard isNameLine(document, index) else { break }
            lines[index].zone = .signature
        }
    }

    private func isNameLine(_ document: SourceDocument, _ index: Int) -> Bool {
        let block = document.blocks[lines[index].line.block]
        return block.cell == nil && lines[index].text.utf8.count < 90 && block.range.count < Self.longParagraph
            && block.kind != .heading && block.kind != .listItem && !lines[index].text.hasSuffix(".")
    }

    private func closes(_ line: ReplyLine) -> Bool {
        guard let closing = phrases.closings.leading(line.keys) else { return false }
        let isShort = line.text.utf8.count < 80 && !line.text.hasSuffix(".")
        // «For …» also begins sentences and headings: as a greeting it stands before a name.
        if closing == ["for"] || closing.first == "på" {
            return isShort && line.keys.count > 1 && line.keys.count < 10 && line.line.kind != .heading
        }
        return isShort || line.keys.count <= closing.count + 1
    }
}
