import Consultation
import Yams

extension CaseSheet {
    /// The text of `sak.yaml`: every field with a line on what it is for, readable back without loss.
    public func yaml() throws -> String {
        let text = try [
            head(), sources(), bodies(), sections(), themes(), questions(), replies(),
        ].joined(separator: "\n")
        return text
    }

    private func head() throws -> String {
        var fields: [(String, Node)] = [
            (SheetKey.title, Node(description.title)), (SheetKey.reference, quoted(description.reference)),
            (SheetKey.sender, Node(description.sender)),
        ]
        fields.append((SheetKey.sent, quoted(description.sent?.description ?? "")))
        fields.append((SheetKey.deadline, quoted(description.deadline?.description ?? "")))
        return """
            # Saken slik Samsvar forstår den. Rett det som er feil, og kjør «samsvar run» på nytt:
            # det som står her, går foran det maskinen finner i brevet og utkastet.

            """ + (try block(fields))
    }

    private func sources() throws -> String {
        "# Brevet og utkastet, som filer i saksmappen.\n"
            + (try block([
                (SheetKey.sources, .mapping([(SheetKey.letter, Node(letter)), (SheetKey.draft, Node(draft))]))
            ]))
    }

    private func bodies() throws -> String {
        let groups = BodyGroup.allCases.map(\.rawValue).joined(separator: ", ")
        let nodes = description.recipients.map { body in
            var fields: [(String, Node)] = [
                (SheetKey.name, Node(body.name)), (SheetKey.group, Node(body.group.rawValue)),
            ]
            if !body.aliases.isEmpty {
                fields.append((SheetKey.aliases, .list(body.aliases.map { Node($0) }, flow: true)))
            }
            if !body.address.isEmpty { fields.append((SheetKey.address, Node(body.address))) }
            return Node.mapping(fields)
        }
        return """
            # De som er bedt om å svare. Gruppene er \(groups).
            # «andre_navn» er navn og forkortelser som instansen også bruker om seg selv.

            """ + (try list(SheetKey.bodies, nodes))
    }

    private func sections() throws -> String {
        let nodes = description.sections.map { section in
            var fields: [(String, Node)] = [
                (SheetKey.id, quoted(section.id)), (SheetKey.title, Node(section.title)),
                (SheetKey.level, Node(String(section.level), .int)),
            ]
            if let page = section.page { fields.append((SheetKey.page, Node(String(page), .int))) }
            let points = PointNotation.entries(section.points)
            if !points.isEmpty { fields.append((SheetKey.points, .list(points.map { Node($0) }, flow: true))) }
            return Node.mapping(fields)
        }
        return "# Utkastets kapitler og avsnitt, i rekkefølge, med sidetall og nummererte punkter.\n"
            + (try list(SheetKey.sections, nodes))
    }

    private func themes() throws -> String {
        let nodes = description.themes.map { theme in
            Node.mapping([
                (SheetKey.id, Node(theme.id)), (SheetKey.name, Node(theme.name)),
                (SheetKey.description, Node(theme.description)),
            ])
        }
        return "# Temaene merknadene sorteres etter. Beskrivelsen er det maskinen går etter.\n"
            + (try list(SheetKey.themes, nodes))
    }

    private func questions() throws -> String {
        let nodes = description.questions.map { question in
            Node.mapping([
                (SheetKey.number, Node(String(question.number), .int)), (SheetKey.text, Node(question.text)),
            ])
        }
        return "# Spørsmål som brevet stiller. De fleste brev har ingen.\n" + (try list(SheetKey.questions, nodes))
    }

    private func replies() throws -> String {
        let nodes = description.replyFacts.map { fact in
            var fields: [(String, Node)] = [(SheetKey.file, Node(fact.file))]
            if let sender = fact.sender { fields.append((SheetKey.sender, Node(sender))) }
            if let received = fact.received { fields.append((SheetKey.received, quoted(received.description))) }
            if let later = fact.extendedDeadline {
                fields.append((SheetKey.extendedDeadline, quoted(later.description)))
            }
            if let counts = fact.counts { fields.append((SheetKey.counts, Node(String(counts ? "ja" : "nei")))) }
            if let other = fact.sameAs { fields.append((SheetKey.sameAs, Node(other))) }
            if let other = fact.replaces { fields.append((SheetKey.replaces, Node(other))) }
            return Node.mapping(fields)
        }
        return """
            # Det du vet om et enkelt svar og maskinen ikke fant: avsender, mottatt dato, utsatt frist, om svaret
            # teller i tabellene, hvilken fil det er det samme som, og hvilken tidligere fil det erstatter.
            #   - fil: Uttalelse.pdf
            #     avsender: Bydel Alna
            #     mottatt: "2026-09-11"
            #     utsatt_frist: "2026-09-22"
            #     teller: ja
            #     samme_som: Uttalelse.docx
            #     erstatter: Foreløpig uttalelse.pdf

            """ + (try list(SheetKey.replies, nodes))
    }

    private func list(_ key: String, _ nodes: [Node]) throws -> String {
        try block([(key, .list(nodes, flow: nodes.isEmpty))])
    }

    private func block(_ fields: [(String, Node)]) throws -> String {
        try Yams.serialize(node: .mapping(fields), width: -1, allowUnicode: true)
    }

    /// Numbers and dates that must stay text.
    private func quoted(_ text: String) -> Node { Node(text, Yams.Tag(.str), .doubleQuoted) }
}

extension Node {
    fileprivate init(_ text: String, _ name: Yams.Tag.Name) { self = Node(text, Yams.Tag(name), .plain) }

    fileprivate static func mapping(_ fields: [(String, Node)]) -> Node {
        Node(fields.map { (Node($0.0), $0.1) }, Yams.Tag(.map), .block)
    }

    fileprivate static func list(_ nodes: [Node], flow: Bool) -> Node {
        Node(nodes, Yams.Tag(.seq), flow ? .flow : .block)
    }
}
