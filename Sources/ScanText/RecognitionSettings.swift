import CTesseract

/// How pictures are made ready and taken apart; the values in force are those that lose the fewest words.
struct RecognitionSettings {
    var segmentation = PSM_AUTO
    /// Pictures of less are made larger, pixels an inch.
    var least = 200.0
    /// Pictures of more are made smaller.
    var most = 300.0
    var isStraightened = true
    /// Further settings of the library, by its names.
    var variables: [(String, String)] = []
}
