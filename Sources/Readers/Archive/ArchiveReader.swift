import Consultation
import OfficePackage

/// Takes the files out of an archive (ZIP) of replies; they are handed back unread, in the order of their names.
///
/// An archive has no text of its own: `document` is nil and `ReadingResult.isContainer` true as soon as one file
/// came out. Names are made harmless (`ArchiveName`), files that systems leave behind are passed over, archives
/// in the archive are opened too, one level deep. A file that cannot be taken out has a diagnostic of severity
/// `error` that names it; the others are taken out all the same.
public struct ArchiveReader: DocumentReader {
    private let limits: ArchiveLimits

    public init() { self.init(limits: ArchiveLimits()) }

    init(limits: ArchiveLimits) { self.limits = limits }

    public func read(_ file: SourceFile) -> ReadingResult {
        let problem = ArchiveProblem(file: file.name)
        let package: PackageReader
        do throws(PackageError) {
            package = try PackageReader(file.bytes, limits: limits.package(used: 0))
        } catch {
            if case .tooManyParts = error { return .unread(problem.tooManyFiles(limits.files)) }
            return .unread(problem.notAnArchive)
        }
        if OtherPackage.isPackage(package.partNames) { return .unread(problem.otherPackage) }
        let content = ArchiveContent(package, problem: problem, limits: limits)
        guard !content.attachments.isEmpty else {
            let reasons = content.diagnostics.isEmpty ? [problem.empty] : content.diagnostics
            return ReadingResult(document: nil, diagnostics: reasons)
        }
        return ReadingResult(
            document: nil, diagnostics: [problem.files(content.attachments.count)] + content.diagnostics,
            attachments: content.attachments)
    }
}
