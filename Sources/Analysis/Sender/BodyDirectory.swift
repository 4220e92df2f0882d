public import Consultation
import Foundation

/// The bodies that municipalities consult, with their groups and other names, and rules for those not listed.
///
/// Decodes from `bodies.yaml`; the lists there can be extended without a compiler.
public struct BodyDirectory: Decodable, Hashable, Sendable {
    /// A body that is known by name.
    public struct KnownBody: Decodable, Hashable, Sendable {
        public let name: String
        public let group: BodyGroup
        /// Abbreviations; they hold only in capitals (`UDE`, not «ude»).
        public let short: [String]
        /// Other ways to write the name, whatever the case.
        public let also: [String]

        public init(name: String, group: BodyGroup, short: [String] = [], also: [String] = []) {
            self.name = name
            self.group = group
            self.short = short
            self.also = also
        }

        private enum Key: String, CodingKey { case name, group, short, also }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            name = try values.decode(String.self, forKey: .name)
            group = try values.decode(BodyGroup.self, forKey: .group)
            short = try values.decodeIfPresent([String].self, forKey: .short) ?? []
            also = try values.decodeIfPresent([String].self, forKey: .also) ?? []
        }

        /// Every other name, abbreviations first.
        var aliases: [String] { short + also }
    }

    /// Further ways to write every name of one shape.
    public struct NameVariant: Decodable, Hashable, Sendable {
        /// The shape, `{x}` standing for the rest: `Bydel {x}`.
        public let pattern: String
        /// The other shapes: `Bydelsutvalget i {x}`.
        public let also: [String]

        public init(pattern: String, also: [String]) {
            self.pattern = pattern
            self.also = also
        }
    }

    public let bodies: [KnownBody]
    public let variants: [NameVariant]
    /// In order; the first that fits a name decides its group.
    public let groups: [GroupRule]
    /// The bodies by the words of their official names, and by those of their other names.
    private let official: [[String]: [Int]]
    private let known: [[String]: [Int]]

    private enum Key: String, CodingKey { case bodies, variants, groups }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            bodies: try values.decode([KnownBody].self, forKey: .bodies),
            variants: try values.decodeIfPresent([NameVariant].self, forKey: .variants) ?? [],
            groups: try values.decodeIfPresent([GroupRule].self, forKey: .groups) ?? [])
    }

    public init(bodies: [KnownBody], variants: [NameVariant] = [], groups: [GroupRule] = []) {
        self.bodies = bodies
        self.variants = variants
        self.groups = groups
        func table(_ names: (KnownBody) -> [String]) -> [[String]: [Int]] {
            var table: [[String]: [Int]] = [:]
            for (index, body) in bodies.enumerated() {
                for key in Set(names(body).map(NameWord.keys)) { table[key, default: []].append(index) }
            }
            return table
        }
        official = table { [$0.name] }
        known = table { $0.aliases + [NameForms.withoutParentheses($0.name)] }
    }

    /// The known body that bears `name` as its name or as another of its names; nil when none or several do.
    public func body(named name: String) -> KnownBody? {
        let keys = NameForms.keyVariants(of: name)
        for table in [official, known] {
            let found = Set(keys.flatMap { table[$0] ?? [] })
            if found.count == 1, let index = found.first { return bodies[index] }
        }
        return nil
    }

    /// The group of a body by its name: of the known body, else by the first rule that fits; nil when none does.
    public func group(of name: String) -> BodyGroup? {
        if let body = body(named: name) { return body.group }
        let words = NameWord.keys(of: name)
        return groups.first { $0.fits(words) }?.group
    }

    /// A recipient of the letter as the case keeps it, with the group and aliases that are known of it.
    public func consulted(_ name: String, address: String = "") -> ConsultedBody {
        var seen: Set<[String]> = [NameWord.keys(of: name)]
        var aliases: [String] = []
        if let known = body(named: name) {
            for alias in known.aliases + [known.name] where seen.insert(NameWord.keys(of: alias)).inserted {
                aliases.append(alias)
            }
        }
        return ConsultedBody(name: name, group: group(of: name) ?? .other, aliases: aliases, address: address)
    }

    /// The other ways to write `name` that follow from its shape alone.
    func variants(of name: String) -> [String] {
        variants.flatMap { variant -> [String] in
            guard let rest = NameForms.rest(of: name, in: variant.pattern) else { return [] }
            return variant.also.map { $0.replacing("{x}", with: rest) }
        }
    }
}
