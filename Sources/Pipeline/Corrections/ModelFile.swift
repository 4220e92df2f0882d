public import Analysis
public import Configuration
import Consultation
import Fingerprints
public import Foundation

/// The file in which what one case taught is carried to another: JSON with a format, a version and a checksum.
///
/// It holds weights by groups of cues and no text of any reply. The same corrections give the same bytes.
public enum ModelFile {
    static let format = "samsvar-modell"
    static let version = 1
    /// The imported model's name in a case's folder.
    static let name = "modell.json"

    private struct Content: Codable {
        let format: String
        let version: Int
        let checksum: String
        let model: CarriedModel
    }

    private struct Heading: Decodable {
        let format: String?
        let version: Int?
    }

    /// The file's bytes.
    public static func bytes(of model: CarriedModel) throws -> [UInt8] {
        Array(
            try StoredForm.encode(
                Content(format: format, version: version, checksum: try checksum(of: model), model: model)))
    }

    /// - Parameter file: the file's name, for messages.
    /// - Throws: `CaseError` `model.format`, `model.version` or `model.damaged`.
    public static func model(in bytes: [UInt8], named file: String) throws -> CarriedModel {
        let data = Data(bytes)
        guard let heading = try? StoredForm.decode(Heading.self, from: data), heading.format == format else {
            throw refusal(
                "format", file, "Filen er ingen modell fra Samsvar.",
                "Velg en fil som «samsvar model export» har laget.")
        }
        guard heading.version == version else {
            throw refusal(
                "version", file,
                "Modellen er laget med utgave \(heading.version.map(String.init) ?? "ukjent") av formatet; dette "
                    + "programmet leser utgave \(version).",
                "Lag den på nytt med «samsvar model export» i samme utgave av programmet.")
        }
        guard let content = try? StoredForm.decode(Content.self, from: data),
            try content.checksum == checksum(of: content.model)
        else {
            throw refusal(
                "damaged", file, "Modellen er endret eller skadet etter at den ble laget.",
                "Lag den på nytt med «samsvar model export».")
        }
        return content.model
    }

    private static func checksum(of model: CarriedModel) throws -> String {
        var fingerprint = Fingerprint(stage: format, version: version)
        try fingerprint.add(value: model)
        return fingerprint.text
    }

    private static func refusal(_ kind: String, _ file: String, _ summary: String, _ cure: String) -> CaseError {
        CaseError(
            Diagnostic(identifier: "model.\(kind)", severity: .error, file: file, summary: summary, cure: cure))
    }
}

/// Carries what a case's corrections taught to another case.
public struct CaseModel: Sendable {
    private let folder: CaseFolder
    private let data: DataFiles

    public init(_ folder: CaseFolder, data: DataFiles) {
        self.folder = folder
        self.data = data
    }

    /// Writes what the case's corrections, and the model it was itself given, have taught.
    /// - Returns: how many settled remarks taught it.
    /// - Throws: `CaseError`; `model.nothing` when nothing is settled.
    public func export(to url: URL) throws -> Int {
        let open = try OpenCase(folder)
        let stages = try AnalysisStages(data: data)
        let decisions = try open.decisions()
        let model = try stages.carried(decisions, of: open)
        guard model.lessonCount > 0 else {
            throw CaseError(
                Diagnostic(
                    identifier: "model.nothing", severity: .error, file: folder.name,
                    summary: "Ingen har avgjort holdning eller type i saken, så den har ikke lært noe.",
                    cure: "Rett eller bekreft merknader først."))
        }
        try Files.write(try ModelFile.bytes(of: model), to: url)
        return model.lessonCount
    }

    /// Gives the case a model; the next run goes by it.
    /// - Returns: how many settled remarks taught it.
    /// - Throws: `CaseError` when there is no case, or the file is no model this program can use.
    public func take(_ url: URL) throws -> Int {
        try folder.requireCase()
        let model = try ModelFile.model(in: try Files.read(url), named: url.lastPathComponent)
        try Files.write(try ModelFile.bytes(of: model), to: folder.url.appendingPathComponent(ModelFile.name))
        return model.lessonCount
    }
}

extension OpenCase {
    /// The model that the case was given; nil without one.
    /// - Throws: `CaseError` `model.*`.
    func carriedModel() throws -> CarriedModel? {
        let url = folder.url.appendingPathComponent(ModelFile.name)
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try ModelFile.model(in: try Files.read(url), named: ModelFile.name)
    }
}
