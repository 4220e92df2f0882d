import Consultation
import Foundation
import Testing

@testable import Readers

/// How a program is run, tried on the system's small ones.
struct ProgramConverterTests {
    private func converter(_ script: String, programs: [String] = ["sh"], seconds: Int = 60) -> ProgramConverter {
        ProgramConverter(
            programs: programs, arguments: ["-c", script], input: "inn", output: "ut", settings: ["a/b": "oppsett"],
            seconds: seconds)
    }

    private func text(_ conversion: Conversion) -> String? {
        guard case .converted(let bytes) = conversion else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func theProgramFindsItsInputAndSettingsAndLeavesItsOutput() {
        #expect(text(converter("cat inn FOLDER/a/b > FOLDER/ut").convert(Array("tekst ".utf8))) == "tekst oppsett")
    }

    @Test func nothingIsLeftOfTheFolderWhichIsTheProgramsHome() throws {
        let home = try #require(text(converter("echo \"$HOME\" > ut; echo x > \"$TMPDIR/rest\"").convert([1])))
        #expect(home.contains("samsvar-"))
        #expect(!FileManager.default.fileExists(atPath: home.trimmingASCIISpace()))
    }

    @Test func aProgramThatIsMissingIsPassedOverForTheNext() {
        #expect(converter("", programs: ["finnes-ikke"]).convert([1]) == .notInstalled)
        #expect(text(converter("echo ja > ut", programs: ["finnes-ikke", "sh"]).convert([1])) == "ja\n")
    }

    @Test func aProgramThatHangsIsEndedWithAllItStarted() {
        #expect(converter("sleep 100 & sleep 100", seconds: 1).convert([1]) == .tooSlow)
    }

    @Test func aProgramWithoutResultHasFailed() {
        #expect(converter("exit 3").convert([1]) == .failed)
        #expect(converter(": > ut").convert([1]) == .failed)
    }

    /// The one test that needs LibreOffice; where it is missing, the message must say so.
    @Test func libreOfficeRefusesWhatIsNoWordFile() {
        let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let result = ConvertedReader.doc.read(SourceFile(name: "a.doc", hash: ContentHash(rawValue: "00"), bytes: ole))
        #expect(result.document == nil)
        #expect(["converted.failed", "converted.not-installed"].contains(result.diagnostics.first?.identifier))
    }
}
