import Foundation
import Testing

@testable import PDFText
@testable import Readers

@Suite("Text layers that do not say what the page shows")
struct ScanTextLayerTests {
    /// Words of ordinary Norwegian, some 1,500 letters.
    private static let words = """
        Bydelsutvalget behandlet høringen om gangveier på møtet i september. Utvalget mener at planen er god, men at \
        kommunen må sørge for bedre brøyting om vinteren. Mange eldre tør ikke gå ut når fortauene er glatte. Det går \
        også ut over skolebarna, som må gå i veibanen. Utvalget ber om at strekningen forbi skolen får lys hele \
        døgnet. I dag slokkes lyset klokka elleve, og da er det ennå folk på vei hjem fra jobb. Videre bør det settes \
        opp benker, slik at flere orker å gå hele veien til butikken. Kostnadene er små, og nytten er stor for mange. \
        Til slutt vil utvalget peke på at tiltakene i planen ikke har noen frist. Uten frister blir det vanskelig å \
        følge med på om noe faktisk skjer. Utvalget foreslår at det hvert år legges fram en kort oversikt over hva som \
        er gjort, hva som står igjen, og hva det har kostet. Det vil også gjøre det lettere å stille spørsmål når noe \
        tar lengre tid enn planlagt. Utvalget viser ellers til uttalelsen fra eldrerådet og slutter seg til den. Flere \
        i utvalget har fått henvendelser om biler som parkerer på fortauet. Det er et problem for dem som bruker \
        rullestol, og for foreldre med barnevogn. Bedre skilting og flere kontroller er enkle tiltak som virker fort.
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private func fault(_ change: (String) -> String) -> TextLayerCheck.Fault? {
        TextLayerCheck(Self.words.map(change)).fault
    }

    @Test("Good text is left alone, in capitals and in small pieces too")
    func good() {
        #expect(fault { $0 } == nil)
        #expect(fault { $0.uppercased() } == nil)
        for start in stride(from: 0, to: Self.words.count, by: 20) {
            #expect(TextLayerCheck(Self.words[start..<min(start + 20, Self.words.count)]).fault == nil)
        }
        #expect(TextLayerCheck([]).fault == nil)
        #expect(TextLayerCheck((1...400).map { "\($0)" }).fault == nil)
    }

    @Test("English, and bullets of symbol fonts, are no fault")
    func foreign() {
        let english = """
            The committee discussed the proposal for safer paths and roads at its meeting in September. It finds that \
            the plan is good, but that there is a need for better maintenance during the winter. Several of the \
            residents have said that they are afraid of using the pavement when there is ice. The same goes for the \
            children on their way to school, who often have to use the road instead of the pavement.
            """.split(separator: " ").map(String.init)
        #expect(TextLayerCheck(english).fault == nil)
        #expect(TextLayerCheck(Self.words + [String](repeating: "\u{F0B7}", count: 40)).fault == nil)
    }

    @Test("A text in a language that hardly knows the letter k is no fault, though it has «de», «en» and «et»")
    func withoutK() {
        let french = """
            La commission a discuté de la proposition de chemins plus sûrs et de routes plus sûres lors de sa réunion \
            de septembre. Elle estime que le plan est bon, mais il faut un meilleur entretien en hiver. Plusieurs des \
            habitants ont dit qu’ils ont peur de marcher sur le trottoir et de tomber en cas de gel. Il en est de même \
            pour les enfants qui vont à pied et doivent souvent passer par la route en face de la place et de l’école \
            de la commune, où la vitesse est trop grande et où de gros camions passent en hiver et en automne.
            """.split(separator: " ").map(String.init)
        #expect(TextLayerCheck(french + french).fault == nil)
        #expect(fault { $0.replacingOccurrences(of: "k", with: "") } == .missingLetter("k"))
    }

    @Test("A letter that is missing is found, though headings in another font have it")
    func missingLetter() {
        #expect(fault { $0.replacingOccurrences(of: "o", with: "") } == .missingLetter("o"))
        let mixed = Self.words.map { $0.replacingOccurrences(of: "e", with: "") } + ["ELDRE", "PLANEN", "VEIEN"]
        #expect(TextLayerCheck(mixed).fault == .missingLetter("e"))
    }

    @Test("Letters that fonts draw as one and map to nothing are found missing")
    func ligatures() {
        let change = { (word: String) in
            ["tt", "ti", "fi", "ff", "fl", "ft"].reduce(word) { $0.replacingOccurrences(of: $1, with: " ") }
        }
        #expect(fault(change) == .missingLigatures)
    }

    @Test("Norwegian without æ, ø and å was read as another language")
    func foreignLetters() {
        let change = { (word: String) in
            [("ø", "o"), ("å", "a"), ("æ", "ae")].reduce(word) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }
        #expect(fault(change) == .foreignLetters)
    }

    @Test("Shifted letters and characters that stand for nothing are found")
    func mixedUp() {
        let shifted = fault { word in
            String(String.UnicodeScalarView(word.unicodeScalars.map { Unicode.Scalar($0.value + 3) ?? $0 }))
        }
        #expect(shifted == .mixedUp)
        #expect(fault { $0.replacingOccurrences(of: "e", with: "\u{FFFD}") } == .unmapped)
        #expect(fault { $0.replacingOccurrences(of: "n", with: "\u{E012}") } == .unmapped)
    }

    /// Whether a page is taken to be broken that has these words, in that font.
    private func isBroken(_ words: [String], font: String = "Serif") -> Bool {
        let box = PDFBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
        let fonts = [PDFFont(size: 11, isBold: false), PDFFont(name: font, size: 11)]
        let set = words.map { PDFWord(text: $0, box: box, font: 1, startsLine: false) }
        return PageLayer.isBroken([PageLayer(of: PDFPage(number: 1, width: 1, height: 1, words: set, fonts: fonts))])
    }

    @Test("A text that says the same over and over has the letters of a few words and is no fault")
    func repetitive() {
        let rows = (1...14).flatMap { row in ["a", "b", "c", "d"].flatMap { ["row", "\(row)", $0] } }
        let again = [[String]](repeating: ["Some", "content,", "."], count: 90).flatMap { $0 }
        #expect(!isBroken(["Indents", "of", "first", "lines"] + again))
        #expect(!isBroken(["Headers", "Header1", "Header2", "row", "heights"] + rows + rows))
        #expect(isBroken(Self.words.map { $0.replacingOccurrences(of: "o", with: "") }))
    }

    @Test("Characters of symbol fonts are no fault where the text is sound; a text made of them is")
    func symbolFonts() {
        let codes = { (word: String) in
            String(String.UnicodeScalarView(word.unicodeScalars.map { Unicode.Scalar(0xF000 + $0.value & 0xFF) ?? $0 }))
        }
        #expect(!isBroken(Self.words + ["Wingdings", "Symbol"].map(codes)))
        #expect(!isBroken(Self.words + Self.words.prefix(40).map(codes)))
        #expect(isBroken(Self.words.map(codes)))
        #expect(!isBroken(Self.words.map(codes), font: "ABCDEF+Wingdings-Regular"))
    }

    @Test("Pages too short to be judged alone are judged together")
    func merged() {
        let pages = stride(from: 0, to: Self.words.count, by: 20).map { start in
            TextLayerCheck(
                Self.words[start..<min(start + 20, Self.words.count)].map { $0.replacingOccurrences(of: "o", with: "") }
            )
        }
        #expect(pages.allSatisfy { $0.fault == nil })
        #expect(TextLayerCheck(merging: pages).fault == .missingLetter("o"))
    }
}
