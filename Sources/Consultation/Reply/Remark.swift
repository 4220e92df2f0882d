/// Where a remark stands: enough to find it again in the file, and after the file is read anew.
public struct Anchor: Hashable, Codable, Sendable {
    public let document: ContentHash
    /// The page from 1 on which it begins, where known.
    public let page: Int?
    /// Its bytes in the document's text.
    public let range: ByteRange
    /// The words at that place, as the document has them.
    public let quote: String

    public init(document: ContentHash, page: Int?, range: ByteRange, quote: String) {
        self.document = document
        self.page = page
        self.range = range
        self.quote = quote
    }
}

/// One substantive point of a reply, such as an officer gives a row in a table.
public struct Remark: Hashable, Codable, Sendable {
    /// Stable for a place in a file: the hash's first eight digits, a hyphen, the first byte.
    public let id: String
    public let anchor: Anchor
    /// A voice inside the reply that is not the sender's own (`Ungdomsrådet i Bydel Alna`); nil for the sender's.
    public let onBehalfOf: String?
    public let context: RemarkContext

    public init(anchor: Anchor, onBehalfOf: String?, context: RemarkContext) {
        self.id = "\(anchor.document.short)-\(anchor.range.start)"
        self.anchor = anchor
        self.onBehalfOf = onBehalfOf
        self.context = context
    }

    /// The remark's words.
    public var text: String { anchor.quote }
}

/// What stands around a remark and helps to understand it.
public struct RemarkContext: Hashable, Codable, Sendable {
    /// The headings above it, outermost first.
    public let headings: [String]
    /// All of the paragraph it stands in.
    public let paragraph: String
    /// The other cells of its table row, as `column head: text`, in order.
    public let row: [RowCell]
    /// A quotation set above it, which it speaks of.
    public let quotation: String?
    /// The kind of the block it stands in.
    public let block: BlockKind
    /// Which of the document's blocks, from 0.
    public let blockIndex: Int
    /// The words that the remark was hung on, for a margin comment or a change to the draft's text.
    public let passage: MarkedPassage?

    public init(
        headings: [String] = [], paragraph: String, row: [RowCell] = [], quotation: String? = nil,
        block: BlockKind = .paragraph, blockIndex: Int, passage: MarkedPassage? = nil
    ) {
        self.headings = headings
        self.paragraph = paragraph
        self.row = row
        self.quotation = quotation
        self.block = block
        self.blockIndex = blockIndex
        self.passage = passage
    }
}

/// A cell beside a remark in its table row.
public struct RowCell: Hashable, Codable, Sendable {
    /// The column's head; empty when the table has none.
    public let head: String
    public let text: String

    public init(head: String, text: String) {
        self.head = head
        self.text = text
    }
}

/// A stretch of a reply's text that is no remark, and why.
public struct Account: Hashable, Codable, Sendable {
    public let range: ByteRange
    public let reason: AccountReason

    public init(range: ByteRange, reason: AccountReason) {
        self.range = range
        self.reason = reason
    }
}

/// Why a stretch of text is no remark.
public enum AccountReason: String, Codable, Hashable, Sendable, CaseIterable {
    case letterhead = "brevhode"
    case pageHeader = "topptekst"
    case pageFooter = "bunntekst"
    case heading = "overskrift"
    case tableHead = "tabellhode"
    case courtesy = "høflighet"
    case procedure = "saksgang"
    case selfPresentation = "egenomtale"
    case quotedDraft = "sitat fra utkastet"
    case quotedMail = "sitert e-post"
    case signature = "underskrift"
    case fallenProposal = "falt forslag"
    case vote = "votering"
    case struckText = "strøket tekst"
    case hiddenText = "skjult tekst"
    case tableOfContents = "innholdsfortegnelse"
    case noRemark = "ingen merknad"
    case background = "bakgrunn"
    case sensitive = "skjermingsverdig"
    case formLabel = "skjemaledetekst"
    case marginComment = "margkommentar"
    /// The file answers another consultation.
    case otherConsultation = "annen høring"
    /// Nothing above fits: counted and shown.
    case unplaced = "ikke plassert"
}
