import OfficePackage

/// How much an archive of replies may hold; what exceeds a limit is told and left out.
struct ArchiveLimits {
    /// The most files, those of archives inside included.
    var files = 2_000
    /// The most bytes of one file, and of all files together, unpacked. A worker holds the packed bytes beside
    /// them, and all of it must fit into its memory.
    var fileBytes = 128 << 20
    var totalBytes = 256 << 20
    /// The most bytes out for one byte in, for files beyond 8 MB: replies are packed by three or four.
    var ratio = 200

    /// The limits for one archive after others have used some of the bytes.
    func package(used: Int) -> PackageLimits {
        PackageLimits(
            partBytes: fileBytes, totalBytes: max(0, totalBytes - used), ratio: ratio, ratioFloor: 8 << 20,
            partCount: 20_000)
    }
}
