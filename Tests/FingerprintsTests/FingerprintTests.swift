import Consultation
import Fingerprints
import Testing

struct FingerprintTests {
    private func fingerprint(_ parts: String..., version: Int = 1) -> String {
        var fingerprint = Fingerprint(stage: "les", version: version)
        for part in parts { fingerprint.add(part) }
        return fingerprint.text
    }

    @Test func partsNeverRunTogether() {
        #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
        #expect(fingerprint("ab", "") != fingerprint("ab"))
    }

    @Test func theSamePartsGiveTheSameAndAnotherVersionAnother() {
        #expect(fingerprint("a", "b") == fingerprint("a", "b"))
        #expect(fingerprint("a") != fingerprint("a", version: 2))
    }

    @Test func aFilesHashIsItsSHA256() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(ContentHash(of: Array("abc".utf8)).rawValue == expected)
    }
}
