import OfficePackage
import Tables

/// A picture of bars as a native chart (DrawingML), which Word draws sharp at any size.
struct DOCXChart {
    /// The colours of the series, in order.
    static let colours = ["2D6FA8", "E2A63A", "B43A34", "9AA5B1", "D9DEE4"]
    /// The colours of the numbers in the bars.
    static let inks = ["FFFFFF", "1B1200", "FFFFFF", "10161C", "1B2430"]

    let picture: BarPicture

    /// The part's bytes.
    var part: [UInt8] {
        var xml = XMLWriter()
        xml.open(
            "c:chartSpace",
            [
                "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
            ])
        set("c:lang", "nb-NO", &xml)
        set("c:roundedCorners", "0", &xml)
        xml.open("c:chart")
        set("c:autoTitleDeleted", "1", &xml)
        xml.open("c:plotArea")
        xml.empty("c:layout")
        writeBars(&xml)
        writeAxes(&xml)
        xml.close()
        xml.open("c:legend")
        set("c:legendPos", "t", &xml)
        set("c:overlay", "0", &xml)
        xml.close()
        set("c:plotVisOnly", "1", &xml)
        xml.close()
        writeText(size: 900, colour: "1B2430", &xml)
        xml.close()
        return xml.bytes
    }

    private func writeBars(_ xml: inout XMLWriter) {
        xml.open("c:barChart")
        set("c:barDir", "bar", &xml)
        set("c:grouping", "stacked", &xml)
        set("c:varyColors", "0", &xml)
        for (place, series) in picture.series.enumerated() { write(series, place, &xml) }
        set("c:gapWidth", "45", &xml)
        set("c:overlap", "100", &xml)
        set("c:axId", "1001", &xml)
        set("c:axId", "1002", &xml)
        xml.close()
    }

    private func write(_ series: BarPicture.Series, _ place: Int, _ xml: inout XMLWriter) {
        xml.open("c:ser")
        set("c:idx", String(place), &xml)
        set("c:order", String(place), &xml)
        xml.open("c:tx")
        xml.element("c:v", text: series.name)
        xml.close()
        xml.open("c:spPr")
        fill(Self.colours[place % Self.colours.count], &xml)
        xml.close()
        set("c:invertIfNegative", "0", &xml)
        xml.open("c:dLbls")
        // The second part of the format is for negative numbers, the third for zero: both show nothing.
        xml.empty("c:numFmt", ["formatCode": "0;;;", "sourceLinked": "0"])
        writeText(size: 800, colour: Self.inks[place % Self.inks.count], &xml)
        for (name, value) in [
            ("c:showLegendKey", "0"), ("c:showVal", "1"), ("c:showCatName", "0"), ("c:showSerName", "0"),
            ("c:showPercent", "0"), ("c:showBubbleSize", "0"),
        ] { set(name, value, &xml) }
        xml.close()
        xml.open("c:cat")
        writeWords(picture.categories, &xml)
        xml.close()
        xml.open("c:val")
        writeNumbers(series.values, &xml)
        xml.close()
        xml.close()
    }

    private func writeWords(_ words: [String], _ xml: inout XMLWriter) {
        xml.open("c:strLit")
        set("c:ptCount", String(words.count), &xml)
        for (place, word) in words.enumerated() {
            xml.open("c:pt", ["idx": String(place)])
            xml.element("c:v", text: word)
            xml.close()
        }
        xml.close()
    }

    private func writeNumbers(_ numbers: [Int], _ xml: inout XMLWriter) {
        xml.open("c:numLit")
        xml.element("c:formatCode", text: "General")
        set("c:ptCount", String(numbers.count), &xml)
        for (place, number) in numbers.enumerated() {
            xml.open("c:pt", ["idx": String(place)])
            xml.element("c:v", text: String(number))
            xml.close()
        }
        xml.close()
    }

    /// The first category stands on top.
    private func writeAxes(_ xml: inout XMLWriter) {
        for (name, id, other, position) in [("c:catAx", "1001", "1002", "l"), ("c:valAx", "1002", "1001", "b")] {
            let isCategory = name == "c:catAx"
            xml.open(name)
            set("c:axId", id, &xml)
            xml.open("c:scaling")
            set("c:orientation", isCategory ? "maxMin" : "minMax", &xml)
            xml.close()
            set("c:delete", isCategory ? "0" : "1", &xml)
            set("c:axPos", position, &xml)
            if !isCategory { xml.empty("c:numFmt", ["formatCode": "0", "sourceLinked": "0"]) }
            set("c:majorTickMark", "none", &xml)
            set("c:minorTickMark", "none", &xml)
            set("c:tickLblPos", "nextTo", &xml)
            set("c:crossAx", other, &xml)
            set("c:crosses", isCategory ? "autoZero" : "max", &xml)
            xml.close()
        }
    }

    private func writeText(size: Int, colour: String, _ xml: inout XMLWriter) {
        xml.open("c:txPr")
        xml.empty("a:bodyPr")
        xml.open("a:p")
        xml.open("a:pPr")
        xml.open("a:defRPr", ["lang": "nb-NO", "sz": String(size)])
        fill(colour, &xml)
        xml.close()
        xml.close()
        xml.empty("a:endParaRPr", ["lang": "nb-NO"])
        xml.close()
        xml.close()
    }

    private func fill(_ colour: String, _ xml: inout XMLWriter) {
        xml.open("a:solidFill")
        xml.empty("a:srgbClr", ["val": colour])
        xml.close()
    }

    private func set(_ name: String, _ value: String, _ xml: inout XMLWriter) { xml.empty(name, ["val": value]) }
}
