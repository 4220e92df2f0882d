import Consultation
import Language

/// Finds passages that may have to be withheld: national identity numbers, also mistyped ones, a private
/// person named together with health, child welfare, crime or school, private telephones and addresses.
///
/// Grounds: offentleglova §§ 13 and 26; the law's numbers are not shown, they age. Contact lines of the
/// sender (letterhead, signature) are no private ones.
struct SensitivePassages {
    /// In the order of the text.
    let flags: [Flag]
    /// The blocks that tell of a private person: no remark is made of them.
    let blocks: Set<Int>

    init(_ document: SourceDocument, bytes: [UInt8], _ roles: BlockRoles, _ vocabulary: ReplyVocabulary) {
        var flags: [Flag] = []
        var blocks: Set<Int> = []
        for (index, block) in document.blocks.enumerated() {
            let range = block.bodyRange.start..<block.bodyRange.end
            let numbers = IdentityNumbers.find(in: bytes, range: range)
            flags += numbers.map { Flag(reason: "fødselsnummer", range: ByteRange($0)) }
            guard roles.roles[index] == .prose else { continue }
            let topics = vocabulary.voices.names(in: roles.looks[index].text)
            let person = PersonMention.find(in: bytes, range: range, hasKin: topics.contains("slekt"))
            let homes = PrivateAddress.find(in: bytes, range: range)
            let contacts = ContactDetails.find(
                in: bytes, range: range, isPrivate: person != nil || !numbers.isEmpty || !homes.isEmpty)
            // Who tells of their own health and gives an address or a number is named too.
            let isOwn = topics.contains("egen") && !(homes.isEmpty && contacts.isEmpty)
            if person != nil || !numbers.isEmpty || isOwn, topics.contains("tema") {
                flags.append(Flag(reason: "opplysninger om en privatperson", range: block.bodyRange))
                blocks.insert(index)
            }
            flags += contacts + homes.map { Flag(reason: "adresse", range: ByteRange($0)) }
        }
        self.flags = flags.sorted { ($0.range, $0.reason) < ($1.range, $1.reason) }
        self.blocks = blocks
    }
}
