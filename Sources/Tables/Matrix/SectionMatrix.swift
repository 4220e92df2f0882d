import Consultation

/// Who has commented on which part of the draft (*instans × avsnitt*).
struct SectionMatrix {
    static let wholeDraftTitle = "Hele utkastet"
    static let notPlacedTitle = "Ikke plassert"

    /// A row of the matrix: a reply's signers, or a voice inside their reply.
    private struct Voice: Hashable {
        let signatories: [Int]
        let onBehalfOf: String?
    }

    let tally: CaseTally

    /// One row for each voice with remarks, one column for each section; empty cells stay empty.
    var table: Table {
        let keys = tally.consultation.sections.map { Optional($0.id) } + [Section.wholeDraft, nil]
        let voices = voices
        let counted = voices.map { voice, remarks in (voice, keys.map { key in remarks.filter { has($0, key) } }) }
        let largest = counted.flatMap { $0.1.map(\.count) }.max() ?? 0
        let rows = zip(voices, counted).map { voice, counted in
            let cells = counted.1.map { tally.cell($0, shade: Shading.shade($0.count, largest: largest)) }
            return Row(
                [.text(name(of: voice.0))] + cells + [tally.cell(voice.1)],
                role: voice.0.onBehalfOf == nil ? .plain : .sub)
        }
        let sums = keys.map { key in tally.cell(tally.remarks.filter { has($0, key) }) }
        return Table(
            id: "instans-avsnitt", name: "Instans og avsnitt", caption: "Merknader per instans og avsnitt",
            form: .heatMap, columns: columns, rows: rows,
            totals: Row([.text("Sum merknader")] + sums + [tally.cell(tally.remarks)], role: .total), note: note)
    }

    private var columns: [Column] {
        let sections = tally.consultation.sections.map {
            Column(tally.title(of: $0), short: tally.shortTitle(of: $0), .number, width: 7)
        }
        return [Column("Instans", width: 58)] + sections + [
            Column(Self.wholeDraftTitle, .number, width: 7), Column(Self.notPlacedTitle, .number, width: 7),
            Column("Sum merknader", short: "Sum", .number, width: 9),
        ]
    }

    /// Voices in the order of the replies, the sender's own before the others in it.
    private var voices: [(Voice, [TalliedRemark])] {
        var order: [Voice] = []
        var byVoice: [Voice: [TalliedRemark]] = [:]
        for reply in tally.replies {
            let remarks = tally.remarks[reply.remarks]
            let own = remarks.filter(\.isSendersOwn)
            let nested = remarks.filter { !$0.isSendersOwn }
            for remark in own + nested {
                let voice = Voice(signatories: reply.signatories, onBehalfOf: remark.record.remark.onBehalfOf)
                if byVoice[voice] == nil { order.append(voice) }
                byVoice[voice, default: []].append(remark)
            }
        }
        return order.map { ($0, byVoice[$0] ?? []) }
    }

    private func name(of voice: Voice) -> String {
        let names = voice.signatories.map { tally.bodies[$0].name }
        let signers = names.isEmpty ? NorwegianText.sentence(CaseTally.unknownSender) : NorwegianText.list(names)
        return voice.onBehalfOf.map { "\($0), i svaret fra \(signers)" } ?? signers
    }

    /// - Parameter section: nil for remarks that are not placed.
    private func has(_ remark: TalliedRemark, _ section: String?) -> Bool {
        section.map(remark.sections.contains) ?? remark.sections.isEmpty
    }

    private var note: String {
        """
        En merknad som gjelder flere avsnitt, er talt i hvert av dem, men bare én gang i instansens sum og i \
        totalen; kolonnene kan derfor summere seg til mer. Tom celle betyr ikke kommentert. Andre stemmer i et svar \
        har egen linje.
        """
    }
}
