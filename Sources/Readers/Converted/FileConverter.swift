/// Makes a file of one format into another by a program beside this one.
///
/// A protocol, so that tests need no such program.
protocol FileConverter: Sendable {
    func convert(_ bytes: [UInt8]) -> Conversion
}

/// How a conversion ended.
enum Conversion: Hashable, Sendable {
    case converted([UInt8])
    /// The program is not on this machine.
    case notInstalled
    /// It did not end in time, and was ended.
    case tooSlow
    /// It ended without a result.
    case failed
}
