#include "app/demo/demooffice.h"
#include "app/office/officefeatures.h"
#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/honors/honorrollpages.h"
#include "models/orders/dispatchsuggestion.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/reports/dashboardfigures.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "tests/benchmarks/people.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int runs = 15;
constexpr int smallOffice = 1'200; ///< volunteers; twenty service records each

double dashboardMilliseconds(Office& office, const StatisticsQuery& query)
{
    Connection& connection = office.database().reader();
    return medianMilliseconds(runs, [&] { (void)dashboardFigures(connection, query); });
}

/// Rows without a floor: so many milliseconds are allowed.
void addRow(const QString& what, int size, double measured, double most, std::vector<BenchRow>& rows)
{
    rows.push_back({what, size, measured, {}, 0, QStringLiteral("≤ %1 ms").arg(most), measured <= most, {}});
}

/// Whoever the office answers for, and periods that are no whole months.
void measureOtherDashboards(Office& office, int size, std::vector<BenchRow>& rows)
{
    Connection& connection = office.database().reader();
    const int year = QDate::currentDate().year();
    const OrganisationRepository organisations;
    const auto of = [&](const char* what, OrganisationKind kind) {
        for (const Organisation& one : organisations.all(connection)) {
            if (one.kind != kind)
                continue;
            addRow(QStringLiteral("dashboard of a ") + QLatin1String(what), size,
                dashboardMilliseconds(office, {Period::year(year), one.id}), 5, rows);
            return;
        }
    };
    of("street", OrganisationKind::Street);
    of("community", OrganisationKind::Community);
    const auto during = [&](const char* what, const Period& period, double most) {
        addRow(QStringLiteral("dashboard of ") + QString::fromUtf8(what), size,
            dashboardMilliseconds(office, {period, {}}), most, rows);
    };
    const QDate march(year - 1, 3, 1);
    during("seven days", {march.addDays(2), march.addDays(9)}, 50);
    during("five months", {march, march.addMonths(5)}, 50);
    during("15.2.–20.6.", {QDate(year - 1, 2, 15), QDate(year - 1, 6, 21)}, 150);
}

/// As the command line asks: all that a list shows.
void measureOrganisations(Office& office, int size, std::vector<BenchRow>& rows)
{
    Connection& connection = office.database().reader();
    const auto source = officeFeatures().makeList(QStringLiteral("organisations"), office);
    const double measured = medianMilliseconds(runs, [&] {
        const std::vector<qint64> ids = readRecordIds(connection, *source, {});
        (void)readRecordRows(connection, *source, QList<qint64>(ids.begin(), ids.end()));
    });
    addRow(QStringLiteral("query organisations"), size, measured, 300, rows);
}

/// The same strings at the same sizes, row by row, without any layout.
void writeBareRoll(const QString& path, const HonorRollContent& content)
{
    constexpr int resolution = 300;
    constexpr int rowsOnPage = 40;
    QPdfWriter writer(path);
    writer.setResolution(resolution);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Serif CJK SC"), 9));
    int row = 0;
    for (const HonorRollSection& section : content.sections) {
        for (const HonorRollEntry& entry : section.entries) {
            if (row > 0 && row % rowsOnPage == 0)
                writer.newPage();
            const int y = 100 + row % rowsOnPage * 75;
            painter.drawText(100, y, QString::number(++row));
            painter.drawText(300, y, section.title);
            painter.drawText(700, y, entry.name);
            painter.drawText(1000, y, entry.team);
            painter.drawText(1500, y, entry.deeds);
        }
    }
}

} // namespace

void measureDashboard(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    const auto small = openDemoOffice(folder, smallOffice);
    const auto large = openDemoOffice(folder, size);
    const QString floorName = QStringLiteral("itself at 24,000 records");
    const auto measure = [&](const QString& what, const Period& period) {
        BenchRow row{what, size, dashboardMilliseconds(*large, {period, {}}), floorName,
            dashboardMilliseconds(*small, {period, {}}), QStringLiteral("≤ 1.2 ×"), true, {}};
        row.isReached = row.ratio() <= 1.2;
        rows.push_back(row);
    };
    const QDate today = QDate::currentDate();
    measure(QStringLiteral("dashboard of this year"), Period::year(today.year()));
    measure(QStringLiteral("dashboard of last month"), Period::monthOf(today.addMonths(-1)));
    measure(QStringLiteral("dashboard of all time"), Period::all());
    measureOtherDashboards(*large, size, rows);
    measureOrganisations(*large, size, rows);
    Connection& connection = large->database().reader();
    const auto id = OrderId(
        connection.scalar(QStringLiteral("SELECT MAX(id) FROM orders WHERE state = 'to_dispatch'")).toLongLong());
    const auto order = OrderRepository(large->vault()).find(connection, id);
    if (!order)
        throw Error(QStringLiteral("The office holds no order to dispatch."));
    constexpr double mostMilliseconds = 50;
    qsizetype found = 0;
    const double suggested = medianMilliseconds(runs, [&] { found = suggestDispatch(connection, *order).size(); });
    rows.push_back({QStringLiteral("dispatch suggestion for an order"), size, suggested, {}, 0,
        QStringLiteral("≤ 50 ms"), suggested <= mostMilliseconds, QStringLiteral("%1 found").arg(found)});
}

void measureHonorRoll(const QString& folder, int names, std::vector<BenchRow>& rows)
{
    HonorRollContent content;
    content.name = QStringLiteral("2025年度先进典型名单");
    content.year = 2025;
    content.issuer = QStringLiteral("潍州路街道办事处");
    content.date = QDate(2025, 12, 31);
    HonorRollSection section{QStringLiteral("最美志愿者"), {}};
    for (int i = 0; i < names; ++i)
        section.entries << HonorRollEntry{benchPerson(i).name, QStringLiteral("青年突击队"),
            QStringLiteral("长期参加为老服务和环境整治，受到居民好评。"), HonoredKind::Volunteer};
    content.sections << section;
    const QString path = QDir(folder).filePath(QStringLiteral("roll.pdf"));
    constexpr int fewRuns = 3;
    const double bare = medianMilliseconds(fewRuns, [&] { writeBareRoll(path, content); });
    for (const HonorRollLayout layout : {HonorRollLayout::List, HonorRollLayout::Poster}) {
        const double written
            = medianMilliseconds(fewRuns, [&] { writeHonorRollPdf(path, *layOutHonorRoll(layout, content, 1)); });
        BenchRow row{QStringLiteral("honor roll to PDF, ") + layoutCode(layout), names, written,
            QStringLiteral("bare QPdfWriter"), bare, QStringLiteral("≤ 2 ×"), true, {}};
        row.isReached = row.ratio() <= 2;
        rows.push_back(row);
    }
}
