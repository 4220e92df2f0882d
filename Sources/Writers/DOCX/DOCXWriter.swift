import OfficePackage
public import Tables

/// Writes a report as a Word document (WordprocessingML, ECMA-376): heading styles, captions with numbers,
/// repeated header rows, landscape pages for wide tables, Norwegian as its language, no text boxes.
public struct DOCXWriter: ReportWriter {
    public init() {}

    /// - Throws: `PackageError` when the package cannot be put together.
    public func write(_ report: Report) throws -> [UInt8] {
        let charts = report.pictures.map { DOCXChart(picture: $0).part }
        var package = PackageWriter()
        package.add("[Content_Types].xml", DOCXParts.contentTypes(charts: charts.count))
        package.add("_rels/.rels", DOCXParts.packageRelationships)
        package.add("docProps/core.xml", DOCXParts.properties(of: report))
        package.add("docProps/app.xml", DOCXParts.application)
        package.add("word/document.xml", DOCXDocument(report).part)
        package.add("word/_rels/document.xml.rels", DOCXParts.documentRelationships(charts: charts.count))
        package.add("word/styles.xml", DOCXStyles.part)
        package.add("word/settings.xml", DOCXParts.settings)
        for page in DOCXPage.allCases {
            package.add("word/\(page.footer)", DOCXParts.footer(for: report, on: page))
        }
        for (place, chart) in charts.enumerated() { package.add("word/charts/chart\(place + 1).xml", chart) }
        return try package.finish()
    }
}
