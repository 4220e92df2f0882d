import Consultation
import Testing

@testable import Analysis

@Suite("Answers to the letter's questions")
struct AnswerReaderTests {
    private let library = [
        "Er åpningstidene i biblioteket tilstrekkelige?",
        "Bør meråpent bibliotek innføres i alle filialer?",
        "Støtter dere at purregebyret avvikles?",
    ]

    @Test(
        "Paragraphs that begin with the question's number",
        arguments: ["Spørsmål %: ", "Til spørsmål %: ", "Spm. % – "])
    func leads(lead: String) throws {
        func typed(_ number: Int, _ text: String) -> String {
            lead.replacing("%", with: String(number)) + text
        }
        let reply = """
            Vi viser til høringen og takker for invitasjonen til å uttale oss.
            \(typed(1, "Nei, de er for korte i helgene."))
            \(typed(2, "Ja. Det er på tide."))
            \(typed(3, "Delvis. Voksne bør fortsatt betale."))
            """
        #expect(try AnswerCase.read(library, reply) == [.no, .yes, .partly])
    }

    @Test("Headings that name the question, the answer under them")
    func headings() throws {
        let reply = """
            # Spørsmål 1
            Vi mener at åpningstidene ikke er tilstrekkelige.
            # Spørsmål 3
            Ja, gebyret rammer dem som har minst.
            # Andre merknader
            Nei, vi har ikke flere merknader til forslaget enn dette.
            """
        #expect(try AnswerCase.read(library, reply) == [.no, .notAnswered, .yes])
    }

    @Test("The question's own words, the answer after them")
    func ownWords() throws {
        let reply = """
            Er åpningstidene i biblioteket tilstrekkelige?
            Vi er enige i at åpningstidene er gode nok for de fleste.
            Bør meråpent bibliotek innføres i alle filialer? Nei. Det krever vakter som ikke finnes.
            3. Støtter dere at purregebyret avvikles?
            Begge deler har noe for seg, og svaret vårt er både ja og nei.
            """
        #expect(try AnswerCase.read(library, reply) == [.yes, .no, .partly])
    }

    @Test("A numbered list under a heading over the answers")
    func list() throws {
        let reply = """
            # Svar på spørsmålene
            1. Enig. Tidene er gode.
            2. Nei. Det er utrygt om kvelden.
            3. Ikke besvart.
            """
        #expect(try AnswerCase.read(library, reply) == [.yes, .no, .notAnswered])
    }

    @Test("Answers in a row in one paragraph")
    func row() throws {
        let reply = "Våre svar på spørsmålene er slik. 1: Ja. 2: Nei. 3: Delvis."
        #expect(try AnswerCase.read(library, reply) == [.yes, .no, .partly])
    }

    @Test("A table of questions and answers, and one of ticks under answers")
    func tables() throws {
        let words = """
            |! Spørsmål | Svar | Kommentar |
            | 1 | Ja | Tidene passer oss godt. |
            | 2 | Nei, ikke uten betjening | |
            | 3 | | |
            """
        #expect(try AnswerCase.read(library, words) == [.yes, .no, .notAnswered])
        let ticks = """
            |! Spørsmål | Ja | Nei | Delvis |
            | Er åpningstidene i biblioteket tilstrekkelige? | | x | |
            | Bør meråpent bibliotek innføres i alle filialer? | | | X |
            | Støtter dere at purregebyret avvikles? | ☒ | ☐ | ☐ |
            """
        #expect(try AnswerCase.read(library, ticks) == [.no, .partly, .yes])
    }

    @Test("A form's boxes; unticked boxes without words are no answer")
    func form() throws {
        let reply = """
            ? Spørsmål 1: Er åpningstidene i biblioteket tilstrekkelige?
            ! ☐ Ja
            ! ☒ Nei
            ! ☐ Delvis
            ! Lørdagene er for korte, men ellers er det bra.
            ? Spørsmål 2: Bør meråpent bibliotek innføres i alle filialer?
            ! ☐ Ja ☐ Nei ☐ Delvis
            ! Vi tar ikke stilling til dette.
            ? Spørsmål 3: Støtter dere at purregebyret avvikles?
            ! [x] Ja [ ] Nei
            ? Andre merknader
            ! Vi er imot at skranken flyttes.
            """
        let answers = try AnswerCase.answers(library, reply)
        #expect(answers.map(\.answer.value) == [.no, .notAnswered, .yes])
        #expect(answers[0].answer.evidence.contains("avkryssing"))
    }

    @Test("Sentences that name questions by ordinal, together, or in one breath")
    func sentences() throws {
        let ordinals = """
            Forbundet har drøftet saken. Vi svarer nei på det første spørsmålet, fordi helgene mangler.
            På det andre spørsmålet er svaret et klart ja.
            """
        #expect(try AnswerCase.read(library, ordinals) == [.no, .yes, .notAnswered])
        let together = "Rådet svarer ja på spørsmål 1 og 3. Vi har ikke noe syn på meråpent bibliotek."
        #expect(try AnswerCase.read(library, together) == [.yes, .notAnswered, .yes])
        let breath = "Vi svarer ja på spørsmål 1, nei på spørsmål 2 og delvis på spørsmål 3."
        #expect(try AnswerCase.read(library, breath) == [.yes, .no, .partly])
        let all = "Lagets svar på alle tre spørsmål er ja."
        #expect(try AnswerCase.read(library, all) == [.yes, .yes, .yes])
        let about = "Når det gjelder spørsmålet om purregebyret, svarer vi nei."
        #expect(try AnswerCase.read(library, about) == [.notAnswered, .notAnswered, .no])
    }

    @Test(
        "The shades of an answer",
        arguments: [
            ("Ja, men bare på hverdager.", Answer.partly), ("Ja med forbehold.", .partly), ("Både ja og nei.", .partly),
            ("Nei, ikke fullt ut.", .partly), ("I hovedsak.", .partly), ("Vi er enige.", .yes), ("Vi er uenige.", .no),
            ("Vi støtter dette fullt ut.", .yes), ("Vi kan ikke støtte dette.", .no),
            ("Ingen kommentar.", .notAnswered),
            ("Absolutt ikke.", .no), ("Ja! Dette har vi ventet på. Men kveldene må bemannes.", .yes),
            ("Vi støtter forslaget, men bare dersom det følger penger med.", .partly),
            ("Vi har ingen innvendinger.", .yes), ("Vi er ikke imot dette.", .yes),
        ])
    func shades(answer: String, expected: Answer) throws {
        let reply = "# Spørsmål 2\n\(answer)"
        #expect(try AnswerCase.read(library, reply) == [.notAnswered, expected, .notAnswered])
    }

    @Test("Nynorsk says it its own way")
    func nynorsk() throws {
        let questions = [
            "Er gebyret for hyttevatn rimeleg?", "Bør slamtøminga skje kvart år?",
            "Støttar de at dispensasjonar blir behandla administrativt?",
        ]
        let reply = """
            Til spørsmål 1: Nei, gebyret er ikkje rimeleg for dei som bur der to veker i året.
            Svaret på det andre spørsmålet er ja.
            Spørsmål 3: Vi er samde, men berre dersom saker av prinsipiell art kjem til utvalet.
            """
        #expect(try AnswerCase.read(questions, reply) == [.no, .yes, .partly])
    }

    @Test("A question without its name is answered by what is said of its subject")
    func prose() throws {
        let questions = [
            "Er tiltakene mot støy fra skytebanen tilstrekkelige?",
            "Bør båndtvang innføres i hele marka?",
            "Støtter dere forslaget om bålforbud ved badeplassene?",
        ]
        let reply = """
            Vi viser til høringen av ordensreglene for friluftsområdene.
            # Skytebanen
            Vi mener tiltakene mot støy ikke er tilstrekkelige. Vollen er for lav.
            # Hunder
            Laget støtter at båndtvang innføres i marka.
            # Parkering
            Vi foreslår at utfartsparkeringen på Åsen utvides.
            """
        let answers = try AnswerCase.answers(questions, reply)
        #expect(answers.map(\.answer.value) == [.no, .yes, .notAnswered])
        #expect(answers[0].answer.confidence < 0.8)
    }

    @Test("A view in favour is a no where the question asks what speaks against")
    func critical() throws {
        let questions = ["Er dere imot at skolegrensene endres?", "Er satsen for høy?"]
        let reply = """
            Spørsmål 1: Vi støtter at skolegrensene endres.
            Spørsmål 2: Satsen er for høy.
            """
        #expect(try AnswerCase.read(questions, reply) == [.no, .yes])
        #expect(try AnswerCase.read(questions, "Spørsmål 1: Ja.\nSpørsmål 2: Nei.") == [.yes, .no])
    }

    @Test("What others answer inside the reply is not the sender's answer")
    func voices() throws {
        let reply = """
            Bydelsutvalget mener at planen er god og slutter seg til den.
            Bydelsdirektøren foreslo at spørsmål 1 besvares med ja.
            Spørsmål 2: Nei. Filialene er for små.
            # Vedlegg: Uttalelse fra Ungdomsrådet
            Spørsmål 3: Ja, gebyret er dumt.
            """
        #expect(try AnswerCase.read(library, reply) == [.notAnswered, .no, .notAnswered])
    }

    @Test("To take something in is not to be against it")
    func takingIn() throws {
        let questions = ["Bør lageret i Vika stenges for alltid?"]
        #expect(
            try AnswerCase.read(questions, "Lageret i Vika har tatt imot to lass i året fra oss.") == [.notAnswered])
        #expect(try AnswerCase.read(questions, "Vi er imot at lageret i Vika stenges for alltid.") == [.no])
    }

    @Test("A reply that answers nothing has answered nothing")
    func nothing() throws {
        let reply = """
            Etaten har ingen merknader til forslaget.
            Med vennlig hilsen
            Kari Utflod
            """
        let answers = try AnswerCase.answers(library, reply)
        #expect(answers.map(\.answer.value) == [.notAnswered, .notAnswered, .notAnswered])
        #expect(answers.allSatisfy { !$0.answer.evidence.isEmpty })
    }

    @Test("Every question gets an answer, in order; none asked, none given")
    func complete() throws {
        #expect(try AnswerCase.answers(library, "Ja.").map(\.number) == [1, 2, 3])
        #expect(try AnswerCase.answers([], "Spørsmål 1: Ja.").isEmpty)
    }
}
