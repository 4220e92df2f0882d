import Analysis
import Consultation
import Foundation
import Testing

/// How well remarks are placed on the labelled consultations, with the remarks given.
struct PlacementSampleTests {
    @Test(
        "sections and themes of the labelled consultations reach what was measured, less the chance of a few remarks",
        arguments: ["ungt-utenforskap", "sykkel-og-gange"]) func sample(name: String) throws
    {
        let sample = try GoldSample(name: name)
        let model = PlacementModel(
            draft: sample.draft, description: sample.description, data: try PlacementFixture.data())
        let placed = model.place(sample.replies.map { $0.map(\.remark) })
        var first = 0
        var third = 0
        var hits = 0
        var labels = 0
        let remarks = sample.replies.flatMap { $0 }
        for entry in remarks {
            let placement = try #require(placed[entry.remark.id])
            let sections = (placement.sections + placement.alternatives).map(\.value)
            if let best = sections.first, entry.sections.contains(best) { first += 1 }
            if sections.prefix(3).contains(where: entry.sections.contains) { third += 1 }
            hits += placement.themes.count { entry.themes.contains($0.value) }
            labels += placement.themes.count + entry.themes.count
        }
        let count = Double(remarks.count)
        #expect(Double(first) / count >= 0.80)
        #expect(Double(third) / count >= 0.90)
        #expect(2 * Double(hits) / Double(labels) >= 0.59)
    }
}
