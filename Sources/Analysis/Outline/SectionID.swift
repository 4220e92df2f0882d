/// Ids of sections: the number as written, or a slug of the title.
struct SectionID {
    private var used: Set<String> = []
    /// The id of the part under which chapters stand, where parts number their chapters anew.
    private var part: String?

    /// The id of the next section; two never get the same.
    mutating func next(_ heading: Heading) -> String {
        if let number = heading.number {
            if number.kind == .part { part = number.id }
            return unique(number.id, or: part.map { "\($0) \(number.id)" })
        }
        return unique(Self.slug(heading.title), or: nil)
    }

    /// Letters and digits in lower case, joined by hyphens, to about forty bytes: `sammendrag`, `delmål-2`.
    static func slug(_ title: String) -> String {
        var slug = ""
        for word in NameWord.keys(of: title) {
            guard slug.isEmpty || slug.utf8.count + word.utf8.count < 40 else { break }
            slug += slug.isEmpty ? word : "-" + word
        }
        return slug.isEmpty ? "uten-tittel" : slug
    }

    private mutating func unique(_ id: String, or other: String?) -> String {
        for candidate in [id, other].compactMap({ $0 }) where used.insert(candidate).inserted { return candidate }
        var count = 2
        while !used.insert("\(id)-\(count)").inserted { count += 1 }
        return "\(id)-\(count)"
    }
}
