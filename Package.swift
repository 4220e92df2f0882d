// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same rules; a warning is an error.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A target of ours; `dependencies` point down only (see the README's layout).
func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one target.
func tests(of name: String, also dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "samsvar",
    products: [.executable(name: "samsvar", targets: ["samsvar"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The system's C libraries, each imported by one target only.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CTesseract", pkgConfig: "tesseract",
            providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        // Values and language.
        room("Consultation", []),
        room("Fingerprints", ["Consultation", .product(name: "Crypto", package: "swift-crypto")]),
        room("Language", ["CStemmer"]),

        // Files into documents.
        room("PDFText", ["CPoppler"]),
        room("ScanText", ["CTesseract"]),
        room("OfficePackage", ["CZip", "CLibXML2"]),
        room("Readers", ["Consultation", "Language", "PDFText", "ScanText", "OfficePackage"]),

        // Documents into remarks, remarks into tables, tables into files.
        room("Analysis", ["Consultation", "Language"]),
        room("Tables", ["Consultation"]),
        room("Writers", ["Tables", "OfficePackage", "CXlsxWriter"]),
        room("Evaluation", []),

        // Reading in processes of its own.
        room("Workers", ["Consultation", "Fingerprints", "Readers"]),

        // What a person edits, and what the machine remembers.
        room(
            "Configuration", ["Consultation", .product(name: "Yams", package: "Yams")],
            resources: [.copy("Data")]),
        room("CaseStore", ["Consultation", .product(name: "GRDB", package: "GRDB.swift")]),

        // The whole job, and the command line.
        room(
            "Pipeline",
            [
                "Consultation", "Fingerprints", "Language", "Readers", "Workers", "Analysis", "Tables", "Writers",
                "Configuration", "CaseStore",
            ]),
        room(
            "Commands",
            [
                "Consultation", "Configuration", "Tables", "Readers", "Workers", "Analysis", "Pipeline", "Evaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "samsvar", dependencies: ["Commands"], swiftSettings: strict),
        // A benchmark; see Scripts/Benchmarks/worker.
        .executableTarget(
            name: "overhead", dependencies: ["Consultation", "Fingerprints", "Readers", "Workers"],
            path: "Scripts/Benchmarks/overhead", swiftSettings: strict),

        tests(of: "Consultation"),
        tests(of: "Fingerprints", also: ["Consultation"]),
        tests(of: "Language"),
        tests(of: "PDFText"),
        tests(of: "ScanText"),
        tests(of: "OfficePackage"),
        tests(of: "Readers", also: ["Consultation", "OfficePackage"]),
        tests(of: "Analysis", also: ["Consultation", "Configuration", "Readers"]),
        tests(of: "Configuration", also: ["Consultation"]),
        tests(of: "CaseStore", also: ["Consultation", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(of: "Tables", also: ["Consultation"]),
        tests(of: "Writers", also: ["Consultation", "Tables", "OfficePackage"]),
        tests(of: "Evaluation"),
        tests(of: "Workers", also: ["Consultation", "Readers"]),
        tests(of: "Pipeline", also: ["Consultation", "CaseStore", "Configuration", "Tables"]),
        .testTarget(name: "CommandTests", dependencies: ["samsvar"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
