import CPoppler

/// Reads the form's fields of a page.
enum PageFields {
    static func fields(of page: OpaquePointer, height: Double) -> [PDFField] {
        guard let list = poppler_page_get_form_field_mapping(page) else { return [] }
        defer { poppler_page_free_form_field_mapping(list) }
        return elements(of: list, as: PopplerFormFieldMapping.self).compactMap { mapping in
            guard let field = mapping.pointee.field, let value = value(of: field) else { return nil }
            return PDFField(
                name: PDFFile.take(poppler_form_field_get_name(field)) ?? "",
                title: PDFFile.take(poppler_form_field_get_alternate_ui_name(field)), value: value,
                box: PDFBox(upward: mapping.pointee.area, height: height))
        }
    }

    /// Nil for fields that hold no answer: push buttons and signatures.
    private static func value(of field: OpaquePointer) -> PDFField.Value? {
        switch poppler_form_field_get_field_type(field) {
        case POPPLER_FORM_FIELD_TEXT:
            return .text(PDFFile.take(poppler_form_field_text_get_text(field)) ?? "")
        case POPPLER_FORM_FIELD_CHOICE:
            return .text(choice(field))
        case POPPLER_FORM_FIELD_BUTTON:
            guard poppler_form_field_button_get_button_type(field) != POPPLER_FORM_BUTTON_PUSH else { return nil }
            return .mark(isOn: poppler_form_field_button_get_state(field) != 0)
        default:
            return nil
        }
    }

    /// The items chosen, or the text typed instead of one.
    private static func choice(_ field: OpaquePointer) -> String {
        let count = max(0, poppler_form_field_choice_get_n_items(field))
        let chosen = (0..<count).filter { poppler_form_field_choice_is_item_selected(field, $0) != 0 }
            .compactMap { PDFFile.take(poppler_form_field_choice_get_item(field, $0)) }
        if !chosen.isEmpty { return chosen.joined(separator: "; ") }
        guard poppler_form_field_choice_is_editable(field) != 0 else { return "" }
        return PDFFile.take(poppler_form_field_choice_get_text(field)) ?? ""
    }
}
