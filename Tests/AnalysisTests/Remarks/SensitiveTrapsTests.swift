import Consultation
import Testing

@testable import Analysis

@Suite("Sensitive passages and what only looks like them")
struct SensitiveTrapsTests {
    private func flags(_ text: String) throws -> [String] {
        try MarkedReply("Furuvik vel\n# Merknader\n\(text)\nVi ber om at fristen utsettes.").split().flags.map(\.reason)
    }

    @Test(
        "A private person's number, address, health, or story is flagged",
        arguments: [
            "Hun oppga 01010112345 i søknaden, og det ble aldri rettet.",
            "Fødselsnummeret hans, 15067012345, står i vedtaket vi la ved.",
            "Eg har d-nummer 55067012345 og får ikkje logge inn.",
            "Saka gjeld 150670-12345 og bør sjåast på på nytt.",
            "Ring meg på 912 34 567 om dere vil høre mer om saken.",
            "Mora kan nåast på 40 01 22 33 etter klokka fire.",
            "Skriv gjerne til per.furu@hotmail.com for flere detaljer.",
            "Jeg bor i Granveien 14B og ser køen hver morgen.",
            "Vi budde i Olav Bakkens gate 7 til huset vart rive.",
            "Per Bakken har vært innlagt på psykiatrisk avdeling to ganger.",
            "Anne Furu fikk diagnosen ADHD da hun var ti, og det burde skolen visst.",
            "Kåre Li sliter med rus og har mistet leiligheten.",
            "Mannen min Harald ble innlagt på sykehuset i august.",
            "Dottera vår Ingrid har autisme og treng fast følgje.",
            "Eleven Jonas ble mobbet på skolen i to år.",
            "Naboen Arne drikker, og barnevernet har vært der.",
            "Sønnen min Ola Furu går i 4. klasse og har epilepsi.",
            "Mina Moe (13) har ikke vært på skolen siden påske.",
            "Jeg har hatt MS siden 2009 og kan nås på 400 11 583.",
            "Broren hans Lars ble dømt for vold i fjor.",
            "Turid Vik er uføretrygdet og har ikke råd til gebyret.",
            "Kona mi Berit har demens, og eg er aleine om alt.",
            "Fosterbarnet vårt, Ali Hassan, er under omsorg av barnevernet.",
            "Siri Dahl (46 år) ble slått av samboeren og flyttet på krisesenter.",
        ])
    func flagged(text: String) throws {
        let found = try flags(text)
        #expect(!found.isEmpty, "\(text)")
    }

    @Test(
        "Case numbers, offices, officials, researchers and groups are not",
        arguments: [
            "Vi viser til sak 2026/14882-4 og journalpost 26/10482-17.",
            "Gebyret betales til kontonummer 15067012345 innen fristen.",
            "Fakturaen har KID 01010112345 og bør trekkes tilbake.",
            "Organisasjonsnummeret vårt er 974 770 482.",
            "Sentralbordet på 21 80 21 80 svarer sjelden før klokka ti.",
            "Legevakta på 116 117 må nevnes i planen.",
            "Send spørsmål til postmottak@furuvik.kommune.no.",
            "Kontoret i Storgata 40 er åpent til klokka 15.",
            "Planen omtaler Granveien 14–20 som utbyggingsområde.",
            "Professor Anne Lie har forsket på psykisk helse i skolen.",
            "Byråd Kari Nordmann har sagt at barnevernet skal styrkes.",
            "Rektor Per Moe er opptatt av mobbing på skolen.",
            "Ungdomsrådet (15) mener at skolen må ha helsesykepleier.",
            "Elever med autisme trenger faste rammer på skolen.",
            "Barnevernet og NAV må samarbeide bedre om ungdom med rusproblemer.",
            "Nils Christie skrev om straff og samfunn, og det bør planen gjøre også.",
            "Kommuneoverlege Siri Dahl har vurdert saken om innemiljø.",
            "I perioden 2027–2031 skal 12345 boliger bygges.",
            "Foreldre til barn med kreft får i dag ikke dekket reisen.",
            "Jeg har vært lærer i tjue år og vet hva mobbing gjør.",
            "Kari Holm, leder i Furuvik vel, har skrevet uttalelsen.",
            "Maria Montessori er et eksempel på pedagogikk som virker.",
            "Bydel Gamle Oslo har flest barn i barnevernet.",
            "Forskerne Berg og Lund (2019) fant at angst øker blant unge.",
        ])
    func innocent(text: String) throws {
        let found = try flags(text)
        #expect(found.isEmpty, "\(text): \(found)")
    }
}
