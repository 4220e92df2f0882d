public import Consultation
public import Language

/// Recognises a reply that answers another consultation and came here by mistake.
///
/// Only where it says so itself: its subject or its opening names another case number together with the hearing it
/// answers, this case's number is nowhere in it or in its file's name, and what it says it answers has no word in common
/// with the titles of this case and its draft. A person who knows better adds its number to the
/// case's reference.
public struct OtherConsultation: Sendable {
    private let references: [String]
    private let topic: Set<String>
    private let words: WordData

    /// - Parameters:
    ///   - consultation: the case; without a reference no reply is taken for another's.
    ///   - draft: its titles tell what the case is about.
    ///   - words: the data file `stopwords`.
    public init(consultation: CaseDescription, draft: Draft, words: WordData) {
        self.words = words
        references = CaseNumber.all(in: consultation.reference).map(Self.key)
        let titles = [consultation.title, draft.title] + draft.sections.map(\.section.title)
        topic = Self.stems((titles + consultation.themes.map(\.name)).joined(separator: " "), WordForms(words))
    }

    /// The words by which a reply says that it answers another consultation; nil for a reply to this one.
    public func evidence(in document: SourceDocument) -> String? {
        guard !references.isEmpty, !topic.isEmpty else { return nil }
        let all = Self.key(document.text) + " " + Self.key(document.fileName)
        guard !references.contains(where: all.contains) else { return nil }
        for block in document.blocks.prefix(Self.reach) where block.kind.isRunningText || block.kind == .title {
            let text = document.text(of: block)
            guard text.utf8.count < 400, CaseNumber.first(in: text) != nil, isAboutOther(text) else {
                continue
            }
            return text.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return nil
    }

    /// How many blocks from the start may say what a reply answers.
    private static let reach = 14

    /// What a text says that it answers: the words after «høring av», «uttalelse til», up to a mark or a number.
    private func object(of text: String) -> Set<String> {
        let tokens = Tokenizer.tokens(of: text)
        let lower = tokens.map { $0.text.lowercased() }
        for start in tokens.indices where Self.hearings.contains(where: lower[start].hasPrefix) {
            guard let link = (start + 1..<min(start + 4, tokens.count)).first(where: { Self.links.contains(lower[$0]) })
            else { continue }
            let rest = tokens[(link + 1)...].prefix { $0.kind == .word && !Self.ends.contains($0.text.lowercased()) }
            let stems = Self.stems(rest.map(\.text).joined(separator: " "), WordForms(words))
            if stems.count >= 2 { return stems }
        }
        return []
    }

    /// Whether a text says that it answers something of which neither the case's nor the draft's titles have a word.
    private func isAboutOther(_ text: String) -> Bool {
        let object = object(of: text)
        return !object.isEmpty && !object.contains { stem in topic.contains { Self.isKin($0, stem) } }
    }

    /// Whether two stems are one word, or one is a part of the other.
    private static func isKin(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
        return short == long || short.utf8.count >= 4 && (long.hasPrefix(short) || long.hasSuffix(short))
    }

    /// The stems of what a text is about: without words that all hearings have in common.
    private static func stems(_ text: String, _ forms: WordForms) -> Set<String> {
        Set(
            Tokenizer.tokens(of: text).compactMap { token -> String? in
                guard token.kind == .word, token.text.utf8.count > 3 else { return nil }
                let word = token.text.lowercased()
                guard !general.contains(where: word.hasPrefix) else { return nil }
                return forms.stem(word)
            })
    }

    private static let hearings = ["høring", "høyring", "uttal", "fråsegn", "svar", "innspill", "innspel", "merknad"]
    private static let links: Set<String> = ["av", "om", "til", "på", "for", "vedrørende", "vedrørande", "–", "-"]
    private static let ends: Set<String> = [
        "med", "sak", "saksnr", "saksnummer", "frist", "datert", "jf", "jamfør", "ref",
    ]
    private static let general = [
        "høring", "høyring", "uttal", "fråsegn", "merknad", "innspill", "innspel", "svar", "utkast", "forslag",
        "framlegg", "fremlegg", "plan", "temaplan", "strategi", "forskrift", "kommun", "sak", "viser", "syner", "frist",
        "brev", "bydel", "oslo", "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember", "dato", "arkiv", "deres", "dykkar", "vår", "referanse",
    ]

    /// Digits and strokes as one form: `26/3417`, `26_3417` and `2026/3417` are alike.
    private static func key(_ text: String) -> String {
        let bytes = text.utf8.map { $0 == 0x5F || $0 == 0x2D ? UInt8(0x2F) : $0 }
        func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && (0x30...0x39).contains(bytes[at]) }
        var key: [UInt8] = []
        for at in bytes.indices {
            // The century of a year before a stroke is left out.
            let isCentury = { (start: Int) in
                start >= 0 && bytes[start] == 0x32 && isDigit(start + 1) && bytes[start + 1] == 0x30
                    && isDigit(start + 2)
                    && isDigit(start + 3) && start + 4 < bytes.count && bytes[start + 4] == 0x2F && !isDigit(start - 1)
            }
            if isCentury(at) || at > 0 && isCentury(at - 1) { continue }
            key.append(bytes[at])
        }
        return String(decoding: key, as: UTF8.self)
    }
}
