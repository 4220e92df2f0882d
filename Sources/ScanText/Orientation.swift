import CTesseract

/// Which way up a page of Latin text may lie, by its ascenders and descenders.
struct Orientation {
    /// By how many quarters it may have to be turned clockwise to stand upright, the likeliest first.
    let quarters: [Int]

    /// - Parameter picture: the page in grey, 150 to 300 pixels an inch.
    init(of picture: Picture) {
        var (up, left): (Float, Float) = (0, 0)
        var orientation: Int32 = 0
        guard let ink = Picture(taking: pixThresholdToBinary(picture.pix, 130)),
            pixOrientDetect(ink.pix, &up, &left, 0, 0) == 0,
            makeOrientDecision(up, left, 0, 0, &orientation, 0) == 0
        else {
            quarters = []
            return
        }
        quarters =
            switch orientation {
            case Int32(L_TEXT_ORIENT_UP): []
            case Int32(L_TEXT_ORIENT_LEFT): [1]
            case Int32(L_TEXT_ORIENT_DOWN): [2]
            case Int32(L_TEXT_ORIENT_RIGHT): [3]
            // Too little text to tell.
            default: [2, 1, 3]
            }
    }
}
