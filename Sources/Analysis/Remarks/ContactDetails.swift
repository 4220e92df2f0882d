import Consultation

/// Finds private telephones and e-mail addresses in running text.
enum ContactDetails {
    private static let privateMail = [
        "gmail.", "hotmail.", "outlook.", "yahoo.", "live.no", "live.com", "icloud.", "online.no", "msn.", "broadpark.",
        "me.com", "proton", "getmail.",
    ]

    /// - Parameter isPrivate: whether the passage tells of a private person; else only numbers that the text
    ///   itself ties to a person («ring meg», «moren hennes») are taken.
    static func find(in bytes: [UInt8], range: Range<Int>, isPrivate: Bool) -> [Flag] {
        var found: [Flag] = []
        for number in telephones(bytes, range)
        where isPrivate && !isOfficeBefore(bytes, number, range) || isTied(bytes, number, range) {
            found.append(Flag(reason: "telefonnummer", range: ByteRange(number)))
        }
        for address in addresses(bytes, range) {
            let text = String(decoding: bytes[address], as: UTF8.self).lowercased()
            let host = text.drop { $0 != "@" }.dropFirst()
            if isPrivate || privateMail.contains(where: host.hasPrefix) {
                found.append(Flag(reason: "e-postadresse", range: ByteRange(address)))
            }
        }
        return found
    }

    /// Eight digits from 2 to 9, written together or as 3-2-3 or 2-2-2-2, no digit or sign of a number around.
    static func telephones(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard (0x32...0x39).contains(bytes[at]), at == range.lowerBound || !isNumberSign(bytes[at - 1]) else {
                at += 1
                continue
            }
            var groups: [Int] = [0]
            var end = at
            while end < range.upperBound {
                if isDigit(bytes[end]) {
                    groups[groups.count - 1] += 1
                    end += 1
                } else if bytes[end] == 0x20, end + 1 < range.upperBound, isDigit(bytes[end + 1]) {
                    groups.append(0)
                    end += 1
                } else {
                    break
                }
            }
            let isFollowed = end < range.upperBound && isNumberSign(bytes[end]) && bytes[end] != 0x2E
            if [[8], [3, 2, 3], [2, 2, 2, 2]].contains(groups), !isFollowed { found.append(at..<end) }
            at = max(end, at + 1)
        }
        return found
    }

    private static func isOfficeBefore(_ bytes: [UInt8], _ number: Range<Int>, _ range: Range<Int>) -> Bool {
        let start = max(range.lowerBound, number.lowerBound - 40)
        return isOffice(String(decoding: bytes[start..<number.lowerBound], as: UTF8.self).lowercased())
    }

    /// Whether the words before a number tie it to a person: «ring meg», «mobilen min», «mor kan nås på».
    private static func isTied(_ bytes: [UInt8], _ number: Range<Int>, _ range: Range<Int>) -> Bool {
        let before = String(
            decoding: bytes[max(range.lowerBound, number.lowerBound - 60)..<number.lowerBound], as: UTF8.self
        ).lowercased()
        return tied.contains { before.contains($0) } && !isOffice(before)
    }

    private static let tied = [
        "ring meg", "ringe meg", "nås på", "nåast på", "nummeret mitt", "min mobil", "mitt nummer", "moren", "faren",
        "mobilen min", "mitt mobil", "privat", "telefonen min", "mora", "min telefon", "telefonnummeret mitt", "meg på",
        "treffes på", "treffast på", "sms til", "vipps",
    ]

    private static func isOffice(_ before: String) -> Bool {
        [
            "sentralbord", "kundesenter", "vakttelefon", "vakt", "servicetorg", "innbyggertorg", "resepsjon",
            "kontoret",
            "legevakt", "nødnummer", "etaten", "postmottak", "kommunen på",
        ].contains { before.contains($0) }
    }

    private static func addresses(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        range.filter { bytes[$0] == 0x40 }.compactMap { sign in
            var start = sign
            while start > range.lowerBound, isAddress(bytes[start - 1]) { start -= 1 }
            var end = sign + 1
            while end < range.upperBound, isAddress(bytes[end]) { end += 1 }
            while end > sign, bytes[end - 1] == 0x2E { end -= 1 }
            return start < sign && bytes[sign..<end].contains(0x2E) ? start..<end : nil
        }
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
            || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isNumberSign(_ byte: UInt8) -> Bool {
        isDigit(byte) || [0x2D, 0x2F, 0x2E, 0x2C].contains(byte)
    }
}
