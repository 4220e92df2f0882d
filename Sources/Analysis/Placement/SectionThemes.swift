import Consultation

/// Which themes the remarks on a section are about, as the other replies show it.
///
/// Score = Σ over sections of P(section | remark) · P(theme | section), the latter from other replies' remarks,
/// drawn towards all remarks' mean as if two more remarks had it.
struct SectionThemes {
    let rows: [RemarkRow]
    let sections: ScoreTable
    private static let drawnTo: Float = 2

    init(rows: [RemarkRow], sections: ScoreTable) {
        self.rows = rows
        self.sections = sections
    }

    func table(_ themes: ScoreTable) -> ScoreTable {
        let columns = themes.columns
        var joint = [Float](repeating: 0, count: sections.columns * columns)
        func add(_ row: Int, _ sign: Float) {
            for section in 0..<sections.columns where sections[row, section] > 0.05 {
                for theme in 0..<columns {
                    joint[section * columns + theme] += sign * sections[row, section] * themes[row, theme]
                }
            }
        }
        for row in rows.indices { add(row, 1) }
        let all = (0..<columns).map { theme in
            max(0, stride(from: theme, to: joint.count, by: columns).reduce(0) { $0 + joint[$1] })
        }
        let size = max(1, all.reduce(0, +))
        var table = ScoreTable(rows: rows.count, columns: columns)
        var start = 0
        while start < rows.count {
            let reply = start..<start + rows[start].replySize
            for row in reply { add(row, -1) }
            for row in reply {
                for section in 0..<sections.columns where sections[row, section] > 0.05 {
                    let counts = joint[section * columns..<(section + 1) * columns].map { max(0, $0) }
                    let mass = counts.reduce(0, +) + Self.drawnTo
                    for theme in 0..<columns {
                        let share = (counts[theme] + Self.drawnTo * all[theme] / size) / mass
                        table[row, theme] += sections[row, section] * share
                    }
                }
            }
            for row in reply { add(row, 1) }
            start = reply.upperBound
        }
        return table
    }
}
