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
        TessBaseAPISetPageSegMode(handle, settings.segmentation)
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
        guard let straight = StraightPicture(image, settings: settings) else { throw .refused }
        let dpi = straight.dpi
        TessBaseAPISetImage2(handle, straight.picture.pix)
        TessBaseAPISetSourceResolution(handle, Int32(dpi.rounded()))
        defer { TessBaseAPIClear(handle) }
        guard TessBaseAPIRecognize(handle, nil) == 0 else { throw .refused }
        let ink = Picture(taking: TessBaseAPIGetThresholdedImage(handle))
        let words = WordReading(handle, ink: ink, dpi: dpi).words
        return RecognisedPage(
            width: Double(image.width) / image.dpi * 72, height: Double(image.height) / image.dpi * 72, words: words,
            rules: ink.map { PageRules($0, dpi: dpi) } ?? PageRules(), turn: straight.turn)
    }
}

/// How pictures are made ready and taken apart; the values in force are those that lose the fewest words.
struct RecognitionSettings {
    var segmentation = PSM_AUTO
    /// Pictures of less are made larger, pixels an inch.
    var least = 200.0
    /// Pictures of more are made smaller.
    var most = 300.0
    var isStraightened = true
    var variables: [(String, String)] = []
}
