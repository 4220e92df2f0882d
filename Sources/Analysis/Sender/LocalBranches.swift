import Consultation

/// Puts the invited bodies and the known others together, so that no organisation stands beside its own branch.
///
/// When `Skolelederforbundet Lia` is invited, a reply from `Skolelederforbundet` is the invited branch's, and the
/// organisation of the whole country is no sender.
struct LocalBranches {
    let bodies: BodyDirectory
    /// Words behind an organisation's name that make another organisation's and are no places: `ungdom`.
    let notPlaces: PhraseList

    /// A known name that an invited one begins with.
    private struct Stem {
        let words: [String]
        let text: String
        let parent: BodyDirectory.KnownBody
    }

    /// The invited bodies with the names of the organisations they are branches of, then the known others.
    /// - Parameter own: the name of the letter's sender, who is left out.
    func parties(recipients: [ConsultedBody], except own: String?) -> [ConsultedBody] {
        let stems = recipients.map { stem(of: $0.name) }
        let invited = Set(
            recipients.flatMap { NameForms.keyVariants(of: $0.name) + $0.aliases.map(NameWord.keys) })
        let taken = Set(stems.compactMap { $0?.words })
        let branches = zip(recipients, stems).map { body, stem in
            let more = (stem.map { [$0.text] + $0.parent.short } ?? []) + partners(of: body, invited)
            guard !more.isEmpty else { return body }
            return ConsultedBody(
                name: body.name, group: body.group, aliases: body.aliases + more, address: body.address)
        }
        let others = bodies.bodies.compactMap { body -> ConsultedBody? in
            let names = [body.name] + body.also
            guard body.name != own, !names.contains(where: { invited.contains(NameWord.keys(of: $0)) }),
                !taken.contains(NameWord.keys(of: body.name))
            else { return nil }
            let isParent = names.contains { taken.contains(NameWord.keys(of: $0)) }
            let aliases = isParent ? body.also.filter { !taken.contains(NameWord.keys(of: $0)) } : body.aliases
            return ConsultedBody(name: body.name, group: body.group, aliases: aliases)
        }
        return branches + others
    }

    /// The bodies that are invited under one name («X og Y») and not each by itself: either may name itself alone.
    private func partners(of body: ConsultedBody, _ invited: Set<[String]>) -> [String] {
        let parts = JointName.parts(body.name)
        return parts.count > 1 ? parts.filter { !invited.contains(NameWord.keys(of: $0)) } : []
    }

    /// The known organisation's name that an invited body's begins with, when only a place follows.
    private func stem(of name: String) -> Stem? {
        guard bodies.body(named: name) == nil else { return nil }
        let words = name.split(separator: " ").map(String.init)
        for cut in (1..<max(1, words.count)).reversed() where isPlace(Array(words[cut...])) {
            let text = words[..<cut].joined(separator: " ")
            if let parent = bodies.body(named: text) {
                return Stem(words: NameWord.keys(of: text), text: text, parent: parent)
            }
        }
        return nil
    }

    /// One to four capitalised words, with or without `i` before them.
    private func isPlace(_ words: [String]) -> Bool {
        let place = words.first == "i" ? Array(words.dropFirst()) : words
        return (1...4).contains(place.count) && place.first != "og"
            && place.allSatisfy { $0.first?.isUppercase == true || $0 == "og" }
            && !place.contains { notPlaces.matches(NameWord.keys(of: $0)) }
    }
}
