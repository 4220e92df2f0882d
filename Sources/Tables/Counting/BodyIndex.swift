import Consultation

/// Finds the body that a reply names: each body once, however many files and spellings.
struct BodyIndex {
    /// A body before anything is counted.
    struct Entry {
        let name: String
        let group: BodyGroup
        let isInvited: Bool
    }

    private(set) var entries: [Entry] = []
    private var placeByKey: [String: Int] = [:]

    /// - Parameters:
    ///   - recipients: the invited bodies; one listed twice counts once.
    ///   - senders: everyone who signs a reply, in an order that does not depend on the files' order.
    init(recipients: [ConsultedBody], senders: [Sender]) {
        for recipient in recipients where placeByKey[Self.key(recipient.name)] == nil {
            placeByKey[Self.key(recipient.name)] = entries.count
            entries.append(Entry(name: recipient.name, group: recipient.group, isInvited: true))
        }
        // Names before aliases: a body's own name is never another's alias.
        for recipient in recipients {
            guard let place = placeByKey[Self.key(recipient.name)] else { continue }
            for alias in recipient.aliases where placeByKey[Self.key(alias)] == nil {
                placeByKey[Self.key(alias)] = place
            }
        }
        for sender in senders {
            guard let name = sender.name, !Self.key(name).isEmpty, placeByKey[Self.key(name)] == nil else { continue }
            placeByKey[Self.key(name)] = entries.count
            entries.append(Entry(name: name, group: sender.group, isInvited: false))
        }
    }

    /// The place of the body that `sender` names; nil when the sender is not known.
    func place(of sender: Sender) -> Int? {
        sender.name.flatMap { placeByKey[Self.key($0)] }
    }

    /// The form in which two spellings of a name are equal: case and white space do not count.
    private static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
