import Tables

/// An A4 page, upright or on its side; lengths are in twentieths of a point, as the format has them.
enum DOCXPage: String, CaseIterable {
    case portrait
    case landscape

    static let twipsPerMillimetre = 1440 / 25.4

    var width: Int { self == .portrait ? 11906 : 16838 }
    var height: Int { self == .portrait ? 16838 : 11906 }
    var margin: Int { self == .portrait ? 1134 : 851 }
    /// The width between the margins.
    var textWidth: Int { width - 2 * margin }
    /// The name of its footer's part.
    var footer: String { "footer-\(rawValue).xml" }
    /// The footer's relationship.
    var footerRelationship: String { "rIdFooter\(self == .portrait ? 1 : 2)" }

    /// The page that a table fits on without its columns getting much narrower than they wish.
    init(fitting table: Table) {
        let wish = table.columns.reduce(0) { $0 + $1.width } * Self.twipsPerMillimetre
        self = wish > Double(Self.portrait.textWidth) * 1.2 ? .landscape : .portrait
    }
}

/// A stretch of a report that stands on pages of one kind.
struct DOCXSection {
    let page: DOCXPage
    private(set) var elements: [Report.Element]

    /// Cuts a report where the pages turn. Headings and paragraphs go with what follows them, so that no heading is
    /// left behind on the page before.
    static func sections(of report: Report) -> [DOCXSection] {
        var sections: [DOCXSection] = []
        var waiting: [Report.Element] = []
        func place(on page: DOCXPage?) {
            let last = sections.last?.page
            if let last, last == page ?? last {
                sections[sections.count - 1].elements += waiting
            } else {
                sections.append(DOCXSection(page: page ?? .portrait, elements: waiting))
            }
            waiting = []
        }
        for element in report.elements {
            waiting.append(element)
            switch element {
            case .heading, .paragraph: break
            case .table(let table): place(on: DOCXPage(fitting: table))
            case .bars: place(on: nil)
            case .quotation: place(on: .portrait)
            }
        }
        if !waiting.isEmpty || sections.isEmpty { place(on: nil) }
        return sections
    }
}
