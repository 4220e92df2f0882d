import Consultation

/// How bodies, replies and remarks are written in every table.
extension CaseTally {
    /// What stands where a sender's name would.
    static let unknownSender = "ukjent avsender"

    /// The names of all who sign a reply.
    func signers(of reply: TalliedReply) -> String {
        let names = reply.signatories.map { bodies[$0].name }
        return names.isEmpty
            ? reply.counts ? Self.unknownSender : reply.record.sender.name ?? Self.unknownSender
            : NorwegianText.list(names)
    }

    /// The reply's signers, and the voice inside the reply where another speaks.
    func sender(of remark: TalliedRemark) -> String {
        let signers = signers(of: replies[remark.reply])
        guard let voice = remark.record.remark.onBehalfOf else { return signers }
        return "\(signers), på vegne av \(voice)"
    }

    /// File and page: `Uttalelse.pdf, s. 2`.
    func place(of remark: TalliedRemark) -> String {
        let page = remark.record.remark.anchor.page.map { ", s. \($0)" } ?? ""
        return remark.record.fileName + page
    }

    func quotation(of remark: TalliedRemark) -> RemarkQuotation {
        RemarkQuotation(
            remark: remark.id, number: remark.number, text: MarkedWords.text(of: remark.record.remark),
            source: "\(sender(of: remark)) (\(place(of: remark)))")
    }

    /// The section's number and title, `3.1 Medvirkning`; a title alone where the draft does not number.
    func title(of section: Section) -> String {
        Self.isNumber(section.id) && !section.title.hasPrefix(section.id)
            ? "\(section.id) \(section.title)" : section.title
    }

    /// What stands for a section where there is little room: its number, or its title.
    func shortTitle(of section: Section) -> String {
        Self.isNumber(section.id) ? section.id : section.title
    }

    /// The group with an upper-case letter, in the plural: `Bydeler`.
    func heading(of group: BodyGroup) -> String {
        NorwegianText.sentence(wording.names(of: group).plural)
    }

    func name(of standing: Standing) -> String {
        switch standing {
        case .withRemarks: wording.name(of: ReplyStatus.withRemarks)
        case .withoutRemarks: wording.name(of: ReplyStatus.withoutRemarks)
        case .declined: wording.name(of: ReplyStatus.declined)
        case .joint: wording.name(of: ReplyStatus.joint)
        case .unread: wording.name(of: ReplyStatus.unread)
        case .silent: wording.silent
        }
    }

    /// A count of remarks, with the remarks behind it; nothing for none.
    func cell(_ remarks: [TalliedRemark], shade: Int = 0) -> Cell {
        remarks.isEmpty
            ? .empty
            : Cell(.number(remarks.count), evidence: Evidence(remarks: remarks.map(\.id)), shade: shade)
    }

    /// A count of bodies, with the bodies and their files behind it; 0 is shown.
    func cell(bodies places: [Int]) -> Cell {
        let files = Set(places.flatMap { bodies[$0].replies }).sorted()
        return Cell(
            .number(places.count),
            evidence: Evidence(
                files: files.map { replies[$0].record.fileName }, bodies: places.map { bodies[$0].name }))
    }

    /// The draft's sections are numbered when their ids begin with a digit or are one letter (annexes).
    private static func isNumber(_ id: String) -> Bool {
        guard let first = id.unicodeScalars.first else { return false }
        return ("0"..."9").contains(first) || id.count == 1 || id.contains(".")
    }
}

extension CalendarDay {
    /// The day as a cell.
    var cell: Cell { Cell(.date(year: year, month: month, day: day)) }

    /// `15. september 2026`.
    var long: String {
        let months = [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "desember",
        ]
        return "\(day). \(months[month - 1]) \(year)"
    }
}
