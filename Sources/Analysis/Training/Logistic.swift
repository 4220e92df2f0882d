#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// The logistic function and the fitting of a logistic regression with an L2 penalty.
enum Logistic {
    /// `1 / (1 + e^-x)`.
    static func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }

    /// A positive number to a power.
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

    /// Fits weights by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman,
    /// *The Elements of Statistical Learning*, 4.4.1, with a ridge on all weights but the bias).
    ///
    /// Deterministic: no random start, a fixed order of summation, at most 25 steps.
    /// - Parameters:
    ///   - strength: the inverse of the penalty: the loss is Σ log(1 + e^-yz) + |w|² / (2 · strength).
    ///   - sampleWeights: how much each sample counts; nil for 1 each.
    static func fit(
        _ samples: [[Double]], _ labels: [Bool], strength: Double, sampleWeights: [Double]? = nil
    ) -> DenseWeights {
        let width = samples.first?.count ?? 0
        var beta = [Double](repeating: 0, count: width + 1)
        guard width > 0 else { return DenseWeights(bias: 0, weights: []) }
        let sparse = samples.map(SparseRow.init)
        for _ in 0..<25 {
            var gradient = [Double](repeating: 0, count: width + 1)
            var hessian = [Double](repeating: 0, count: (width + 1) * (width + 1))
            for row in sparse.indices {
                sparse[row].add(
                    beta: beta, label: labels[row], weight: sampleWeights?[row] ?? 1, &gradient, &hessian)
            }
            for index in 1...width {
                gradient[index] -= beta[index] / strength
                hessian[index * (width + 1) + index] += 1 / strength
            }
            hessian[0] += 1e-9
            guard let step = Cholesky.solve(hessian, gradient) else { break }
            var largest = 0.0
            for index in beta.indices {
                beta[index] += step[index]
                largest = max(largest, abs(step[index]))
            }
            if largest < 1e-6 { break }
        }
        return DenseWeights(bias: beta[0], weights: Array(beta[1...]))
    }
}

/// A sample without its zeros; index 0 is the bias.
private struct SparseRow {
    let indices: [Int]
    let values: [Double]

    init(_ dense: [Double]) {
        indices = [0] + dense.indices.filter { dense[$0] != 0 }.map { $0 + 1 }
        values = [1] + dense.filter { $0 != 0 }
    }

    /// Adds this sample's part of the gradient of the log-likelihood and of its negative second derivative.
    func add(beta: [Double], label: Bool, weight: Double, _ gradient: inout [Double], _ hessian: inout [Double]) {
        var logit = 0.0
        for (index, value) in zip(indices, values) { logit += beta[index] * value }
        let p = Logistic.probability(logit)
        let residual = weight * ((label ? 1 : 0) - p)
        let curvature = weight * max(p * (1 - p), 1e-6)
        for (i, a) in zip(indices, values) {
            gradient[i] += residual * a
            for (j, b) in zip(indices, values) { hessian[i * beta.count + j] += curvature * a * b }
        }
    }
}

/// Solves `A x = b` for a symmetric positive definite `A`, row by row.
private enum Cholesky {
    static func solve(_ matrix: [Double], _ right: [Double]) -> [Double]? {
        let n = right.count
        var lower = [Double](repeating: 0, count: n * n)
        for i in 0..<n {
            for j in 0...i {
                var sum = matrix[i * n + j]
                for k in 0..<j { sum -= lower[i * n + k] * lower[j * n + k] }
                if i == j {
                    guard sum > 0 else { return nil }
                    lower[i * n + i] = sum.squareRoot()
                } else {
                    lower[i * n + j] = sum / lower[j * n + j]
                }
            }
        }
        var x = right
        for i in 0..<n {
            for k in 0..<i { x[i] -= lower[i * n + k] * x[k] }
            x[i] /= lower[i * n + i]
        }
        for i in (0..<n).reversed() {
            for k in (i + 1)..<max(n, i + 1) { x[i] -= lower[k * n + i] * x[k] }
            x[i] /= lower[i * n + i]
        }
        return x
    }
}
