import Consultation
import Testing

@testable import Analysis

@Suite("The senders of the samples' replies")
struct SampleSenderTests {
    /// Senders whom their replies name nowhere as a body: a lawyer's clients, and neighbours by their own names.
    private static let unnamed: Set = ["Foreldregruppen i Kvernlia", "Marit og Eivind Solbakken"]

    private func finder(_ truth: LabelledSample.Case) throws -> SenderFinder {
        let bodies = try ShippedData.bodies()
        return try SenderFinder(
            recipients: truth.recipients.map { bodies.consulted($0.name, address: $0.address) }, bodies: bodies,
            sender: truth.sender, phrases: ShippedData.sender())
    }

    @Test("every reply that can be read has its sender, invited or not", arguments: LabelledSample.municipalities)
    func senders(sample: LabelledSample) throws {
        let finder = try finder(try sample.labels())
        var read = 0
        for reply in try sample.replies() {
            guard let document = try sample.document("svar/\(reply.filename)") else { continue }
            read += 1
            let found = finder.find(in: document)
            if Self.unnamed.contains(reply.respondent) {
                #expect(found.sender.name == nil, "\(reply.filename): \(found.sender.evidence)")
                continue
            }
            let names = ([found.sender] + found.cosigners).compactMap(\.name)
            // The labels name a joint reply of two uninvited bodies in one: «A og B».
            #expect(names.joined(separator: " og ") == reply.respondent, "\(reply.filename): \(found.sender.evidence)")
            #expect(found.sender.isInvited == reply.invited, "\(reply.filename)")
            if let dated = found.dated { #expect(dated == reply.date, "\(reply.filename)") }
        }
        #expect(read >= 15)
    }
}
