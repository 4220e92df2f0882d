import Tables

/// The lists behind the numbers: each number links to what it counts.
struct HTMLBasis {
    /// A number with what it counts.
    private struct Entry {
        let number: String
        let title: String
        let evidence: Evidence
    }

    /// Longer lists of remarks give their numbers only.
    private static let detailed = 12

    private let anchors: HTMLAnchors
    private var entries: [Entry] = []

    init(anchors: HTMLAnchors) { self.anchors = anchors }

    /// Writes a number as a link to what it counts: straight to a single remark, else to a list.
    /// - Parameter title: the heads of the number's row and column.
    mutating func write(_ number: String, evidence: Evidence, title: String, to html: inout HTMLText) {
        let label = "aria-label=\"\(HTMLText.escaped("\(number): \(title)"))\""
        if evidence.remarks.count == 1, anchors.remarks[evidence.remarks[0]] != nil {
            let target = HTMLText.escaped(HTMLAnchors.anchor(remark: evidence.remarks[0]))
            html.element("a", "href=\"#\(target)\" \(label)", text: number)
        } else if evidence == .none {
            html.text(number)
        } else {
            entries.append(Entry(number: number, title: title, evidence: evidence))
            let place = entries.count
            html.element("a", "id=\"n\(place)\" href=\"#g\(place)\" \(label)", text: number)
        }
    }

    /// Writes the lists; one shows at a time, when its number is followed.
    func writeLists(to html: inout HTMLText) {
        guard !entries.isEmpty else { return }
        html.markup("<div class=\"basis\">\n")
        for (place, entry) in entries.enumerated() {
            html.markup("<section id=\"g\(place + 1)\" aria-label=\"Bak tallet\"><p>")
            html.element("strong", text: entry.number)
            html.text(" \(entry.title) ")
            html.element("a", "class=\"close\" href=\"#n\(place + 1)\"", text: "Lukk")
            html.markup("</p><ul>")
            write(entry.evidence, to: &html)
            html.markup("</ul></section>\n")
        }
        html.markup("</div>\n")
    }

    private func write(_ evidence: Evidence, to html: inout HTMLText) {
        let isDetailed = evidence.remarks.count <= Self.detailed
        for id in evidence.remarks {
            html.markup(isDetailed ? "<li>" : "<li class=\"i\">")
            if let place = anchors.remarks[id] {
                let target = HTMLText.escaped(HTMLAnchors.anchor(remark: id))
                html.element("a", "href=\"#\(target)\"", text: place.number)
                if isDetailed { html.text(" \(place.sender)") }
            } else {
                html.text(id)
            }
            html.markup("</li>")
        }
        for body in evidence.bodies { html.element("li", text: body) }
        for file in evidence.files {
            html.markup("<li>")
            if let anchor = anchors.files[file] {
                html.element("a", "href=\"#\(HTMLText.escaped(anchor))\"", text: file)
            } else {
                html.text(file)
            }
            html.markup("</li>")
        }
    }
}
