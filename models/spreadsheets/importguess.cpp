#include "models/spreadsheets/importguess.h"

#include "models/spreadsheets/sheetlayout.h"
#include "models/spreadsheets/sheetreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The share of the file's headings that the kind knows; nothing while a required one is missing.
double fitOf(SheetReader& reader, const QList<ImportColumn>& columns)
{
    reader.selectSheet(selectBestSheet(reader, columns));
    const SheetLayout layout = SheetLayout::find(readRows(reader, SheetLayout::RowsLookedAt), columns);
    reader.rewind();
    if (!layout.hasHeading() || !layout.match().missing(columns).isEmpty())
        return 0;
    const auto& headings = layout.headings();
    const auto filled
        = std::count_if(headings.begin(), headings.end(), [](const QString& heading) { return !heading.isEmpty(); });
    return filled == 0 ? 0 : double(layout.match().matchedCount()) / double(filled);
}

} // namespace

QString guessImportKind(const QString& path, const std::vector<std::unique_ptr<RecordImporter>>& importers)
{
    const auto reader = SheetReader::open(path);
    QString kind;
    double best = 0;
    for (const auto& importer : importers) {
        const double fit = fitOf(*reader, importer->columns());
        if (fit > best) {
            best = fit;
            kind = importer->kind();
        }
    }
    if (kind.isEmpty())
        throw Error(QCoreApplication::translate("ImportRunner",
            "What the file holds was not recognized; choose its contents from the list and open it again."));
    return kind;
}
