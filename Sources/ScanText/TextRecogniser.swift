import CTesseract

/// Recognises the text in pictures of pages.
///
/// Making one loads the language's data (about 0.1 s), so it is worth keeping. It is not to be used from two
/// threads at once. It works on the calling thread only.
public final class TextRecogniser {
    private let handle: OpaquePointer
    private let settings: RecognitionSettings

    /// - Parameter language: the name of the recogniser's data; `nor` is Norwegian, both bokmål and nynorsk.
    /// - Throws: `RecognitionFailure.noLanguageData` where that data is not installed.
    public convenience init(language: String = "nor") throws(RecognitionFailure) {
        try self.init(language: language, settings: RecognitionSettings())
    }

    init(language: String, settings: RecognitionSettings) throws(RecognitionFailure) {
        scanUseOneThread()
        scanBeSilent()
        guard let handle = TessBaseAPICreate() else { throw .refused }
        // Set before the data is looked for: the library reports each miss.
        _ = TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
        guard TessBaseAPIInit2(handle, nil, language, OEM_LSTM_ONLY) == 0 else {
            TessBaseAPIDelete(handle)
            throw .noLanguageData(language)
        }
        for (name, value) in settings.variables { _ = TessBaseAPISetVariable(handle, name, value) }
        self.handle = handle
        self.settings = settings
    }

    deinit {
        TessBaseAPIEnd(handle)
        TessBaseAPIDelete(handle)
    }

    /// The words of a page's picture.
    /// - Throws: `RecognitionFailure.refused` where the library cannot take the picture.
    public func page(_ image: GreyImage) throws(RecognitionFailure) -> RecognisedPage {
        var page = try upright(image, quarters: 0)
        guard page.confidence ?? 0 < Self.doubtful, let picture = Picture(image) else { return page }
        // Pages lie on their side or upside down in one scan in many; only then is it worth the time to look.
        for quarters in Orientation(of: picture).quarters where page.confidence ?? 0 < Self.doubtful {
            guard let turned = Picture(taking: pixRotateOrth(picture.pix, Int32(quarters)))?.greyImage(dpi: image.dpi)
            else { continue }
            let other = try upright(turned, quarters: quarters)
            if other.confidence ?? 0 > page.confidence ?? 0 { page = other }
        }
        return page
    }

    /// Pages read with less confidence may not be upright.
    private static let doubtful = 0.7

    private func upright(_ image: GreyImage, quarters: Int) throws(RecognitionFailure) -> RecognisedPage {
        guard let straight = StraightPicture(image, settings: settings) else { throw .refused }
        defer { TessBaseAPIClear(handle) }
        let dpi = straight.dpi
        let ink = try ink(of: straight.picture)
        var words = try read(straight.picture, dpi: dpi)
        let stamps = try setApartMarks(&words, straight.picture, ink: ink, dpi: dpi)
        try readLabels(&words, straight.picture, ink: ink, dpi: dpi)
        let rules = PageRules(ink, dpi: dpi)
        words = WordRepair(ink: ink, grey: straight.picture, rules: rules, dpi: dpi).repaired(words)
        return RecognisedPage(
            width: Double(image.width) / image.dpi * 72, height: Double(image.height) / image.dpi * 72,
            words: MeasuredLines(words, ink: ink, dpi: dpi).words, stamps: stamps, rules: rules,
            quarters: quarters, turn: straight.turn)
    }

    // MARK: Stamps and scribbles

    /// Reads stamps for themselves, and the lines beside stamps and scribbles again without them.
    private func setApartMarks(
        _ words: inout [ReadWord], _ picture: Picture, ink: Picture, dpi: Double
    ) throws(RecognitionFailure) -> [RecognisedStamp] {
        let height = MeasuredLines.usualHeight(of: words)
        let marks = PageMarks(in: ink, words: words, capitalHeight: height)
        guard !marks.frames.isEmpty || !marks.scribbles.isEmpty, let clean = Picture(taking: pixCopy(nil, picture.pix))
        else { return [] }
        var stamps: [RecognisedStamp] = []
        var spoilt: [PixelBox] = []
        for frame in marks.frames {
            guard let stamp = try stamp(in: frame, of: picture, dpi: dpi) else { continue }
            stamps.append(stamp)
            frame.part.eraseWhole(from: clean)
            words.removeAll { frame.part.box.holdsMiddle(of: $0.box) }
            spoilt.append(frame.part.box)
        }
        for scribble in marks.scribbles {
            scribble.erase(from: clean)
            spoilt.append(scribble.box)
        }
        for band in LineBands(beside: spoilt, words: words, margin: Int(height)).bands {
            let before = words.filter { band.holdsMiddle(of: $0.box) }
            let after = try read(clean, in: band, dpi: dpi)
            guard ReadWord.sureLetters(after) >= ReadWord.sureLetters(before) else {
                words.removeAll { word in marks.scribbles.contains { word.box.share(in: $0.box) > 0.5 } }
                continue
            }
            let place = words.firstIndex { band.holdsMiddle(of: $0.box) } ?? words.endIndex
            words.removeAll { band.holdsMiddle(of: $0.box) }
            words.insert(contentsOf: after, at: min(place, words.count))
        }
        return stamps
    }

    /// What a frame holds, if it is a stamp's: it lies askew, or says what stamps say.
    private func stamp(in frame: PageMarks.Frame, of picture: Picture, dpi: Double) throws(RecognitionFailure)
        -> RecognisedStamp?
    {
        let box = frame.part.box
        var area = boxCreate(Int32(box.left), Int32(box.top), Int32(box.width), Int32(box.height))
        defer { boxDestroy(&area) }
        guard let cut = Picture(taking: pixClipRectangle(picture.pix, area, nil)) else { return nil }
        frame.part.moved(by: (-box.left, -box.top)).erase(from: cut)
        let level =
            abs(frame.shape.tilt) < 0.3
            ? cut : Picture(taking: pixRotateAMGray(cut.pix, Float(-frame.shape.tilt * .pi / 180), 255)) ?? cut
        let words = try read(level, dpi: dpi, as: PSM_SINGLE_BLOCK)
        let isAskew = frame.shape.isWhole && abs(frame.shape.tilt) >= 1
        guard !words.isEmpty, words.count <= 25, isAskew || StampWords.areAmong(words.map(\.text)) else { return nil }
        let scale = 72 / dpi
        return RecognisedStamp(
            lines: ReadWord.lines(words).map { $0.map(\.text).joined(separator: " ") },
            box: ScanBox(
                minX: Double(box.left) * scale, minY: Double(box.top) * scale, maxX: Double(box.right) * scale,
                maxY: Double(box.bottom) * scale))
    }

    // MARK: Labels

    /// Reads lines again together with the numbers and bullets before them.
    private func readLabels(
        _ words: inout [ReadWord], _ picture: Picture, ink: Picture, dpi: Double
    ) throws(RecognitionFailure) {
        let height = MeasuredLines.usualHeight(of: words)
        for place in LineLabels(in: ink, words: words, capitalHeight: height).places {
            let line: [ReadWord]
            if let spot = place.spot {
                line = place.line(withBullet: spot)
            } else if let again = place.line(readAgain: try read(picture, in: place.box, dpi: dpi, as: PSM_SINGLE_LINE))
            {
                line = again
            } else {
                continue
            }
            let gone = Set((place.doubtful + place.line).map(\.box))
            let start = words.firstIndex { $0.box == place.line[place.line.startIndex].box } ?? words.endIndex
            let earlier = words[..<start].count { gone.contains($0.box) }
            words.removeAll { gone.contains($0.box) }
            words.insert(contentsOf: line, at: min(start - earlier, words.count))
        }
    }

    // MARK: The library

    /// The picture in black and white, as the library will see it.
    private func ink(of picture: Picture) throws(RecognitionFailure) -> Picture {
        TessBaseAPISetImage2(handle, picture.pix)
        // A copy: the library takes lines and pictures out of its own.
        guard let own = Picture(taking: TessBaseAPIGetThresholdedImage(handle)),
            let copy = Picture(taking: pixCopy(nil, own.pix))
        else { throw .refused }
        return copy
    }

    /// The words of a picture, or of a part of it.
    private func read(
        _ picture: Picture, in part: PixelBox? = nil, dpi: Double, as segmentation: TessPageSegMode? = nil
    ) throws(RecognitionFailure) -> [ReadWord] {
        TessBaseAPISetPageSegMode(handle, segmentation ?? settings.segmentation)
        TessBaseAPISetImage2(handle, picture.pix)
        TessBaseAPISetSourceResolution(handle, Int32(dpi.rounded()))
        if let part {
            TessBaseAPISetRectangle(
                handle, Int32(part.left), Int32(part.top), Int32(part.width), Int32(part.height))
        }
        guard TessBaseAPIRecognize(handle, nil) == 0 else { throw .refused }
        return ReadWord.words(handle)
    }
}
