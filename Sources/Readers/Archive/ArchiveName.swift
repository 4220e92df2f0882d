import Foundation

/// The name of a file in an archive, made harmless: folders are words ahead of the name, and no path is left.
struct ArchiveName {
    /// Such as `Bydel Nord – svar.pdf`.
    let text: String
    /// Whether systems or programs leave such files behind, which nobody sent.
    let isLeftover: Bool
    /// Whether it only names a folder.
    let isFolder: Bool

    /// - Parameter stated: as the archive writes it: a path with `/`, or with `\` by careless programs.
    init(_ stated: String) {
        isFolder = stated.hasSuffix("/") || stated.hasSuffix("\\")
        let parts = stated.split { $0 == "/" || $0 == "\\" }.map(Self.plain)
        // `..` and the root lead out of the archive, and a drive to another disk; here they lead nowhere.
        let named = parts.filter { $0 != "" && $0 != "." && $0 != ".." && !Self.isDrive($0) }
        text = named.isEmpty ? "uten navn" : named.joined(separator: " – ")
        let last = (named.last ?? "").lowercased()
        isLeftover =
            named.contains("__MACOSX") || last.hasPrefix("._") || last.hasPrefix("~$")
            || [".ds_store", "thumbs.db", "desktop.ini"].contains(last)
    }

    /// A second file of the same name gets a number: `svar (2).pdf`.
    func numbered(_ number: Int) -> String {
        guard number > 1 else { return text }
        guard let stop = text.lastIndex(of: "."), stop != text.startIndex else { return "\(text) (\(number))" }
        return "\(text[..<stop]) (\(number))\(text[stop...])"
    }

    private static func isDrive(_ part: String) -> Bool {
        part.utf8.count == 2 && part.hasSuffix(":")
    }

    /// Without control characters, in form C. Norwegian Windows wrote names in code page 850 or 865, whose ø and Ø
    /// the format's own page 437 takes for ¢ and ¥.
    private static func plain(_ part: Substring) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in part.unicodeScalars {
            switch scalar {
            case "¢": scalars.append("ø")
            case "¥": scalars.append("Ø")
            case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format:
                continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars).trimmingASCIISpace().precomposedStringWithCanonicalMapping
    }
}
