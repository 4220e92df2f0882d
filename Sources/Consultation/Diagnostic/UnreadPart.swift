extension Diagnostic {
    /// Whether some of a file that was read is missing from its text: pages, fields, what came after damage.
    public var leavesTextUnread: Bool { severity != .note && Self.unreadParts.contains(identifier) }

    /// What readers say of a file of which they could read only a part.
    private static let unreadParts: Set<String> = [
        "pages.too-many", "pages.too-many-scanned", "pages.out-of-time", "pages.broke", "pages.form-broke",
        "pages.recognition-broke",
        "pdf.page-damaged", "scan.page-unread", "scan.no-language-data", "docx.damaged", "odt.damaged", "rtf.damaged",
        "docx.part-left-out", "odt.part-left-out", "docx.embedded-file", "odt.embedded-file", "worker.too-deep",
        "worker.too-many-files",
    ]
}

extension ReplyRecord {
    /// Whether the reply was read, but some of its file was not.
    public var isPartlyUnread: Bool { diagnostics.contains(where: \.leavesTextUnread) }
}
