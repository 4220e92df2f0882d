/// How dark a heat map paints a number.
enum Shading {
    /// Zero stays white; the largest number is darkest; the steps are even.
    static func shade(_ number: Int, largest: Int) -> Int {
        guard number > 0, largest > 0 else { return 0 }
        let steps = Cell.strongestShade
        return min(steps, max(1, (number * steps + largest - 1) / largest))
    }
}
