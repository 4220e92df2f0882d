import Tables

/// Writes stacked bars with their numbers in them; the description stands for them where they are not seen.
struct HTMLBars {
    let picture: BarPicture
    /// Which picture of the page it is, from 1.
    let number: Int

    func write(to html: inout HTMLText) {
        html.markup(
            "<figure class=\"bars\" id=\"\(HTMLText.escaped("f-\(picture.id)"))\">\n<figcaption><b>Figur \(number)</b> "
        )
        html.text(picture.title)
        html.markup("</figcaption>\n<div role=\"img\" aria-label=\"\(HTMLText.escaped(picture.description))\">\n")
        html.markup("<p class=\"legend\">")
        for (place, series) in picture.series.enumerated() {
            html.markup("<span><i class=\"c\(place)\"></i>")
            html.text(series.name)
            html.markup("</span> ")
        }
        html.markup("</p>\n")
        let longest = max(picture.lengths.max() ?? 0, 1)
        for (place, category) in picture.categories.enumerated() {
            html.markup("<div class=\"bar\"><span>")
            html.text(category)
            html.markup("</span><div>")
            for (order, series) in picture.series.enumerated() where series.values[place] > 0 {
                let permille = series.values[place] * 1000 / longest
                let width = "style=\"width:\(permille / 10).\(permille % 10)%\""
                html.element("b", "class=\"c\(order)\" \(width)", text: String(series.values[place]))
            }
            html.markup("</div></div>\n")
        }
        html.markup("</div></figure>\n")
    }
}
