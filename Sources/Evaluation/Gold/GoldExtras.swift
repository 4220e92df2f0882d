/// What is known of a reply's file beyond its labelled blocks.
struct GoldExtras: Decodable, Sendable {
    /// The group of a body that was not invited.
    let group: String?
    let attachment: Attachment?
    /// The texts that stand struck out in the file (`w:del` in a DOCX with tracked changes), in reading order.
    let struck: [String]?
    /// By block index, the text struck out in that block: the older form of `struck`.
    let deleted: [String: String]?

    struct Attachment: Decodable, Sendable {
        let fileName: String

        private enum CodingKeys: String, CodingKey {
            case fileName = "filename"
        }
    }
}

extension GoldCase {
    /// Text that stands in a reply's file and is none of its blocks: never a remark.
    struct TextBesideBlocks {
        /// `struck`, `margin-comment` or `quoted-mail`.
        let kind: String
        let text: String
    }

    /// The texts struck out in the file of `reply`, in reading order; nil when nobody recorded them.
    func struckTexts(of reply: GoldReply) -> [String]? {
        guard reply.format == "docx-tracked" else { return [] }
        if let struck = extras[reply.id]?.struck { return struck }
        guard let deleted = extras[reply.id]?.deleted else { return nil }
        let body: Set = ["para", "bullet", "numbered"]
        return reply.blocks.indices.filter { body.contains(reply.blocks[$0].type) }
            .compactMap { deleted[String($0)] }.filter { !$0.isEmpty }
    }

    /// All text of the file of `reply` that is none of its blocks.
    func textsBesideBlocks(of reply: GoldReply) -> [TextBesideBlocks] {
        var texts = (struckTexts(of: reply) ?? []).map { TextBesideBlocks(kind: "struck", text: $0) }
        if reply.format == "docx-tracked" {
            texts.append(TextBesideBlocks(kind: "margin-comment", text: Self.marginComment))
        }
        if reply.format == "eml" {
            texts += consultationMail.map { TextBesideBlocks(kind: "quoted-mail", text: $0) }
        }
        return texts
    }

    /// The one comment in the margin that a labelled DOCX with tracked changes is made with.
    private static let marginComment = "Kan du sjekke dette mot budsjettet før vi sender?"

    /// The consultation's own mail, which a labelled mail quotes below its text.
    private var consultationMail: [String] {
        [
            "Byrådsavdelingen sender med dette vedlagte utkast på høring: \(title).",
            "Høringsfristen er \(deadlineInWords). Høringsuttalelser er offentlige etter offentleglova og vil bli publisert.",
            "Vi ber om at høringsuttalelser sendes digitalt. Høringsinstansen bes vurdere om saken bør sendes til underliggende virksomheter.",
        ]
    }

    /// `15. september 2026`; the deadline as it is written where it is no date.
    private var deadlineInWords: String {
        let months = [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "desember",
        ]
        let parts = deadline.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return deadline }
        return "\(parts[2]). \(months[parts[1] - 1]) \(parts[0])"
    }
}
