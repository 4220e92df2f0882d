/// `msgconvert` (the Perl library Email::Outlook::Message) as a converter from MSG to EML.
enum MailConverter {
    static let converter = ProgramConverter(
        programs: ["msgconvert"], arguments: ["--outfile", "FOLDER/ut.eml", "FOLDER/melding.msg"],
        input: "melding.msg", output: "ut.eml")
}
