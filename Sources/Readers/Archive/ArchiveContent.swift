import Consultation
import OfficePackage

/// The files of an archive and of the archives in it, and what of them could not be taken out.
struct ArchiveContent {
    private(set) var attachments: [Attachment] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let limits: ArchiveLimits
    private let problem: ArchiveProblem
    private var bytes = 0
    private var met: [String: Int] = [:]
    private var isFull = false

    init(_ package: PackageReader, problem: ArchiveProblem, limits: ArchiveLimits) {
        self.problem = problem
        self.limits = limits
        read(package, folder: "", isInner: false)
        attachments.sort { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
    }

    private mutating func read(_ package: PackageReader, folder: String, isInner: Bool) {
        var seen: Set<String> = []
        for stated in package.partNames {
            let name = ArchiveName(folder.isEmpty ? stated : "\(folder)/\(stated)")
            if name.isFolder || name.isLeftover { continue }
            if isFull { return }
            // The package finds its parts by names without case, so that of two such names it knows the first.
            guard seen.insert(stated.lowercased()).inserted else {
                diagnostics.append(problem.sameName(name.text))
                continue
            }
            guard attachments.count < limits.files else { return fill(problem.tooManyFiles(limits.files)) }
            do throws(PackageError) {
                if let part = try package.part(stated) { take(part, name, isInner: isInner) }
            } catch {
                refuse(error, name)
            }
        }
    }

    private mutating func take(_ part: PackageReader.Part, _ name: ArchiveName, isInner: Bool) {
        bytes += part.bytes.count
        guard bytes <= limits.totalBytes else { return fill(problem.tooMuch) }
        if !part.isWhole {
            diagnostics.append(problem.damagedFile(name.text))
            // What came before the damage is more than nothing.
            if part.bytes.isEmpty { return }
        }
        if OtherPackage.isArchive(part.bytes) {
            guard !isInner else {
                diagnostics.append(problem.tooDeep(name.text))
                return
            }
            if let inner = try? PackageReader(part.bytes, limits: limits.package(used: bytes)) {
                return read(inner, folder: name.text, isInner: true)
            }
        }
        let number = met[name.text, default: 0] + 1
        met[name.text] = number
        attachments.append(Attachment(name: name.numbered(number), bytes: part.bytes))
    }

    private mutating func refuse(_ error: PackageError, _ name: ArchiveName) {
        switch error {
        case .encrypted: diagnostics.append(problem.encrypted(name.text))
        case .tooLarge where bytes + limits.fileBytes > limits.totalBytes: fill(problem.tooMuch)
        case .tooLarge: diagnostics.append(problem.tooLarge(name.text))
        case .notAPackage, .tooManyParts, .notWritten: diagnostics.append(problem.damagedFile(name.text))
        }
    }

    /// Nothing more is taken out.
    private mutating func fill(_ diagnostic: Diagnostic) {
        isFull = true
        diagnostics.append(diagnostic)
    }
}
