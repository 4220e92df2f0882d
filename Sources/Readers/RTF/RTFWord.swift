import Consultation

/// What the control words of RTF mean that bear on text; all others are passed over.
enum RTFWord {
    /// Words that say where the text of their group goes.
    enum Place {
        case destination(RTFState.Destination)
        /// A story of its own: a note, a comment, a header; nil for a text box, whose text runs on.
        case story(BlockKind?)
        /// Groups inside hold the text in two forms, or something else beside it.
        case wrapper
        /// The form to be read of what a wrapper holds.
        case wrapped
        /// Its words count and its text goes where the text around it goes.
        case plain
    }

    /// The words that begin a destination; one that stands behind `\*` and is not here is to be passed over.
    static let places: [String: Place] = {
        var places: [String: Place] = [
            "fonttbl": .destination(.fontTable), "stylesheet": .destination(.styleSheet),
            "info": .destination(.silent), "title": .destination(.title), "author": .destination(.author),
            "listtext": .destination(.label), "pntext": .destination(.label), "footnote": .story(.footnote),
            "annotation": .story(.comment), "shptxt": .story(nil), "dptxbxtext": .story(nil),
            "shp": .wrapper, "shpinst": .wrapper, "do": .wrapper, "object": .wrapper, "upr": .wrapper,
            "result": .wrapped, "ud": .wrapped, "nesttableprops": .plain,
        ]
        for word in ["header", "headerl", "headerr", "headerf"] { places[word] = .story(.pageHeader) }
        for word in ["footer", "footerl", "footerr", "footerf"] { places[word] = .story(.pageFooter) }
        for word in skipped { places[word] = .destination(.skipped) }
        return places
    }()

    /// Destinations that need no `\*` and hold nothing that the page shows as text. `shprslt` and `nonesttables`
    /// repeat for old programs what new ones read elsewhere.
    private static let skipped = [
        "colortbl", "filetbl", "pict", "nonshppict", "shprslt", "fldinst", "nonesttables", "xe", "rxe", "tc", "tcn",
        "subject", "operator", "keywords", "comment", "doccomm", "company", "manager", "category", "hlinkbase",
        "creatim", "revtim", "printim", "buptim", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn",
        "private", "objdata", "objclass", "objname", "template",
    ]

    /// Words that stand for characters.
    static let characters: [String: String] = [
        "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "page": "\n", "column": "\n", "emdash": "—",
        "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
        "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "", "zwnj": "",
    ]
}
