import Consultation
import Foundation

/// Names of bodies that no list has: taken from the places where a sender names itself.
struct OrganisationName {
    let phrases: SenderPhrases
    let bodies: BodyDirectory
    let town: String
    /// The names of the letter's own sender, as words.
    let addressees: [[String]]

    /// The names that a line may hold, between its separators.
    func names(in line: String) -> [String] {
        var parts: [Substring] = [Substring(line)]
        for mark in ["\t", "|", "·", " – ", " — ", " - ", " / ", ";"] {
            parts = parts.flatMap { $0.split(separator: mark) }
        }
        // «Velferdsetaten, Oslo kommune» holds two names, «Helse-, sosial- og eldreetaten» one.
        let pieces = parts.flatMap { part -> [String] in
            let text = withoutPerson(String(part).trimmed)
            guard text.contains(", ") else { return [text] }
            let pieces = text.split(separator: ",").map { String($0).trimmed }
            // «Kari Li, leder i styret» is a person, and whom she leads is not said by the line as a whole.
            let isTitled = pieces.dropFirst().contains { piece in
                NameWord.keys(of: piece).first.map { phrases.titles.matches([$0]) } ?? false
            }
            return isTitled ? [pieces[0]] : [text] + pieces
        }
        return pieces.filter(isName)
    }

    /// `Lia Handel AS` of `Lia Handel AS, v/ Per Li`.
    private func withoutPerson(_ text: String) -> String {
        guard let mark = text.range(of: " v/"), mark.lowerBound > text.startIndex else { return text }
        return PostalAddress.trimComma(String(text[..<mark.lowerBound]))
    }

    /// Whether a text reads like the name of a body or a person, and not like a label, a title or an address.
    private func isName(_ text: String) -> Bool {
        let words = NameWord.words(of: text)
        let keys = words.map(\.key)
        guard let first = words.first, first.isCapitalised, words.count <= 9, text.utf8.count > 2,
            !text.utf8.contains(where: { (0x30...0x39).contains($0) }), !text.contains("@"), !text.contains(":"),
            !text.hasSuffix("."), !text.hasSuffix("?")
        else { return false }
        if phrases.formFields.matches(keys) || phrases.statements.matches(keys) { return false }
        if phrases.notNames.leading(keys) != nil || phrases.closings.leading(keys) != nil { return false }
        if phrases.titles.matches(keys) || phrases.titles.matches([keys[0]]) && words.count < 4 { return false }
        if WordRun.contains(addressees, in: keys) || isHost(keys) { return false }
        return !PostalAddress.isAddress(text) && !keys.contains { $0.hasPrefix("høring") || $0.hasPrefix("høyring") }
    }

    /// The consulting municipality itself: every one of its bodies has it on its letters.
    private func isHost(_ keys: [String]) -> Bool {
        keys == [town] || keys == [town, "kommune"] || phrases.ownVoices.matches(keys)
    }

    /// Whether the last word alone tells a kind of body (`… skole`), so that a name may end there.
    func endsAsOrganisation(_ name: String) -> Bool {
        NameWord.keys(of: name).last.map { bodies.group(of: $0) != nil } ?? false
    }

    /// Whether the rules for groups know what kind of body the name is; a person's name they do not.
    func isOrganisation(_ name: String) -> Bool { bodies.group(of: name) != nil }
}
