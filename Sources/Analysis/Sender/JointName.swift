import Foundation

/// A name under which several bodies stand together: «Skogen hytteforening og Øya hytteeierlag».
enum JointName {
    /// The bodies of a joint name, in order. A name with an `og` of its own («Plan- og bygningsetaten», «Rådet for
    /// miljø og klima») is one.
    static func parts(_ name: String) -> [String] {
        for mark in [" og ", " / ", " & "] {
            let parts = name.components(separatedBy: mark)
            if parts.count > 1, parts.allSatisfy(isBody) { return parts }
        }
        return [name]
    }

    /// Whether a word says what kind of body its bearer is: «Fagforbundet», «hytteeierlag».
    static func isKind(_ word: String) -> Bool {
        let word = word.lowercased()
        return endings.contains { word.hasSuffix($0) }
    }

    private static func isBody(_ name: String) -> Bool {
        guard name.first?.isUppercase == true, !name.hasSuffix("-") else { return false }
        return name.split(separator: " ").contains { isKind(String($0)) }
    }

    private static let endings = [
        "forbundet", "forbund", "foreningen", "forening", "foreininga", "foreining", "laget", "lag", "ombudet",
        "ombod", "rådet", "råd", "etaten", "utvalget", "utvalet", "nettverket", "alliansen", "klubben", "klubb",
        "senteret", "sentralen", "kirken", "kyrkja", "misjon", "misjonen", "unionen", "selskapet", "fau", "vel",
    ]
}
