import Consultation
import Testing

@testable import Analysis

@Suite("Answers by what is said of a question's subject")
struct TopicAnswerTests {
    private let park = [
        "Støtter dere at plenen klippes hver fjerde uke?",
        "Er en nedre grense på 60 benker riktig?",
        "Bør kommunen ta gebyr ved forsøpling?",
    ]

    @Test("A heading on the question's subject, and a yes or no as the first word under it")
    func headings() throws {
        let reply = """
            Vi viser til høringen og svarer slik.
            # Plenen hver fjerde uke
            Nei. Gresset vokser fortere enn som så.
            # Gebyr for forsøpling
            Ja. To varsler er nok.
            """
        #expect(try AnswerCase.read(park, reply) == [.no, .notAnswered, .yes])
    }

    @Test("Numbers count alike as digits, as words and as the beginning of a compound")
    func numbers() throws {
        #expect(NumberWord.value(of: "fjerde") == NumberWord.value(of: "fire"))
        #expect(NumberWord.leading("sekstigrensen") == 60)
        #expect(NumberWord.leading("seksti") == nil)
        #expect(NumberWord.value(of: "benker") == nil)
        let reply = "Laget støtter at plenen får fire uker mellom hver klipping."
        #expect(try AnswerCase.read(park, reply).first == .yes)
    }

    @Test(
        "A stand on the subject in other words than yes and no",
        arguments: [
            ("Vi er for gebyr ved forsøpling.", Answer.yes), ("Gebyr ved forsøpling takker vi nei til.", .no),
            ("Vi er for gebyr ved forsøpling, men bare dersom pengene går til parken.", .partly),
            ("Me er usamde i gebyr ved forsøpling.", .no), ("Laget er for gebyr ved forsøpling.", .yes),
        ])
    func stands(sentence: String, answer: Answer) throws {
        #expect(try AnswerCase.read(park, sentence) == [.notAnswered, .notAnswered, answer])
    }

    @Test("What only endorses another's reply, asks, or wants something more, is no answer")
    func noStand() throws {
        for sentence in [
            "Vi slutter oss til høringssvaret fra Åsen vel om plenen og gebyr ved forsøpling.",
            "Hvem skal skrive ut gebyr ved forsøpling når det er mørkt?",
            "Vi ber om at skiltene om forsøpling og gebyr settes opp før sommeren.",
        ] {
            #expect(try AnswerCase.read(park, sentence) == [.notAnswered, .notAnswered, .notAnswered])
        }
    }

    @Test("A question set aside by its name is not answered, though its subject is")
    func setAside() throws {
        let reply = """
            Vi besvarer ikke spørsmålet om gebyr ved forsøpling, siden vi ikke har tall.
            # Spørsmål 2
            Noen av oss sitter helst alene. Laget lar spørsmålet stå åpent.
            """
        #expect(try AnswerCase.read(park, reply) == [.notAnswered, .notAnswered, .notAnswered])
    }

    @Test("A little of both is a partly")
    func both() throws {
        #expect(
            try AnswerCase.read(
                park, "# Spørsmål 3\nLitt ja og litt nei. Det er rettferdig at den som kaster, betaler.")
                == [.notAnswered, .notAnswered, .partly])
    }

    @Test("The resolution goes before what was said on the way to it")
    func resolution() throws {
        let reply = """
            Bydel Furuvik
            # Vurdering
            Direktøren anbefaler at det tas gebyr ved forsøpling.
            # Vedtak
            Bydelsutvalget går imot gebyr ved forsøpling.
            """
        #expect(try AnswerCase.read(park, reply)[2] == .no)
    }

    @Test("«Men …» right after a view in favour makes it a partly")
    func takesBack() throws {
        let reply = "Vi er for gebyr ved forsøpling.\nMen vi ber om at halvparten av pengene går til parken."
        #expect(try AnswerCase.read(park, reply)[2] == .partly)
    }

    @Test("A stand belongs to the question that it is closest to")
    func closest() throws {
        let questions = ["Bør gebyret for hytter økes?", "Bør gebyret for lag og foreninger økes?"]
        let reply = "Vi er imot at gebyret for lag og foreninger økes."
        #expect(try AnswerCase.read(questions, reply) == [.notAnswered, .no])
    }

    @Test("The side of a declared stand is the first it takes, not its reasons'")
    func declared() throws {
        let reply = "Laget går imot gebyr ved forsøpling og ber dere vente til alle er enige."
        #expect(try AnswerCase.read(park, reply)[2] == .no)
    }
}
