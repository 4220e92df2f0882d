import OfficePackage

/// The pieces that WordprocessingML is made of.
extension XMLWriter {
    /// An element with the one attribute `w:val`.
    mutating func value(_ name: String, _ value: String) {
        empty(name, ["w:val": value])
    }

    /// A paragraph's properties with only its style.
    /// - Parameter keepsNext: whether the paragraph stays on the page of the one after it.
    mutating func style(_ style: String, keepsNext: Bool = false) {
        open("w:pPr")
        value("w:pStyle", style)
        if keepsNext { empty("w:keepNext") }
        close()
    }

    /// A paragraph of one style and one text.
    mutating func paragraph(_ style: String, _ text: String) {
        open("w:p")
        self.style(style)
        run(text)
        close()
    }

    /// A run of text; line feeds become line breaks, tabs tabs.
    mutating func run(_ text: String, isBold: Bool = false, colour: String? = nil) {
        guard !text.isEmpty else { return }
        open("w:r")
        if isBold || colour != nil {
            open("w:rPr")
            if isBold { empty("w:b") }
            if let colour { value("w:color", colour) }
            close()
        }
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if place > 0 { empty("w:br") }
            for (tab, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if tab > 0 { empty("w:tab") }
                if !piece.isEmpty { element("w:t", ["xml:space": "preserve"], text: String(piece)) }
            }
        }
        close()
    }

    /// A caption with a number that Word counts on: `Tabell 3 Mottaksoversikt`.
    mutating func caption(_ label: String, number: Int, _ text: String, style: String) {
        open("w:p")
        self.style(style)
        run("\(label) ", isBold: true)
        field(" SEQ \(label) \\* ARABIC ", shown: String(number), isBold: true)
        run(" \(text)")
        close()
    }

    /// A field with what it shows until it is updated.
    mutating func field(_ instruction: String, shown: String, isBold: Bool = false) {
        fieldMark("begin")
        self.instruction(instruction)
        fieldMark("separate")
        run(shown, isBold: isBold)
        fieldMark("end")
    }

    /// One of a field's three marks: `begin`, `separate`, `end`.
    mutating func fieldMark(_ kind: String) {
        open("w:r")
        empty("w:fldChar", ["w:fldCharType": kind])
        close()
    }

    /// What a field computes.
    mutating func instruction(_ text: String) {
        open("w:r")
        element("w:instrText", ["xml:space": "preserve"], text: text)
        close()
    }
}
