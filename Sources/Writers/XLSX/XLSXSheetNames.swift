import Tables

/// The sheets' names: at most 31 characters, none of `[]:*?/\`, no two alike.
struct XLSXSheetNames {
    let overview = "Oversikt"
    private var byTable: [String: String] = [:]

    init(_ report: Report) {
        var used: Set<String> = [overview.lowercased()]
        for table in report.tables where table.form != .figures {
            let clean = String(table.name.map { "[]:*?/\\'".contains($0) ? "-" : $0 })
            var name = String(clean.prefix(31))
            var count = 2
            while !used.insert(name.lowercased()).inserted {
                name = "\(clean.prefix(27)) (\(count))"
                count += 1
            }
            byTable[table.id] = name
        }
    }

    subscript(table: Table) -> String { byTable[table.id] ?? String(table.id.prefix(31)) }
}
