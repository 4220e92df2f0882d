/// A reply of a labelled consultation as it was written, before it was made a file.
struct GoldReply: Decodable {
    struct Block: Decodable {
        let type: String
        let text: String?
    }

    let format: String
    let filename: String
    let blocks: [Block]
}
