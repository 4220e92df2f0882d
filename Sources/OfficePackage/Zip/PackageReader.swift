import CZip

/// The parts of an office package (a zip archive) held in memory.
///
/// Part names are matched without regard to upper and lower case, with `\` read as `/` and a leading `/`
/// ignored, as Open Packaging Conventions (ECMA-376 part 2, §6.2.2) compares them and as careless programs write them.
public final class PackageReader {
    /// A part's bytes.
    public struct Part: Hashable, Sendable {
        public let bytes: [UInt8]
        /// False when the packed data is damaged: `bytes` then hold what came before the damage.
        public let isWhole: Bool
    }

    /// The names as the archive writes them, in its order.
    public let partNames: [String]

    private let archive: OpaquePointer
    private let memory: UnsafeMutableRawBufferPointer
    private let limits: PackageLimits
    private var indexByKey: [String: UInt64] = [:]
    private var bytesRead = 0

    /// Opens an archive; nothing is unpacked yet.
    /// - Throws: `PackageError.notAPackage`, `.tooManyParts`.
    public init(_ bytes: [UInt8], limits: PackageLimits = PackageLimits()) throws(PackageError) {
        // The library takes no bytes at all for an archive without parts.
        guard !bytes.isEmpty else { throw .notAPackage }
        // The library reads from this copy as long as the archive is open.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        memory.copyBytes(from: bytes)
        guard let archive = Self.openArchive(memory, count: bytes.count) else {
            memory.deallocate()
            throw .notAPackage
        }
        let count = zip_get_num_entries(archive, 0)
        guard count <= limits.partCount else {
            zip_discard(archive)
            memory.deallocate()
            throw .tooManyParts(count: Int(count))
        }
        var names: [String] = []
        var indices: [String: UInt64] = [:]
        for index in 0..<UInt64(max(count, 0)) {
            guard let raw = zip_get_name(archive, index, 0) else { continue }
            let name = String(cString: raw)
            names.append(name)
            let key = Self.key(name)
            if indices[key] == nil { indices[key] = index }
        }
        self.archive = archive
        self.memory = memory
        self.limits = limits
        self.partNames = names
        self.indexByKey = indices
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    /// Whether the archive lists the part.
    public func contains(_ name: String) -> Bool { indexByKey[Self.key(name)] != nil }

    /// A part's bytes; nil when the archive has no such part.
    /// - Throws: `PackageError.encrypted`, `.tooLarge`.
    public func part(_ name: String) throws(PackageError) -> Part? {
        guard let index = indexByKey[Self.key(name)] else { return nil }
        var stat = zip_stat()
        zip_stat_init(&stat)
        guard zip_stat_index(archive, index, 0, &stat) == 0 else { return Part(bytes: [], isWhole: false) }
        if stat.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != UInt16(ZIP_EM_NONE) {
            throw .encrypted(part: name)
        }
        guard let file = zip_fopen_index(archive, index, 0) else { return Part(bytes: [], isWhole: false) }
        defer { zip_fclose(file) }
        let packed = stat.valid & UInt64(ZIP_STAT_COMP_SIZE) != 0 ? Int(clamping: stat.comp_size) : memory.count
        return try inflate(file, name: name, packed: min(packed, memory.count), declared: Int(clamping: stat.size))
    }

    /// Reads to the end, counting: a lying header cannot make it hold more than the limits allow.
    private func inflate(_ file: OpaquePointer, name: String, packed: Int, declared: Int) throws(PackageError) -> Part {
        let (byRatio, overflows) = packed.multipliedReportingOverflow(by: limits.ratio)
        let plausible = overflows ? Int.max : max(limits.ratioFloor, byRatio)
        let most = min(limits.partBytes, limits.totalBytes - bytesRead, plausible)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(declared, most, 1 << 24))
        var isWhole = true
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
            while bytes.count <= most {
                let got = zip_fread(file, chunk.baseAddress, UInt64(chunk.count))
                guard got > 0 else {
                    isWhole = got == 0
                    return
                }
                bytes.append(contentsOf: chunk[..<Int(got)])
            }
        }
        guard bytes.count <= most else { throw .tooLarge(part: name) }
        bytesRead += bytes.count
        return Part(bytes: bytes, isWhole: isWhole)
    }

    private static func openArchive(_ memory: UnsafeMutableRawBufferPointer, count: Int) -> OpaquePointer? {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(count), 0, &error) else { return nil }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }

    /// The form in which two names of the same part are equal.
    private static func key(_ name: String) -> String {
        var bytes = name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "\\"): UInt8(ascii: "/")
            default: byte
            }
        }
        while bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
