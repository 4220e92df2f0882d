/// Tells, in a reply that several bodies sign, the paragraphs that one of them speaks alone:
/// «Fagforbundet ser verdien av …» in a reply of two unions.
struct JointVoices {
    /// A body that signs, and the beginnings by which the reply may name it alone.
    private struct Signatory {
        let name: String
        let calls: [String]
    }

    private let signatories: [Signatory]

    /// - Parameter sender: the names of the bodies that sign, with `og` between.
    init(_ sender: String) {
        let bodies = JointName.parts(sender)
        guard bodies.count > 1 else {
            signatories = []
            return
        }
        signatories = bodies.enumerated().map { index, name in
            let others = bodies.indices.filter { $0 != index }.map { bodies[$0] }
            let calls = Self.shorter(name).filter { call in !others.contains { $0.hasPrefix(call) } }
            return Signatory(name: name, calls: calls)
        }
    }

    /// The signatory with whose name a paragraph begins, where no other is named in it.
    func speaker(of text: String) -> String? {
        for signatory in signatories {
            guard let call = signatory.calls.first(where: { text.hasPrefix($0 + " ") }) else { continue }
            let rest = text.dropFirst(call.count + 1)
            guard !["og ", "samt ", "eller "].contains(where: rest.hasPrefix) else { return nil }
            let others = signatories.filter { $0.name != signatory.name }
            return others.contains { $0.calls.contains { rest.contains($0) } } ? nil : signatory.name
        }
        return nil
    }

    /// The name and, where its first word says what kind of body it is, that word alone: «Fagforbundet Oslo» is
    /// «Fagforbundet» too.
    private static func shorter(_ name: String) -> [String] {
        guard let first = name.split(separator: " ").first.map(String.init), first != name,
            first.count > 5, JointName.isKind(first)
        else { return [name] }
        return [name, first]
    }
}
