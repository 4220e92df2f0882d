import ScanText
import Synchronization

/// Recognises pages, and keeps the recogniser ready for the next file.
///
/// A recogniser serves one thread at a time; a file that comes while it is at work gets one of its own.
final class PageRecogniser: Sendable {
    private let kept = Mutex<TextRecogniser?>(nil)

    init() {}

    /// What recognising some pages of a file gave.
    struct Outcome: Sendable {
        /// By page number; a page without a word is there too.
        var pages: [Int: RecognisedPage] = [:]
        /// Pages without a picture, or whose picture was refused.
        var failed: [Int] = []
        /// Pages beyond the budget.
        var beyond: [Int] = []
        /// Pages that the gate kept from being read, other than those given up before.
        var late: [Int] = []
        /// Pages left unread because recognition was given up for the whole file.
        var givenUp: [Int] = []
        /// The language whose data is not installed; then no page was read.
        var missingLanguage: String?
    }

    /// - Parameter image: the picture of a page; nil where it cannot be had.
    func recognise(_ pages: [Int], on walk: PageWalk, image: (Int) -> GreyImage?) -> Outcome {
        var outcome = Outcome()
        if walk.leavesOutAll(.recognition) {
            outcome.givenUp = pages
            return outcome
        }
        outcome.beyond = Array(pages.dropFirst(walk.budget.recognised))
        let leftOut = Set(walk.leftOut(.recognition))
        var own: TextRecogniser?
        for page in pages.prefix(walk.budget.recognised) {
            guard walk.opens(.recognition, page) else {
                if !leftOut.contains(page) { outcome.late.append(page) }
                continue
            }
            guard let image = image(page) else {
                outcome.failed.append(page)
                continue
            }
            let reading = kept.withLockIfAvailable { Self.read(image, by: &$0) } ?? Self.read(image, by: &own)
            switch reading {
            case .success(let recognised): outcome.pages[page] = recognised
            case .failure(.refused): outcome.failed.append(page)
            case .failure(.noLanguageData(let language)):
                outcome.missingLanguage = language
                return outcome
            }
        }
        return outcome
    }

    /// Reads a page; the recogniser is made if there is none yet.
    private static func read(
        _ image: GreyImage, by recogniser: inout TextRecogniser?
    ) -> Result<RecognisedPage, RecognitionFailure> {
        do throws(RecognitionFailure) {
            if let recogniser { return .success(try recogniser.page(image)) }
            let made = try TextRecogniser()
            recogniser = made
            return .success(try made.page(image))
        } catch {
            return .failure(error)
        }
    }
}
