import CZip
import Foundation

/// Makes an office package (a zip archive) from named parts.
///
/// The same parts in the same order give the same bytes, whatever the time, place and system: every part
/// is dated 1 January 1980, the earliest that zip knows.
public struct PackageWriter {
    private var parts: [(name: String, bytes: [UInt8], isStored: Bool)] = []

    public init() {}

    /// Adds a part, packed by deflate.
    public mutating func add(_ name: String, _ bytes: [UInt8]) {
        parts.append((name, bytes, false))
    }

    /// Adds a part as it is, unpacked: what OpenDocument asks of its first part, `mimetype`.
    public mutating func addStored(_ name: String, _ bytes: [UInt8]) {
        parts.append((name, bytes, true))
    }

    /// The archive's bytes.
    /// - Throws: `PackageError.notWritten` when the library refuses: two parts of one name, no memory.
    public func finish() throws(PackageError) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Self.failure(&error) }
        // Kept beyond the archive that writes to it, to read the result back.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw Self.failure(&error)
        }
        do {
            for part in parts { try Self.append(part, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let failure = Self.failure(zip_get_error(archive))
            zip_discard(archive)
            throw failure
        }
        return try Self.contents(of: target)
    }

    private static func append(
        _ part: (name: String, bytes: [UInt8], isStored: Bool), to archive: OpaquePointer
    ) throws(PackageError) {
        // The library frees its own copy when the archive is closed.
        let count = part.bytes.count
        guard let copy = malloc(max(count, 1)) else { throw .notWritten(reason: "no memory") }
        part.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: count) }
        }
        guard let source = zip_source_buffer(archive, copy, UInt64(count), 1) else {
            free(copy)
            throw failure(zip_get_error(archive))
        }
        let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(zip_get_error(archive))
        }
        let method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_set_file_compression(archive, UInt64(index), method, 0) == 0,
            // Bits 5–8 of a DOS date are the month, 0–4 the day; years count from 1980 (APPNOTE 4.4.6).
            zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0) == 0,
            zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
        else { throw failure(zip_get_error(archive)) }
    }

    private static func contents(of source: OpaquePointer) throws(PackageError) -> [UInt8] {
        var stat = zip_stat()
        zip_stat_init(&stat)
        guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
            throw failure(zip_source_error(source))
        }
        defer { zip_source_close(source) }
        let size = Int(clamping: stat.size)
        var read: Int64 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            read = size == 0 ? 0 : zip_source_read(source, buffer.baseAddress, UInt64(size))
            count = Int(max(read, 0))
        }
        guard read == Int64(size) else { throw failure(zip_source_error(source)) }
        return bytes
    }

    private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> PackageError {
        guard let error, let words = zip_error_strerror(error) else { return .notWritten(reason: "unknown") }
        return .notWritten(reason: String(cString: words))
    }
}
