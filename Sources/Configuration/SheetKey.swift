/// The field names of `sak.yaml` and of the themes file.
enum SheetKey {
    static let title = "tittel"
    static let reference = "saksnummer"
    static let sender = "avsender"
    static let sent = "sendt"
    static let deadline = "frist"
    static let sources = "grunnlag"
    static let letter = "brev"
    static let draft = "utkast"
    static let bodies = "instanser"
    static let name = "navn"
    static let group = "gruppe"
    static let aliases = "andre_navn"
    static let address = "adresse"
    static let sections = "avsnitt"
    static let id = "id"
    static let level = "nivå"
    static let page = "side"
    static let points = "punkter"
    static let themes = "temaer"
    static let description = "beskrivelse"
    static let questions = "spørsmål"
    static let number = "nr"
    static let text = "tekst"
    static let replies = "svar"
    static let file = "fil"
    static let received = "mottatt"
    static let extendedDeadline = "utsatt_frist"
    static let counts = "teller"
    static let sameAs = "samme_som"
    static let replaces = "erstatter"

    static let top = [
        title, reference, sender, sent, deadline, sources, bodies, sections, themes, questions, replies,
    ]
}
