#include "models/reports/reportexport.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/reports/reportpages.h"
#include "models/reports/reportpaper.h"
#include "models/reports/reporttext.h"
#include "models/reports/reportwriting.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/sheetwriter.h"
#include "models/spreadsheets/xlsxfile.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace {

void writeTables(Database& database, const Report& report, TableWriter& writer, TaskContext& context)
{
    writeReport(database, report, writer, context);
    writer.finish();
}

void writePdf(Database& database, const Report& report, const QString& path, TaskContext& context)
{
    checkWritable(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(cannotWriteSentence(path), file.errorString());
    {
        QPdfWriter pages(&file);
        pages.setTitle(report.title);
        pages.setCreator(QStringLiteral("Volunteer Desk"));
        DevicePaper paper(pages);
        paintReport(database, report, paper, context);
    }
    if (!file.commit())
        throw Error(cannotWriteSentence(path), file.errorString());
}

} // namespace

ReportFormat reportFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("xlsx"))
        return ReportFormat::Excel;
    if (suffix == QStringLiteral("csv"))
        return ReportFormat::Csv;
    if (suffix == QStringLiteral("pdf"))
        return ReportFormat::Pdf;
    throw Error(ReportText::tr("“%1” is none of .xlsx, .pdf and .csv. End the file name with one of them.")
                    .arg(QFileInfo(path).fileName()));
}

void exportReport(Database& database, const Report& report, const QString& path, TaskContext& context)
{
    context.setText(ReportText::tr("Writing %1").arg(QFileInfo(path).fileName()));
    switch (reportFormatOf(path)) {
    case ReportFormat::Excel: {
        SheetWriter writer(path);
        writeTables(database, report, writer, context);
        break;
    }
    case ReportFormat::Csv: {
        CsvWriter writer(path);
        writeTables(database, report, writer, context);
        break;
    }
    case ReportFormat::Pdf:
        writePdf(database, report, path, context);
        break;
    }
}

void paintReport(Database& database, const Report& report, ReportPaper& paper, TaskContext& context)
{
    ReportPaper counting(paper.size());
    ReportPages counted(counting);
    writeTables(database, report, counted, context);
    ReportPages painted(paper, counted.count());
    writeTables(database, report, painted, context);
}
