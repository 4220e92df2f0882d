import Foundation

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
        let bodies = Self.parts(sender)
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

    /// The bodies of «Skogen hytteforening og Øya hytteeierlag»; a name with an `og` of its own («Plan- og
    /// bygningsetaten», «Rådet for miljø og klima») is one.
    private static func parts(_ name: String) -> [String] {
        for mark in [" og ", " / ", " & "] {
            let parts = name.components(separatedBy: mark)
            if parts.count > 1, parts.allSatisfy(isBody) { return parts }
        }
        return [name]
    }

    private static func isBody(_ name: String) -> Bool {
        guard name.first?.isUppercase == true, !name.hasSuffix("-") else { return false }
        return name.split(separator: " ").contains { word in endings.contains { word.lowercased().hasSuffix($0) } }
    }

    /// The name and, where its first word says what kind of body it is, that word alone: «Fagforbundet Oslo» is
    /// «Fagforbundet» too.
    private static func shorter(_ name: String) -> [String] {
        guard let first = name.split(separator: " ").first.map(String.init), first != name,
            endings.contains(where: { first.lowercased().hasSuffix($0) && first.count > $0.count + 2 })
        else { return [name] }
        return [name, first]
    }

    private static let endings = [
        "forbundet", "forbund", "foreningen", "forening", "foreininga", "foreining", "laget", "lag", "ombudet",
        "ombod", "rådet", "råd", "etaten", "utvalget", "utvalet", "nettverket", "alliansen", "klubben", "klubb",
        "senteret", "sentralen", "kirken", "kyrkja", "misjon", "misjonen", "unionen", "selskapet", "fau",
    ]
}
