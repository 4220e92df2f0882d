import OfficePackage
import Testing

private func package(_ parts: KeyValuePairs<String, String>) throws -> [UInt8] {
    var writer = PackageWriter()
    for (name, text) in parts { writer.add(name, Array(text.utf8)) }
    return try writer.finish()
}

@Suite struct PackageTests {
    @Test func whatIsWrittenIsReadBack() throws {
        var writer = PackageWriter()
        writer.addStored("mimetype", Array("text/plain".utf8))
        writer.add("mappe/æøå.xml", Array("<a/>".utf8))
        writer.add("tom.xml", [])
        let reader = try PackageReader(writer.finish())
        #expect(reader.partNames == ["mimetype", "mappe/æøå.xml", "tom.xml"])
        #expect(try reader.part("mappe/æøå.xml")?.bytes == Array("<a/>".utf8))
        let empty = try #require(try reader.part("tom.xml"))
        #expect(empty.bytes.isEmpty && empty.isWhole)
    }

    @Test func theSamePartsGiveTheSameBytes() throws {
        let first = try package(["b": "2", "a": "1"])
        #expect(try package(["b": "2", "a": "1"]) == first)
        // The date of the first part's local header: 1 January 1980, midnight.
        #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test func partsAreFoundWhateverTheirCaseAndSlashes() throws {
        let reader = try PackageReader(package(["Word\\Document.XML": "x"]))
        #expect(try reader.part("/word/document.xml")?.bytes == [0x78])
        #expect(reader.contains("word/document.xml"))
        #expect(try reader.part("word/styles.xml") == nil)
    }

    @Test(arguments: [[], Array("ingen pakke".utf8), [0x50, 0x4B, 0x03, 0x04]])
    func whatIsNoZipIsRefused(_ bytes: [UInt8]) {
        #expect(throws: PackageError.notAPackage) { try PackageReader(bytes) }
    }

    @Test func aPackageCutShortIsRefused() throws {
        let bytes = try package(["a": String(repeating: "ord ", count: 500)])
        #expect(throws: PackageError.notAPackage) { try PackageReader(Array(bytes.dropLast(30))) }
    }

    @Test func aPartBeyondTheLimitIsABomb() throws {
        let bytes = try package(["a": String(repeating: "0", count: 100_000)])
        #expect(throws: PackageError.tooLarge(part: "a")) {
            try PackageReader(bytes, limits: PackageLimits(partBytes: 99_999)).part("a")
        }
        #expect(try PackageReader(bytes, limits: PackageLimits(partBytes: 100_000)).part("a")?.bytes.count == 100_000)
    }

    @Test func aPartPackedTooTightlyIsABomb() throws {
        let bytes = try package(["a": String(repeating: "0", count: 100_000)])
        #expect(throws: PackageError.tooLarge(part: "a")) {
            try PackageReader(bytes, limits: PackageLimits(ratio: 100, ratioFloor: 1000)).part("a")
        }
    }

    @Test func partsThatAreTooLargeTogetherAreABomb() throws {
        let text = String(repeating: "0", count: 60_000)
        let reader = try PackageReader(package(["a": text, "b": text]), limits: PackageLimits(totalBytes: 100_000))
        #expect(try reader.part("a") != nil)
        #expect(throws: PackageError.tooLarge(part: "b")) { try reader.part("b") }
    }

    @Test func tooManyPartsAreRefused() throws {
        let bytes = try package(["a": "", "b": "", "c": ""])
        #expect(throws: PackageError.tooManyParts(count: 3)) {
            try PackageReader(bytes, limits: PackageLimits(partCount: 2))
        }
    }

    /// The sizes stand in the header ahead of the data and again in the directory; both are made to lie.
    @Test func aDeclaredSizeIsNotTrusted() throws {
        var bytes = try package(["a": String(repeating: "0", count: 100_000)])
        let size: [UInt8] = [0xA0, 0x86, 0x01, 0x00]
        for start in bytes.indices.dropLast(3) where Array(bytes[start..<(start + 4)]) == size {
            bytes.replaceSubrange(start..<(start + 4), with: [10, 0, 0, 0])
        }
        #expect(throws: PackageError.tooLarge(part: "a")) {
            try PackageReader(bytes, limits: PackageLimits(partBytes: 50_000)).part("a")
        }
    }

    @Test func aDamagedPartGivesWhatCameBeforeTheDamage() throws {
        var writer = PackageWriter()
        writer.addStored("a", Array("ord som ble skadet".utf8))
        var bytes = try writer.finish()
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("skadet".utf8)) })
        bytes[place] = UInt8(ascii: "S")
        let part = try #require(try PackageReader(bytes).part("a"))
        #expect(!part.isWhole)
    }

    @Test func anEncryptedPartIsToldApart() throws {
        var bytes = try package(["a": "hemmelig"])
        let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        // Bit 0 of the general flags says "encrypted" (APPNOTE 4.4.4), ahead of the data and in the directory.
        bytes[6] |= 1
        bytes[directory + 8] |= 1
        #expect(throws: PackageError.encrypted(part: "a")) { try PackageReader(bytes).part("a") }
    }

    @Test func partsOfOneNameAreRefused() {
        #expect(throws: PackageError.self) { try package(["a": "1", "a": "2"]) }
    }
}
