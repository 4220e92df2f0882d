import Analysis
import Consultation
import Testing

/// Which section a remark points to.
struct PlacementTests {
    private func place(
        _ replies: [[Remark]], settings: PlacementSettings = PlacementSettings(),
        draft: Draft = PlacementFixture.draft, description: CaseDescription = PlacementFixture.description
    ) throws -> [String: Placement] {
        let data = try PlacementFixture.data()
        return PlacementModel(draft: draft, description: description, data: data, settings: settings).place(replies)
    }

    private let replies = [
        [
            PlacementFixture.remark("Planen er et godt utgangspunkt og lett å lese.", reply: "a", at: 0),
            PlacementFixture.remark("Vaktene bør være på plass til klokka åtte.", reply: "a", at: 1),
            PlacementFixture.remark("Det må tas bakterieprøver også etter regn.", reply: "a", at: 2),
        ],
        [
            PlacementFixture.remark("Toalettene er skitne.", reply: "b", at: 0, headings: ["Toaletter"]),
            PlacementFixture.remark("Fire millioner kroner er ikke nok penger.", reply: "b", at: 1),
        ],
        [PlacementFixture.remark("Vi i havnevesenet vil ikke eie bryggene.", reply: "c", at: 0)],
    ]

    @Test("a remark goes to the section whose words or subject it shares") func words() throws {
        let placed = try place(replies)
        let found = replies.joined().map { placed[$0.id]?.sections.first?.value }
        #expect(found == ["G", "3.2", "3.1", "3.3", "4.2", "4.1"])
    }

    @Test("the order of the replies changes nothing") func order() throws {
        let placed = try place(replies)
        #expect(try place(Array(replies.reversed())) == placed)
        #expect(try place([replies[1], [], replies[0], replies[2]]) == placed)
    }

    @Test("each tag has a confidence from 0 to 1, ordered, and says what decided it") func tags() throws {
        for placement in try place(replies).values {
            let tags = placement.sections + placement.alternatives
            #expect(tags.count == 5)
            #expect(Set(tags.map(\.value)).count == 5)
            #expect(tags.map(\.confidence) == tags.map(\.confidence).sorted(by: >))
            #expect(tags.allSatisfy { (0...1).contains($0.confidence) && !$0.evidence.isEmpty })
        }
    }

    @Test("the evidence names what the remark refers to") func evidence() throws {
        let remark = PlacementFixture.remark("I tiltak 5 mangler båt.")
        let tag = try #require(try place([[remark]])[remark.id]?.sections.first)
        #expect(tag.value == "3.2")
        #expect(tag.evidence.contains("viser til «tiltak 5»"))
    }

    @Test("nynorsk finds the bokmål section") func nynorsk() throws {
        let remark = PlacementFixture.remark("Badevaktene treng betre opplæring i livredning.")
        #expect(try place([[remark]])[remark.id]?.sections.first?.value == "3.2")
    }

    @Test("a part with no weight counts nothing") func switches() throws {
        let remark = PlacementFixture.remark("Tiltak 9 om toaletter og søppel.")
        var settings = PlacementSettings()
        settings.weights[.reference] = 0
        #expect(try place([[remark]], settings: settings)[remark.id]?.sections.first?.value == "3.3")
    }

    @Test("a draft without sections gives no section, and no remarks give nothing") func empty() throws {
        let bare = CaseDescription(
            title: "Uten disposisjon", reference: "", sender: "", sent: nil, deadline: nil, recipients: [],
            sections: [], themes: [], questions: [])
        let placed = try place(replies, draft: Draft(title: "", sections: []), description: bare)
        #expect(placed.count == 6)
        #expect(placed.values.allSatisfy { $0 == .none })
        #expect(try place([]).isEmpty)
        #expect(try place([[], []]).isEmpty)
    }

    @Test("a remark with no word to go by is placed nowhere") func wordless() throws {
        let remarks = ["", " ", "–", "😀", "42"].enumerated().map { PlacementFixture.remark($1, at: $0) }
        let placed = try place([remarks])
        #expect(remarks.allSatisfy { placed[$0.id] == Placement.none })
        let named = PlacementFixture.remark("42", headings: ["3.2"])
        #expect(try place([[named]])[named.id]?.sections.first?.value == "3.2")
    }

    @Test("the cells of a row keep to one section") func rows() throws {
        let cells = [
            RowCell(head: "Innspill", text: "Vaktene er for få."), RowCell(head: "Forslag", text: "Legg til to."),
        ]
        let first = PlacementFixture.remark(cells[0].text, at: 0, row: [cells[1]])
        let second = PlacementFixture.remark(cells[1].text, at: 1, row: [cells[0]])
        #expect(try place([[first, second]])[second.id]?.sections.first?.value == "3.2")
    }
}
