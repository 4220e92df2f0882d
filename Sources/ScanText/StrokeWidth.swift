import CTesseract

/// Measures how thick a word's strokes are: bold type has strokes about half as thick again.
enum StrokeWidth {
    /// By how many pixels blur and threshold thicken strokes of any size: between none in a sharp picture and
    /// 1.3 in a blurred one. Without it small type looks bolder than large type.
    private static let spread = 0.65

    /// The usual length of the runs of ink across a word less the blur, in pixels; nil where there is too little
    /// ink to tell.
    ///
    /// Runs longer than strokes are (bars of letters, underlines) are left out, and so is the quarter of the
    /// shortest and of the longest of the rest (tips, joints).
    static func pixels(in box: PixelBox, of ink: Picture, capitalHeight: Double) -> Double? {
        let longest = max(2, Int(0.45 * capitalHeight))
        var counts = [Int](repeating: 0, count: longest + 1)
        var all = 0
        ink.forEachRun(in: box) { length in
            guard length <= longest else { return }
            counts[length] += 1
            all += 1
        }
        guard all >= 12 else { return nil }
        let kept = all / 4..<all - all / 4
        var passed = 0
        var sum = 0
        for (length, count) in counts.enumerated() {
            let taken = (passed..<passed + count).clamped(to: kept).count
            sum += taken * length
            passed += count
        }
        return max(0, Double(sum) / Double(kept.count) - spread)
    }
}
