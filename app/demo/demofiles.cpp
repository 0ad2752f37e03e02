#include "app/demo/demofiles.h"

#include "app/demo/demoassessments.h"
#include "app/demo/democertificates.h"
#include "app/demo/demoduty.h"
#include "app/demo/demofund.h"
#include "app/demo/demohours.h"
#include "app/demo/demomenus.h"
#include "app/demo/demopoints.h"
#include "app/demo/demoreviews.h"
#include "app/demo/demotraining.h"
#include "app/demo/workingday.h"
#include "models/health/ledgerscan.h"
#include "models/office/office.h"
#include "models/reports/statistics.h"
#include "models/spreadsheets/importdates.h"
#include "models/spreadsheets/importguess.h"
#include "models/spreadsheets/importrunner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct DemoFile {
    QString path;
    QString kind;
};

QList<DemoFile> recognized(Office& office, const QStringList& paths)
{
    std::vector<std::unique_ptr<RecordImporter>> importers;
    for (const QString& key : office.features().importKeys())
        importers.push_back(office.features().makeImporter(key, office));
    QList<DemoFile> files;
    for (const QString& path : paths)
        files << DemoFile{path, guessImportKind(path, importers)};
    return files;
}

void importFile(Office& office, const DemoFile& file, const ImportOptions& options, TaskContext& task)
{
    const auto importer = office.features().makeImporter(file.kind, office);
    const ImportReport report
        = ImportRunner(office.database(), office.actor()).run(file.path, *importer, options, task);
    if (report.rejected > 0)
        throw Error(
            QCoreApplication::translate("DemoOffice", "%1: %n rows were refused.", nullptr, int(report.rejected))
                .arg(QFileInfo(file.path).fileName()),
            report.problems.value(0).text);
}

DemoResult countedIn(Office& office)
{
    const Statistics figures = statisticsOf(office.database().reader(), {});
    DemoResult result;
    result.volunteers = figures.volunteers;
    result.teams = figures.teams;
    result.stations = figures.stations;
    result.projects = figures.projects;
    result.activities = figures.activities;
    result.serviceRecords = figures.serviceRecords;
    result.orders = figures.orders;
    result.awards = figures.honors;
    return result;
}

} // namespace

int monthsUpTo(QDate latest, QDate today)
{
    if (latest.isNull() || latest > today)
        return 0;
    const int months = (today.year() - latest.year()) * 12 + today.month() - latest.month();
    return latest.addMonths(months) <= today ? months : months - 1;
}

DemoResult fillFromFiles(Office& office, const QStringList& paths, const QDateTime& now, TaskContext& task)
{
    const QList<DemoFile> files = recognized(office, paths);
    QDate latest;
    for (const DemoFile& file : files) {
        const auto importer = office.features().makeImporter(file.kind, office);
        const QDate day = latestDayIn(file.path, *importer, now.date());
        latest = latest.isNull() || day > latest ? day : latest;
        task.checkpoint();
    }
    ImportOptions options;
    // By days, the same for all: days that a shorter month lacks would fall on others, and people be in two places.
    if (!latest.isNull())
        options.movedDays = int(latest.daysTo(latest.addMonths(monthsUpTo(latest, now.date()))));
    for (const DemoFile& file : files)
        importFile(office, file, options, task);
    const DemoResult result = countedIn(office);
    DemoDictionary words(DemoSize().seed);
    office.run([&](UnitOfWork& work) { WorkingDay(office, words, now).add(work); });
    office.run([&](UnitOfWork& work) { addDemoMenus(work, office.vault(), now); });
    office.run([&](UnitOfWork& work) { DemoReviews(words, now.date()).add(work); });
    office.run([&](UnitOfWork& work) { DemoTraining(words, now.date()).add(work); });
    office.run([&](UnitOfWork& work) { addDemoHours(work, office, now.date()); });
    office.run([&](UnitOfWork& work) { DemoDuty(office, words, now).add(work); });
    office.run([&](UnitOfWork& work) { DemoAssessments(words, now.date()).add(work); });
    office.run([&](UnitOfWork& work) { DemoPoints(words, now.date()).add(work); });
    office.run([&](UnitOfWork& work) { addDemoFund(work, office.vault(), now.date()); });
    (void)LedgerScan(office).run(task);
    office.run([&](UnitOfWork& work) { addDemoCertificates(work, office, now); });
    return result;
}
