import Analysis
import CaseStore
import Configuration
import Consultation
import Fingerprints
import Foundation
import Language
import Readers

/// The stages with the data they go by, loaded once; none of them sees the ledger.
///
/// Each stage's version is raised when its code gives other results than before, so that old results are made anew.
struct AnalysisStages: Sendable {
    let readers = ReaderTable()
    let output: OutputStages
    private let letter: LetterReader
    private let draft: DraftReader
    private let bodies: BodyDirectory
    private let senderPhrases: SenderPhrases
    private let remarks: RemarkSplitter
    let stance: StanceClassifier
    let placement: PlacementData
    private let words: WordData
    let answers: AnswerReader
    private let dataFingerprint: String

    /// - Throws: `CaseError` `data.*` when a data file is missing or wrong.
    init(data: DataFiles) throws {
        output = try OutputStages(data: data)
        bodies = try data.load(BodyDirectory.self, from: "bodies")
        letter = LetterReader(phrases: try data.load(LetterPhrases.self, from: "letter"), bodies: bodies)
        draft = DraftReader(phrases: try data.load(DraftPhrases.self, from: "draft"))
        senderPhrases = try data.load(SenderPhrases.self, from: "sender")
        let vocabulary = try Self.vocabulary(data)
        words = try data.load(WordData.self, from: "stopwords")
        answers = try Self.answers(data, vocabulary: vocabulary, words: words)
        remarks = RemarkSplitter(
            vocabulary: vocabulary, model: try data.load(RemarkModel.self, from: "remark-weights"))
        stance = StanceClassifier(
            vocabulary: vocabulary, model: try data.load(StanceModel.self, from: "stance-weights"))
        placement = PlacementData(
            words: words,
            concepts: try data.load(ConceptData.self, from: "concepts"),
            references: try data.load(ReferenceData.self, from: "references"),
            cues: try data.load(PlacementCues.self, from: "placement"),
            confidence: try data.load(PlacementConfidence.self, from: "placement-confidence"))
        dataFingerprint = try Self.fingerprint(of: data)
    }

    private static let dataFiles = [
        "abbreviations", "answers", "bodies", "concepts", "draft", "letter", "placement", "placement-confidence",
        "references",
        "remark-weights",
        "reply-headings", "reply-letters", "reply-procedure", "reply-voices", "sender", "stance-cues",
        "stance-turns", "stance-weights", "stopwords",
    ]

    private static func fingerprint(of data: DataFiles) throws -> String {
        var fingerprint = Fingerprint(stage: "data", version: 1)
        for name in dataFiles { fingerprint.add(try data.bytes(of: name)) }
        return fingerprint.text
    }

    /// - Throws: `CaseError` `data.*`.
    static func vocabulary(_ data: DataFiles) throws -> ReplyVocabulary {
        try reporting {
            try ReplyVocabulary(
                opinions: data.load(CueTable.self, from: "stance-cues"),
                headings: data.load(CueTable.self, from: "reply-headings"),
                procedure: data.load(CueTable.self, from: "reply-procedure"),
                letters: data.load(CueTable.self, from: "reply-letters"),
                voices: data.load(CueTable.self, from: "reply-voices"),
                abbreviations: data.load(Abbreviations.self, from: "abbreviations"),
                turns: data.load(CueTable.self, from: "stance-turns"))
        }
    }

    private static func answers(
        _ data: DataFiles, vocabulary: ReplyVocabulary, words: WordData
    ) throws -> AnswerReader {
        try reporting {
            try AnswerReader(
                vocabulary: vocabulary, answers: data.load(CueTable.self, from: "answers"), words: words)
        }
    }

    /// A phrase that does not follow the notation, as a message to the officer.
    static func reporting<Value>(_ make: () throws -> Value) throws -> Value {
        do {
            return try make()
        } catch let error as CueSyntaxError {
            throw CaseError(
                Diagnostic(
                    identifier: "data.cue", severity: .error, file: nil,
                    summary: "Datafilene har en frase som ikke følger skrivemåten: \(error).",
                    cure: "Rett frasen i datafilen."))
        }
    }
}

// MARK: - The letter and the draft

extension AnalysisStages {
    /// The case as letter and draft tell it, for a person to edit.
    func description(
        letter document: SourceDocument, draft source: SourceDocument, themes: [Theme]
    ) -> (CaseDescription, [Diagnostic]) {
        let found = letter.read(document)
        let outline = draft.read(source)
        let description = CaseDescription(
            title: found.title ?? outline.draft.title, reference: found.reference ?? "", sender: found.sender ?? "",
            sent: found.sent, deadline: found.deadline, recipients: found.recipients, sections: outline.sections,
            themes: themes, questions: found.questions)
        return (description, found.diagnostics + outline.diagnostics)
    }

    /// The draft by its own outline.
    func outline(of document: SourceDocument) -> Draft { draft.read(document).draft }

    /// The draft's text by the sections that `sak.yaml` has now, read anew only when the file has changed.
    func draft(of open: OpenCase) throws -> LocatedDraft {
        let url = open.folder.url.appendingPathComponent(open.sheet.draft)
        let bytes = try Files.read(url)
        let hash = ContentHash(of: bytes)
        let fingerprint = readingFingerprint(of: hash)
        if try open.ledger.readingFingerprint(of: hash) != fingerprint {
            let result = readers.read(SourceFile(name: url.lastPathComponent, hash: hash, bytes: bytes))
            let file = ReadFile(
                hash: hash, document: try result.document.map(StoredForm.encode), diagnostics: result.diagnostics)
            try open.ledger.commit(file, attachments: [], fingerprint: fingerprint)
        }
        guard let document = try open.ledger.document(hash)?.document else {
            throw CaseError(
                Diagnostic(
                    identifier: "case.draft-unread", severity: .error, file: url.lastPathComponent,
                    summary: "Utkastet kan ikke leses.", cure: "Legg inn utkastet som PDF eller DOCX i «grunnlag»."))
        }
        let found = draft.locate(open.sheet.description.sections, in: document)
        return LocatedDraft(draft: found.draft, hash: hash, diagnostics: found.diagnostics)
    }
}

/// The draft as the remarks are compared with it.
struct LocatedDraft: Sendable {
    let draft: Draft
    let hash: ContentHash
    let diagnostics: [Diagnostic]
}

// MARK: - One reply

extension AnalysisStages {
    /// Takes single replies apart: who speaks, which remarks, and why the rest is none.
    struct ReplySplitter: Sendable {
        let senders: SenderFinder
        let others: OtherConsultation
        let remarks: RemarkSplitter
        let draft: Draft
        let description: CaseDescription

        func read(_ document: SourceDocument) -> ReplyReading {
            let found = senders.find(in: document)
            if !description.says(thatCounts: document), let words = others.evidence(in: document) {
                return astray(document, found, words)
            }
            let signers = ([found.sender] + found.cosigners).compactMap(\.name)
            let parts = remarks.split(
                document, draft: draft, consultation: description,
                sender: signers.isEmpty ? nil : signers.joined(separator: " og "))
            let uncertain = document.uncertainWords.map(\.word)
            return ReplyReading(
                document: document.hash, sender: found.sender, cosigners: found.cosigners, dated: found.dated,
                status: parts.status, statusEvidence: parts.statusEvidence, language: parts.language,
                remarks: parts.remarks, accounts: parts.accounts,
                flags: parts.flags.map { $0.located(in: document) },
                uncertainWords: uncertain.isEmpty ? nil : uncertain)
        }

        /// A reply to another consultation: nothing of it counts here, and a person is told how to say otherwise.
        private func astray(
            _ document: SourceDocument, _ found: (sender: Sender, cosigners: [Sender], dated: CalendarDay?),
            _ words: String
        ) -> ReplyReading {
            return ReplyReading(
                document: document.hash, sender: found.sender, cosigners: found.cosigners, dated: found.dated,
                status: .unread, statusEvidence: "ser ut til å svare på en annen høring: «\(words)»",
                language: "nb", remarks: [],
                accounts: document.blocks.map { Account(range: $0.range, reason: .otherConsultation) })
        }

        /// A file whose text is not known: nothing but its name can tell whose it is.
        func unread(_ hash: ContentHash, fileName: String) -> ReplyReading {
            let empty = SourceDocument(
                hash: hash, fileName: fileName, format: .unknown, text: "", blocks: [], pageCount: nil)
            return ReplyReading(
                document: hash, sender: senders.find(in: empty).sender, dated: nil, status: .unread,
                statusEvidence: "filen er ikke lest", language: "nb", remarks: [], accounts: [])
        }
    }

    func splitter(for description: CaseDescription, draft: Draft) -> ReplySplitter {
        ReplySplitter(
            senders: SenderFinder(
                recipients: description.recipients, bodies: bodies, sender: description.sender,
                phrases: senderPhrases),
            others: OtherConsultation(consultation: description, draft: draft, words: words),
            remarks: remarks, draft: draft, description: description)
    }
}

// MARK: - Fingerprints

extension AnalysisStages {
    func readingFingerprint(of hash: ContentHash) -> String {
        var fingerprint = Fingerprint(stage: "les", version: 7)
        fingerprint.add(hash.rawValue)
        return fingerprint.text
    }

    /// What all replies of the case are split by; the same for each, so it is made once a run.
    func replyBasis(sheet: CaseSheet, draft: LocatedDraft) throws -> String {
        var fingerprint = Fingerprint(stage: "svar", version: 6)
        fingerprint.add(dataFingerprint)
        try fingerprint.add(value: sheet.description.recipients)
        fingerprint.add(sheet.description.sender)
        fingerprint.add(sheet.description.reference)
        try fingerprint.add(value: sheet.description.themes)
        try fingerprint.add(value: sheet.description.questions)
        for fact in sheet.description.replyFacts where fact.counts == true { fingerprint.add(fact.file) }
        try fingerprint.add(value: draft.draft)
        return fingerprint.text
    }

    func replyFingerprint(of hash: ContentHash, basis: String) -> String {
        var fingerprint = Fingerprint(stage: basis, version: 1)
        fingerprint.add(readingFingerprint(of: hash))
        return fingerprint.text
    }

    func judgingFingerprint(
        of readings: [ReplyReading], _ decisions: OfficerDecisions, sheet: CaseSheet, model: CarriedModel?,
        basis: String
    ) throws -> String {
        var fingerprint = Fingerprint(stage: "merk", version: 5)
        try fingerprint.add(value: decisions.settled)
        try fingerprint.add(value: model)
        for remark in readings.flatMap(\.remarks) { fingerprint.add("\(remark.id) \(remark.anchor.range.end)") }
        fingerprint.add(basis)
        for reading in readings { fingerprint.add(readingFingerprint(of: reading.document)) }
        try fingerprint.add(value: sheet.description.themes)
        try fingerprint.add(value: sheet.description.questions)
        return fingerprint.text
    }
}
