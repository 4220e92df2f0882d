import Consultation
import Testing

@testable import Analysis

@Suite("Known bodies and the rules for groups")
struct BodyDirectoryTests {
    @Test("every name of the shipped list has one owner")
    func names() throws {
        let bodies = try ShippedData.bodies()
        let doubled = Dictionary(grouping: bodies.bodies, by: { NameWord.keys(of: $0.name) }).filter {
            $0.value.count > 1
        }
        #expect(doubled.isEmpty)
        #expect(bodies.bodies.filter { $0.group == .district }.count == 15)
        for body in bodies.bodies { #expect(bodies.body(named: body.name)?.name == body.name) }
    }

    @Test("no abbreviation is shared by two bodies")
    func abbreviations() throws {
        let pairs = try ShippedData.bodies().bodies.flatMap { body in body.short.map { ($0, body.name) } }
        let shared = Dictionary(grouping: pairs, by: \.0).filter { $0.value.count > 1 }
        #expect(shared.keys.sorted() == [])
    }

    @Test(
        "groups by rule, for bodies of any municipality",
        arguments: [
            ("Fjordvik eldreråd", BodyGroup.council), ("Ungdomsrådet i Bydel Alna", .council),
            ("Lauvdal bydel", .district),
            ("Mobbeombodet i Vestland", .ombud), ("Konfliktrådet i Agder", .state),
            ("Statsforvaltaren i Vestland", .state),
            ("Barneverntjenesten", .agency), ("Fjordvik brannvesen", .agency), ("Fjordvik vann og avløp KF", .agency),
            ("Lauvdal bondelag", .interestGroup), ("Nordre Velforening", .interestGroup),
            ("Norges Handikapforbund Agder", .interestGroup),
            ("Sykepleierforbundet i Agder", .union), ("Utdanningsforbundet Fjordvik", .union),
            ("Lauvdal kommune", .other), ("Fjordvik kirkelige fellesråd", .other),
            ("Nasjonalt ressurssenter for sang", .other), ("Kommuneoverlegen i Lauvdal", .agency),
            ("FAU ved Lauvdal skole", .interestGroup), ("Lauvdal idrettsråd", .interestGroup),
            ("SU ved Lauvdal skole", .council), ("Samarbeidsutvalet ved Lauvdal skule", .council),
            ("Fjordvik skole", .other), ("Fjordvik sykkelklubb", .interestGroup), ("Sjukehuset i Lauvdal HF", .state),
        ])
    func groups(name: String, group: BodyGroup) throws {
        #expect(try ShippedData.bodies().group(of: name) == group)
    }

    @Test("a name that no rule fits has no group")
    func noGroup() throws {
        #expect(try ShippedData.bodies().group(of: "Kari Nordli") == nil)
    }

    @Test("a recipient gets the other names, its own not among them, whatever of them the letter uses")
    func consulted() throws {
        let bodies = try ShippedData.bodies()
        #expect(bodies.consulted("Utdanningsetaten").aliases.first == "UDE")
        #expect(!bodies.consulted("Utdanningsetaten").aliases.contains("Utdanningsetaten"))
        let byAlias = bodies.consulted("Sentralt ungdomsråd", address: "Gata 1")
        #expect(byAlias.name == "Sentralt ungdomsråd" && byAlias.group == .council && byAlias.address == "Gata 1")
        #expect(byAlias.aliases.contains("SUR"))
    }
}
