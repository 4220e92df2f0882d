import Consultation

/// Finds for a remark the group of like remarks that it is one of.
struct LikenessMarks {
    private let copies: CaseCopies
    private var groupByRemark: [String: Int] = [:]

    init(_ copies: CaseCopies) {
        self.copies = copies
        for (place, group) in copies.likeRemarks.enumerated() {
            for remark in group.remarks { groupByRemark[remark] = place }
        }
    }

    /// `K3`, the group's number in the table of like remarks.
    static func label(_ place: Int) -> String { "K\(place + 1)" }

    /// As the list of remarks marks it: `lik tekst K3 (5)`; nil for a remark that nobody else makes.
    func words(of remark: String) -> String? {
        groupByRemark[remark].map { "lik tekst \(Self.label($0)) (\(copies.likeRemarks[$0].remarks.count))" }
    }

    /// As the exchange format tells it.
    func like(of remark: String) -> ExchangeRemark.Like? {
        groupByRemark[remark].map { place in
            let group = copies.likeRemarks[place]
            return ExchangeRemark.Like(
                group: group.id, size: group.remarks.count,
                addition: group.additions.first { $0.remark == remark }?.text ?? "")
        }
    }
}
