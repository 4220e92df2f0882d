public import Consultation

/// A remark with the tags that help to read a reply's answers.
public struct JudgedRemark: Hashable, Sendable {
    public let remark: Remark
    public let stance: Tag<Stance>
    /// The sections that the remark points at, surest first.
    public let sections: [Tag<String>]

    public init(remark: Remark, stance: Tag<Stance>, sections: [Tag<String>]) {
        self.remark = remark
        self.stance = stance
        self.sections = sections
    }
}
