/// A section or theme that an export gives a remark: an id, a name or both, and how sure it is.
struct ExportLabel: Decodable, Sendable {
    let id: String?
    let name: String?
    /// 0 to 1; nil when the export does not say.
    let confidence: Double?

    private enum CodingKeys: String, CodingKey {
        case id, name, confidence
    }

    init(from decoder: any Decoder) throws {
        if let plain = try? decoder.singleValueContainer().decode(String.self) {
            (id, name, confidence) = (plain, nil, nil)
            return
        }
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        id =
            (try? keyed.decode(String.self, forKey: .id)) ?? (try? keyed.decode(Int.self, forKey: .id)).map(String.init)
        name = try? keyed.decode(String.self, forKey: .name)
        confidence = try? keyed.decode(Double.self, forKey: .confidence)
    }
}

/// From what an export calls a section or theme to the id that the labels use.
struct LabelLookup: Sendable {
    private var ids: [String: String] = [:]

    /// Knows `labels` by id and by name, and `also` by the words given.
    init(_ labels: [GoldCase.NamedLabel], also: [String: String] = [:]) {
        for label in labels { ids[label.id] = label.id }
        for label in labels { ids[BodyName.plain(label.name)] = label.id }
        ids.merge(also) { _, new in new }
    }

    /// The labels of `given` by falling confidence, none twice; those below `minimumConfidence` left out.
    ///
    /// A label without a confidence ranks by its place. What is not known keeps the export's own word for it.
    func ranked(_ given: [ExportLabel], minimumConfidence: Double) -> [RankedLabel] {
        var found: [(rank: Double, place: Int, label: RankedLabel)] = []
        for (place, label) in given.enumerated() {
            if let confidence = label.confidence, confidence < minimumConfidence { continue }
            guard let id = id(of: label) else { continue }
            found.append(
                (
                    label.confidence ?? 1 - Double(place) * 1e-6, place,
                    RankedLabel(id: id, confidence: label.confidence)
                ))
        }
        found.sort { ($1.rank, $0.place) < ($0.rank, $1.place) }
        var seen: Set<String> = []
        return found.map(\.label).filter { seen.insert($0.id).inserted }
    }

    private func id(of label: ExportLabel) -> String? {
        if let id = label.id, let known = ids[id] { return known }
        if let known = ids[BodyName.plain(label.id ?? "")] ?? ids[BodyName.plain(label.name ?? "")] { return known }
        if let id = label.id, !id.isEmpty { return id }
        return label.name.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// A label in the labels' own ids.
struct RankedLabel: Sendable {
    let id: String
    /// 0 to 1; nil when the export does not say.
    let confidence: Double?
}
