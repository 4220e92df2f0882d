import CXlsxWriter
import Tables

/// The workbook's cell formats, each made once.
final class XLSXFormats {
    /// What decides a cell's look.
    struct Look: Hashable {
        var kind = Column.Kind.text
        var role = Row.Role.plain
        /// Such as `0"/12"`; empty for the general format.
        var number = ""
        var isHead = false
        var isUpright = false
        var isCentred = false
        /// Points; 0 for the sheet's own size.
        var size = 0.0
        var isLink = false
        var isNote = false
    }

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

    /// The format for a look; nil (the plain one) when there is no memory for it.
    func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[look] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        made[look] = format
        format_set_align(format, UInt8((look.isHead ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP).rawValue))
        if look.isCentred {
            format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        } else if look.isHead {
            format_set_align(format, UInt8((look.kind == .number ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT).rawValue))
            if look.kind == .number { format_set_indent(format, 1) }
        } else if look.kind == .number, !look.isNote, look.size == 0 {
            // Numbers keep clear of the words in the next column.
            format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            format_set_indent(format, 1)
        } else {
            format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        }
        if look.isHead || look.kind != .number, !look.isUpright, !look.isLink { format_set_text_wrap(format) }
        if look.isHead || look.role == .total || look.size > 0 { format_set_bold(format) }
        if look.isHead {
            format_set_bg_color(format, 0xE8EDF2)
            format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            format_set_bottom_color(format, 0x55606E)
        }
        if !look.isHead, look.role != .total, !look.isNote, !look.isLink, look.size == 0 {
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_bottom_color(format, 0xCFD6DE)
        }
        if look.isUpright { format_set_rotation(format, 90) }
        if look.role == .total { format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if look.role == .sub || look.kind == .key || look.isNote { format_set_font_color(format, 0x55606E) }
        if look.isLink {
            format_set_font_color(format, 0x0B5394)
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
        if look.size > 0 { format_set_font_size(format, look.size) }
        if !look.number.isEmpty { format_set_num_format(format, look.number) }
        return format
    }
}
