import Consultation

/// Tells archives that people make from packages that programs make of their documents; both are zip files.
enum OtherPackage {
    /// Whether the bytes are an archive of files.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        FormatSniffer.content(of: bytes) == .format(.zip) && !isPackage(ZipNames(bytes).names)
    }

    /// Whether the names are those of a program's package: Office Open XML (ECMA-376 part 2 §6.2.2.2),
    /// OpenDocument and EPUB (`mimetype` first), Java, Apple's iWork.
    static func isPackage(_ names: [String]) -> Bool {
        names.first == "mimetype"
            || names.contains { name in
                ["[Content_Types].xml", "META-INF/manifest.xml", "META-INF/MANIFEST.MF", "Index/Document.iwa"]
                    .contains(name)
            }
    }
}
