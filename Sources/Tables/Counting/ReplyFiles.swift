import Consultation

/// The files of a snapshot with their remarks.
struct ReplyFiles {
    /// What tells two files apart, also when two are called the same.
    private struct Key: Hashable {
        let fileName: String
        let document: ContentHash
    }

    let records: [ReplyRecord]
    private var remarksByFile: [Key: [RemarkRecord]]

    init(_ snapshot: CaseSnapshot) {
        remarksByFile = Dictionary(grouping: snapshot.remarks) {
            Key(fileName: $0.fileName, document: $0.remark.anchor.document)
        }
        let known = Set(snapshot.replies.map { Key(fileName: $0.fileName, document: $0.document) })
        // A remark whose file the snapshot does not list is still shown, under the file that it names.
        let missing = remarksByFile.filter { !known.contains($0.key) }.compactMap { key, remarks in
            remarks.min { $0.remark.anchor.range < $1.remark.anchor.range }.map { first in
                ReplyRecord(
                    fileName: key.fileName, document: key.document, sender: first.sender, dated: nil,
                    status: .withRemarks, overallStance: .unknown)
            }
        }
        records = snapshot.replies + missing
    }

    /// The file's remarks in the order of their place in it.
    func remarks(of record: ReplyRecord) -> [RemarkRecord] {
        (remarksByFile[Key(fileName: record.fileName, document: record.document)] ?? []).sorted { a, b in
            if a.remark.anchor.range != b.remark.anchor.range { return a.remark.anchor.range < b.remark.anchor.range }
            return (a.remark.onBehalfOf ?? "") < (b.remark.onBehalfOf ?? "")
        }
    }
}
