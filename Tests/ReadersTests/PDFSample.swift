import Foundation

/// The smallest PDF file that shows something, drawn word by word in the standard Helvetica.
///
/// Places are in points from the upper left corner of an A4 page; a text's place is the left end of its baseline.
struct PDFSample {
    enum Face: String {
        case regular = "F1"
        case bold = "F2"
        case italic = "F3"
    }

    static let width = 595.0
    static let height = 842.0

    /// By how much every page is shown turned, clockwise: a multiple of 90.
    var rotation = 0

    private var pages: [(content: String, annotations: [String])] = []

    init() {}

    /// Begins a page; what is drawn after it stands on it.
    mutating func page() { pages.append(("", [])) }

    /// - Parameters:
    ///   - spacing: points put between letters.
    ///   - turned: degrees against the clock.
    mutating func text(
        _ text: String, x: Double, y: Double, size: Double = 11, face: Face = .regular, spacing: Double = 0,
        turned: Double = 0
    ) {
        // Four decimals: PDF knows no exponents.
        let (c, s) = (
            (cos(turned * .pi / 180) * 10_000).rounded() / 10_000, (sin(turned * .pi / 180) * 10_000).rounded() / 10_000
        )
        let place = "\(c) \(s) \(-s) \(c) \(x) \(Self.height - y) Tm"
        draw("BT /\(face.rawValue) \(size) Tf \(spacing) Tc \(place) (\(Self.escaped(text))) Tj ET")
    }

    /// Lines one below the other.
    mutating func lines(
        _ lines: [String], x: Double = 70, y: Double, size: Double = 11, leading: Double = 14, face: Face = .regular
    ) {
        for (index, line) in lines.enumerated() {
            text(line, x: x, y: y + Double(index) * leading, size: size, face: face)
        }
    }

    /// A thin black line.
    mutating func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        draw("0.5 w \(x1) \(Self.height - y1) m \(x2) \(Self.height - y2) l S")
    }

    /// A grid of cells: lines at each x and y.
    mutating func grid(x: [Double], y: [Double]) {
        for place in y { rule(x[0], place, x[x.count - 1], place) }
        for place in x { rule(place, y[0], place, y[y.count - 1]) }
    }

    /// A picture of one grey pixel, stretched over the page.
    mutating func picture() {
        draw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u{80} EI Q")
    }

    /// A text field with its value; `drawn` is what its appearance shows of it.
    mutating func field(_ name: String, value: String, drawn: String, x: Double, y: Double, w: Double, h: Double) {
        let stream = "/Tx BMC BT /F1 9 Tf 2 \(h - 11) Td (\(Self.escaped(drawn))) Tj ET EMC"
        annotate(
            "/Subtype /Widget /FT /Tx /Ff 4096 /T (\(name)) /V (\(Self.escaped(value))) /DA (/F1 9 Tf 0 g)", x, y, w, h,
            appearance: stream)
    }

    mutating func checkBox(_ name: String, isOn: Bool, x: Double, y: Double) {
        annotate(
            "/Subtype /Widget /FT /Btn /T (\(name)) /V /\(isOn ? "Yes" : "Off") /AS /\(isOn ? "Yes" : "Off")", x, y, 12,
            12, appearance: "0 0 12 12 re S", states: true)
    }

    /// A note put on the page.
    mutating func note(_ text: String, x: Double, y: Double) {
        annotate("/Subtype /Text /Contents (\(Self.escaped(text))) /T (Leser)", x, y, 20, 20, appearance: nil)
    }

    private mutating func draw(_ operators: String) {
        if pages.isEmpty { page() }
        pages[pages.count - 1].content += operators + "\n"
    }

    private mutating func annotate(
        _ entries: String, _ x: Double, _ y: Double, _ w: Double, _ h: Double, appearance: String?, states: Bool = false
    ) {
        if pages.isEmpty { page() }
        let box = "/Rect [\(x) \(Self.height - y - h) \(x + w) \(Self.height - y)]"
        pages[pages.count - 1].annotations.append(
            "\(entries) \(box)|\(w) \(h)|\(appearance ?? "")|\(states ? "states" : "")")
    }

    /// Latin-1 letters as they are; the few others that Norwegian text needs by their places in WinAnsi.
    private static func escaped(_ text: String) -> String {
        let places: [Character: String] = [
            "–": "\\226", "•": "\\225", "’": "\\222", "\\": "\\\\", "(": "\\(", ")": "\\)",
        ]
        return text.map { places[$0] ?? String($0) }.joined()
    }

    // MARK: The file

    var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [FIELDS] /DR << /Font << /F1 3 0 R >> >> >> >>",
            "",
        ]
        for face in ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"] {
            objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /\(face) /Encoding /WinAnsiEncoding >>")
        }
        var kids: [Int] = []
        var fields: [Int] = []
        for page in pages {
            var notes: [Int] = []
            for annotation in page.annotations { notes.append(Self.append(annotation, to: &objects)) }
            fields += notes
            objects.append(Self.stream(page.content, ""))
            let content = objects.count
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.width) \(Self.height)] /Contents \(content) 0 R \
                /Rotate \(rotation) /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Annots [\(Self.references(notes))] >>
                """)
            kids.append(objects.count)
        }
        objects[0] = objects[0].replacing("FIELDS", with: Self.references(fields))
        objects[1] = "<< /Type /Pages /Kids [\(Self.references(kids))] /Count \(kids.count) >>"
        return Self.file(objects)
    }

    private static func append(_ annotation: String, to objects: inout [String]) -> Int {
        let parts = annotation.split(separator: "|", omittingEmptySubsequences: false)
        var entries = "<< /Type /Annot \(parts[0]) /F 4"
        if !parts[2].isEmpty {
            objects.append(
                stream(
                    String(parts[2]),
                    "/Type /XObject /Subtype /Form /BBox [0 0 \(parts[1])] /Resources << /Font << /F1 3 0 R >> >>"))
            let form = "\(objects.count) 0 R"
            entries += parts[3].isEmpty ? " /AP << /N \(form) >>" : " /AP << /N << /Yes \(form) /Off \(form) >> >>"
        }
        objects.append(entries + " >>")
        return objects.count
    }

    private static func references(_ numbers: [Int]) -> String {
        numbers.map { "\($0) 0 R" }.joined(separator: " ")
    }

    private static func stream(_ content: String, _ entries: String) -> String {
        "<< \(entries) /Length \(latin1(content).count) >>\nstream\n\(content)\nendstream"
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var bytes = latin1("%PDF-1.5\n")
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(bytes.count)
            bytes += latin1("\(index + 1) 0 obj\n\(object)\nendobj\n")
        }
        let table = bytes.count
        bytes += latin1("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
        for place in places {
            let digits = String(place)
            bytes += latin1(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
        }
        bytes += latin1("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n")
        return bytes
    }

    private static func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value & 0xFF) } }
}
