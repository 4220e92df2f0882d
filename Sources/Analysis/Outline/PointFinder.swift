import Consultation

/// Finds the points that a draft numbers through (`Føring 12`, `(12)`), by the word that it uses itself.
struct PointFinder {
    let phrases: DraftPhrases

    /// A place that reads like the beginning of a numbered point.
    private struct Place {
        let label: String
        let number: Int
        let section: Int
    }

    /// The points of each section, in the order in which they stand.
    /// - Parameter sections: the paragraphs of each section.
    func points(in sections: [[String]], titles: [String]) -> [[NumberedPoint]] {
        var places: [String: [Place]] = [:]
        for (index, paragraphs) in sections.enumerated() {
            for paragraph in paragraphs {
                for place in self.places(in: paragraph, section: index) {
                    places[key(place.label), default: []].append(place)
                }
            }
        }
        // A word that counts the sections themselves («Delmål 2: …») counts no points in them.
        let headed = Set(titles.compactMap { self.places(in: $0, section: 0).first.map { key($0.label) } })
        var points = Array(repeating: [NumberedPoint](), count: sections.count)
        for label in places.keys.sorted() where !headed.contains(label) {
            guard let found = places[label], isNumberedThrough(found) else { continue }
            for place in chosen(found) {
                points[place.section].append(NumberedPoint(label: commonest(found), number: place.number))
            }
        }
        return points
    }

    private func key(_ label: String) -> String { NameWord.keys(of: label).first ?? "" }

    // MARK: Places

    /// `Føring 12:` anywhere; `Føring 12`, `Føring 12.` and `(12)` at the beginning.
    private func places(in paragraph: String, section: Int) -> [Place] {
        let bytes = Array(paragraph.utf8)
        let words = NameWord.words(of: paragraph)
        var places: [Place] = []
        for (index, word) in words.enumerated() {
            guard let number = Int(word.key), number > 0, number < 1000 else { continue }
            let next = word.range.upperBound < bytes.count ? bytes[word.range.upperBound] : 0
            if index > 0, isLabel(words[index - 1]), words[index - 1].range.upperBound + 1 == word.range.lowerBound {
                let isFirst = index == 1
                if next == 0x3A || isFirst && endsNumber(bytes, at: word.range.upperBound) {
                    let label = String(decoding: bytes[words[index - 1].range], as: UTF8.self)
                    places.append(Place(label: label, number: number, section: section))
                }
            } else if index == 0, next == 0x29, word.range.lowerBound > 0, bytes[word.range.lowerBound - 1] == 0x28 {
                places.append(Place(label: phrases.plainPoint, number: number, section: section))
            }
        }
        return places
    }

    private func isLabel(_ word: NameWord) -> Bool {
        word.isCapitalised && word.key.utf8.count > 2 && Int(word.key) == nil && !phrases.notPoints.contains(word.key)
    }

    /// What may follow a point's number at the beginning of a paragraph: an end, a dot, a dash, a capital.
    private func endsNumber(_ bytes: [UInt8], at: Int) -> Bool {
        guard at < bytes.count else { return true }
        if [0x2E, 0x29, 0x3A].contains(bytes[at]) { return at + 1 == bytes.count || bytes[at + 1] == 0x20 }
        guard bytes[at] == 0x20, at + 1 < bytes.count else { return false }
        let next = bytes[at + 1]
        let isDash = next == 0xE2 || next == 0x2D
        let isCapital = (0x41...0x5A).contains(next) || next == 0xC3 && at + 2 < bytes.count && bytes[at + 2] < 0x9F
        return isDash || isCapital
    }

    // MARK: Choice

    /// Whether the numbers run through the draft: from 1, with few gaps, three at least; plain ones over more than
    /// one section, since a list in parentheses is common.
    private func isNumberedThrough(_ places: [Place]) -> Bool {
        let numbers = Set(places.map(\.number))
        guard numbers.contains(1), let last = numbers.max(), numbers.count >= 3, numbers.count * 10 >= last * 7 else {
            return false
        }
        return places[0].label != phrases.plainPoint || numbers.count >= 5 && Set(places.map(\.section)).count > 1
    }

    /// One place for each number: where a summary repeats all points in one section, the other place is meant.
    private func chosen(_ places: [Place]) -> [Place] {
        let byNumber = Dictionary(grouping: places, by: \.number)
        let counts = Dictionary(grouping: places, by: \.section).mapValues { Set($0.map(\.number)).count }
        let summaries = Set(counts.filter { $0.value * 2 > byNumber.count && counts.count > 2 }.keys)
        return byNumber.keys.sorted().compactMap { number in
            let all = byNumber[number] ?? []
            return all.first { !summaries.contains($0.section) } ?? all.first
        }
    }

    /// The label as the draft mostly writes it; `TILTAK` becomes `Tiltak`.
    private func commonest(_ places: [Place]) -> String {
        let counts = Dictionary(grouping: places, by: \.label).mapValues(\.count)
        let label = counts.keys.sorted().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ""
        let isShouted = label == label.uppercased()
        return isShouted ? label.prefix(1) + label.dropFirst().lowercased() : label
    }
}
