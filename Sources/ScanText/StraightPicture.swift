import CTesseract

/// A page's picture at a resolution that the recogniser likes, turned so that its lines are level.
struct StraightPicture {
    let picture: Picture
    let dpi: Double
    /// By how many degrees it was turned clockwise.
    let turn: Double

    init?(_ image: GreyImage, settings: RecognitionSettings) {
        let dpi = min(max(image.dpi, settings.least), settings.most)
        let factor = dpi / image.dpi
        guard let scaled = Picture(image.withoutShadow())?.scaled(factor, factor) else { return nil }
        self.dpi = dpi
        let turn = settings.isStraightened ? Self.skew(of: scaled) : 0
        guard abs(turn) >= 0.04,
            let turned = Picture(taking: pixRotateAMGray(scaled.pix, Float(turn * .pi / 180), 255))
        else {
            self.turn = 0
            picture = scaled
            return
        }
        self.turn = turn
        picture = turned
    }

    /// By how many degrees lines fall to the right; 0 where no lines are seen. Up to 7 degrees are found.
    private static func skew(of picture: Picture) -> Double {
        guard let ink = Picture(taking: pixThresholdToBinary(picture.pix, 130)) else { return 0 }
        var angle: Float = 0
        var confidence: Float = 0
        guard pixFindSkew(ink.pix, &angle, &confidence) == 0, confidence >= 3 else { return 0 }
        return Double(angle)
    }
}
