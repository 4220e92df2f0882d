/// A file to be written.
public struct OutputFile: Hashable, Sendable {
    /// The path in the output folder, parts parted by `/`: `csv/mottaksoversikt.csv`.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
