/// LibreOffice as a converter from DOC to DOCX.
enum LibreOffice {
    /// Works without a window, in a profile of its own, so that it neither meets nor disturbs one that is open.
    static let converter = ProgramConverter(
        programs: ["soffice", "libreoffice"],
        arguments: [
            "-env:UserInstallation=file://FOLDER/profile", "--headless", "--norestore", "--nolockcheck", "--nologo",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", "FOLDER/ut",
            "FOLDER/dokument.doc",
        ],
        input: "dokument.doc", output: "ut/dokument.docx",
        settings: ["profile/user/registrymodifications.xcu": settings])

    /// No macros; nothing that the document links to is fetched, and all that asks for the network asks a place
    /// on this machine where nobody answers.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        \(item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
        \(item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
        \(item("Office.Common/Security/Scripting", "DisableActiveContent", "true"))
        \(item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(item("Office.Writer/Content/Update", "Link", "0"))
        \(item("Inet/Settings", "ooInetProxyType", "2"))
        \(item("Inet/Settings", "ooInetNoProxy", ""))
        \(item("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPProxyPort", "9"))
        \(item("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPSProxyPort", "9"))
        </oor:items>
        """

    private static func item(_ path: String, _ name: String, _ value: String) -> String {
        "<item oor:path=\"/org.openoffice.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
            + "<value>\(value)</value></prop></item>"
    }
}
