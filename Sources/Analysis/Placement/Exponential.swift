import Foundation

/// e to a power, in single precision.
enum Exponential {
    static func value(_ power: Float) -> Float { Float(exp(Double(power))) }
}
