public import Tables

/// Writes a report as one self-contained page: no script, nothing fetched, readable in print, in the dark and
/// at 200 % zoom. Each number leads to the remarks or files it counts.
public struct HTMLWriter: ReportWriter {
    public init() {}

    public func write(_ report: Report) -> [UInt8] {
        let anchors = HTMLAnchors(report)
        var basis = HTMLBasis(anchors: anchors)
        var html = HTMLText()
        writeHead(report, to: &html)
        writeContents(report, to: &html)
        html.markup("<main id=\"innhold-start\">\n")
        var tables = 0
        var pictures = 0
        for element in report.elements {
            switch element {
            case .heading(let text, let level, let id):
                let name = "h\(min(level + 1, 6))"
                html.element(name, "id=\"\(HTMLText.escaped(id))\"", text: text)
                html.markup("\n")
            case .paragraph(let text):
                html.element("p", text: text)
                html.markup("\n")
            case .table(let table):
                tables += 1
                HTMLTable(table: table, number: tables, anchors: anchors).write(to: &html, basis: &basis)
            case .bars(let picture):
                pictures += 1
                HTMLBars(picture: picture, number: pictures).write(to: &html)
            case .quotation(let quotation): write(quotation, anchors, to: &html)
            }
        }
        html.markup("</main>\n")
        basis.writeLists(to: &html)
        html.markup("</body>\n</html>\n")
        return html.bytes
    }

    private func writeHead(_ report: Report, to html: inout HTMLText) {
        html.markup(
            """
            <!DOCTYPE html>
            <html lang="nb">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>
            """)
        html.text("\(report.title) – \(report.subtitle)")
        html.markup("</title>\n<style>\n\(HTMLStyle.sheet)\n</style>\n</head>\n<body>\n")
        html.markup("<a class=\"skip\" href=\"#innhold-start\">Hopp til innholdet</a>\n<header>")
        html.element("h1", text: report.title)
        html.element("p", text: report.subtitle)
        html.markup("</header>\n")
    }

    /// The table of contents: first-level headings, with those under them folded.
    private func writeContents(_ report: Report, to html: inout HTMLText) {
        let headings = report.elements.compactMap { element -> (text: String, level: Int, id: String)? in
            if case .heading(let text, let level, let id) = element, level <= 2 { (text, level, id) } else { nil }
        }
        guard !headings.isEmpty else { return }
        html.markup("<nav aria-label=\"Innhold\"><ul>\n")
        var isOpen = false
        for (place, heading) in headings.enumerated() {
            let link = "href=\"#\(HTMLText.escaped(heading.id))\""
            if heading.level == 1 {
                if isOpen { html.markup("</ul></details></li>\n") }
                isOpen = headings.indices.contains(place + 1) && headings[place + 1].level == 2
                html.markup("<li>")
                html.element("a", link, text: heading.text)
                html.markup(isOpen ? "<details><summary>Vis deler</summary><ul>\n" : "</li>\n")
            } else {
                html.markup("<li>")
                html.element("a", link, text: heading.text)
                html.markup("</li>\n")
            }
        }
        html.markup((isOpen ? "</ul></details></li>\n" : "") + "</ul></nav>\n")
    }

    private func write(_ quotation: RemarkQuotation, _ anchors: HTMLAnchors, to html: inout HTMLText) {
        html.markup("<figure class=\"quote\"><blockquote>")
        html.element("p", text: quotation.text)
        html.markup("</blockquote><figcaption>")
        if anchors.remarks[quotation.remark] != nil {
            let target = HTMLText.escaped(HTMLAnchors.anchor(remark: quotation.remark))
            html.element("a", "href=\"#\(target)\"", text: quotation.number)
        } else {
            html.text(quotation.number)
        }
        html.text(" \(quotation.source)")
        html.markup("</figcaption></figure>\n")
    }
}
