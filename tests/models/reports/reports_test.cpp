#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportexport.h"
#include "models/reports/reportpages.h"
#include "models/reports/servicemenu.h"
#include "models/reports/statisticsjson.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

/// The real files 01–09 and what the office reports of them.
class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<KuiwenOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void knowsTheSourceFigures();
    void communitiesAddUp();
    void partsStandBesideLastYear();
    void dashboardNamesFieldsAndTeams();
    void monthlyWorkbookHoldsTheStatistics();
    void listsAreWholeAndMasked_data();
    void listsAreWholeAndMasked();
    void hoursOfDaysSumToStatistics();
    void writesCsvAndPdf();
    void longTitlesAreWrapped();
    void refusesUnknownNamesAndSuffixes();
    void cancelLeavesNothing();
    void noticesNameNobodyWhole();
    void menusTellWhatTeamsOffer();

private:
    Report report(const QString& name, const Period& period = Period::all(), OrganisationId organisation = {})
    {
        return makeReport(
            m_office->reader(), m_office->office.vault(), {name, period, organisation, QStringLiteral("王主任")});
    }
    QString save(const Report& report, const QString& file)
    {
        TaskContext context;
        const QString path = m_office->office.path(file);
        exportReport(m_office->office.database(), report, path, context);
        return path;
    }
    static QList<SheetRow> rowsOf(SheetReader& reader, int sheet)
    {
        reader.selectSheet(sheet);
        QList<SheetRow> rows;
        for (SheetRow row; reader.next(row);)
            rows << row;
        return rows;
    }

    std::unique_ptr<KuiwenOffice> m_office;
};

void ReportsTest::knowsTheSourceFigures()
{
    const Statistics all = statisticsOf(m_office->reader(), {});
    QCOMPARE(all.volunteers, 536);
    QCOMPARE(all.teams, 23);
    QCOMPARE(all.stations, 21);
    QCOMPARE(all.projects, 72);
    QCOMPARE(all.brandProjects, 13);
    QCOMPARE(all.orders, 3083);
    QCOMPARE(all.ordersDispatched, 3083);
    QCOMPARE(all.ordersAccepted, 3083);
    QCOMPARE(all.ordersClosed, 3083);
    QCOMPARE(all.errandsClosed, 188);
    QCOMPARE(all.evaluated, 2563);
    QCOMPARE(all.reachedAccept, 3083);
    QCOMPARE(all.reachedEvaluation, 2563);
    QCOMPARE(all.good, 2563);
    QCOMPARE(all.honors, 29);
    QCOMPARE(all.serviceRecords, 6842);
    QCOMPARE(all.serviceMinutes, 819642);
    QCOMPARE(all.coveredHouseholds, 33032);
    QCOMPARE(all.households, 78090);
    const QJsonObject json = statisticsJson(all);
    QCOMPARE(json.value(QStringLiteral("satisfaction")).toDouble(), 1.0);
    QCOMPARE(json.value(QStringLiteral("rating_coverage")).toDouble(), 2563.0 / 3083.0);
    QCOMPARE(json.value(QStringLiteral("circle_coverage")).toDouble(), 33032.0 / 78090.0);
    QCOMPARE(json.value(QStringLiteral("interns")), QJsonValue(286));
    const auto direct = m_office->reader().scalar(
        QStringLiteral("SELECT COUNT(*) FROM activities WHERE state NOT IN ('draft', 'cancelled')"));
    QCOMPARE(all.activities, direct.toLongLong());
    const auto active = m_office->reader().scalar(
        QStringLiteral("SELECT COUNT(DISTINCT volunteer_id) FROM service_records WHERE state = 'checked'"));
    QCOMPARE(all.activeVolunteers, active.toLongLong());
    const Statistics year = statisticsOf(m_office->reader(), {Period::year(2025), {}});
    QCOMPARE(year.honors, 29);
    QCOMPARE(year.ordersClosed, 1464);
    QCOMPARE(year.serviceRecords, 6842);
    QCOMPARE(statisticsOf(m_office->reader(), {Period::year(2024), {}}).serviceMinutes, 0);
}

/// Fields, communities and teams: what each had last year, also those that had nothing since.
void ReportsTest::partsStandBesideLastYear()
{
    const qint64 before = statisticsOf(m_office->reader(), {Period::month(2025, 3), {}}).serviceMinutes;
    QVERIFY(before > 0);
    const Report monthly = report(QStringLiteral("monthly"), Period::month(2026, 3));
    for (const qsizetype index : {2, 3, 4}) {
        const ReportSection& section = monthly.sections.at(index);
        const qsizetype column = section.columns.size() - 2;
        QCOMPARE(section.columns.at(column).title, QStringLiteral("Hours in the same period last year"));
        QCOMPARE(section.columns.last().title, QStringLiteral("Change on last year"));
        qint64 sum = 0;
        for (const TableRow& row : section.rows) {
            QCOMPARE(row.size(), section.columns.size());
            sum += std::get<qint64>(row.at(column));
        }
        QVERIFY(section.rows.size() > 3);
        QCOMPARE(sum, before);
        QCOMPARE(std::get<qint64>(section.totals.at(column)), before);
        QCOMPARE(std::get<double>(section.totals.last()), -1.0);
    }
    const Report whole = report(QStringLiteral("monthly"));
    QCOMPARE(whole.sections.at(2).columns.size(), 3); // all time has no year before
}

void ReportsTest::communitiesAddUp()
{
    const Statistics all = statisticsOf(m_office->reader(), {});
    qint64 volunteers = 0;
    qint64 minutes = 0;
    qint64 closed = 0;
    for (const Organisation& organisation : OrganisationRepository().all(m_office->reader())) {
        if (organisation.kind != OrganisationKind::Community)
            continue;
        const Statistics one = statisticsOf(m_office->reader(), {Period::all(), organisation.id});
        volunteers += one.volunteers;
        minutes += one.serviceMinutes;
        closed += one.ordersClosed;
    }
    QCOMPARE(volunteers, all.volunteers);
    QCOMPARE(minutes, all.serviceMinutes);
    QCOMPARE(closed, all.ordersClosed);
}

void ReportsTest::dashboardNamesFieldsAndTeams()
{
    const DashboardFigures figures
        = dashboardFigures(m_office->reader(), {{QDate(2025, 1, 1), QDate(2025, 11, 1)}, {}});
    QVERIFY(!figures.isEmptyOffice);
    QCOMPARE(figures.organisation, QStringLiteral("潍州路街道"));
    QCOMPARE(figures.fields.size(), 10);
    QCOMPARE(figures.teams.size(), 8);
    QVERIFY(std::is_sorted(figures.teams.begin(), figures.teams.end(),
        [](const FigureBar& a, const FigureBar& b) { return a.amount > b.amount; }));
    QVERIFY(figures.teams.first().name.endsWith(QStringLiteral("队")));
    qint64 minutes = 0;
    for (const FigureBar& field : figures.fields)
        minutes += field.amount;
    QCOMPARE(minutes, 819642);
    QCOMPARE(figures.now.months.size(), 10);
    QVERIFY(!figures.minutesBefore); // orders there were last year, but nobody's hours
    const DashboardFigures later = dashboardFigures(m_office->reader(), {{QDate(2026, 1, 1), QDate(2026, 11, 1)}, {}});
    QCOMPARE(later.minutesBefore.value_or(0), 819642);
    QVERIFY(later.isLastYear);
    const DashboardFigures next = dashboardFigures(m_office->reader(), {Period::month(2025, 11), {}});
    QCOMPARE(
        next.minutesBefore.value_or(0), statisticsOf(m_office->reader(), {Period::month(2025, 10), {}}).serviceMinutes);
    QVERIFY(!next.isLastYear);
}

void ReportsTest::monthlyWorkbookHoldsTheStatistics()
{
    const Period period{QDate(2025, 1, 1), QDate(2025, 11, 1)};
    const Statistics expected = statisticsOf(m_office->reader(), {period, {}});
    const auto reader
        = SheetReader::open(save(report(QStringLiteral("monthly"), period), QStringLiteral("monthly.xlsx")));
    QCOMPARE(reader->sheets().size(), 6);
    QHash<QString, double> figures;
    for (const SheetRow& row : rowsOf(*reader, 0)) {
        if (row.at(2).kind == SheetCell::Kind::Number)
            figures.insert(row.at(0).text, row.at(2).number);
    }
    QCOMPARE(figures.value(QStringLiteral("Registered volunteers")), double(expected.volunteers));
    QCOMPARE(figures.value(QStringLiteral("Service hours")), Minutes(expected.serviceMinutes).hours());
    QCOMPARE(figures.value(QStringLiteral("Orders closed")), double(expected.ordersClosed));
    QCOMPARE(figures.value(QStringLiteral("Satisfaction")), 100.0);
    double hours = 0;
    double closed = 0;
    for (const SheetRow& row : rowsOf(*reader, 1)) {
        if (row.at(0).text.startsWith(QStringLiteral("2025-"))) {
            hours += row.at(1).number;
            closed += row.at(4).number;
        }
    }
    QCOMPARE(qRound64(hours * 60), expected.serviceMinutes);
    QCOMPARE(closed, double(expected.ordersClosed));
    for (const int sheet : {2, 3, 4}) {
        const auto rows = rowsOf(*reader, sheet);
        const int column = sheet == 3 ? 3 : 1;
        double sum = 0;
        for (const SheetRow& row : rows) {
            if (row.at(column).kind == SheetCell::Kind::Number && row.at(0).text != QStringLiteral("Total"))
                sum += row.at(column).number;
        }
        QCOMPARE(qRound64(sum * 60), expected.serviceMinutes);
        QCOMPARE(rows.last().at(0).text, QStringLiteral("Total"));
        QCOMPARE(qRound64(rows.last().at(column).number * 60), expected.serviceMinutes);
    }
    const SheetRow needs = rowsOf(*reader, 5).last();
    QCOMPARE(needs.at(1).number, double(expected.ordersClosed));
    QCOMPARE(needs.at(2).number + needs.at(3).number, double(expected.good));
    QCOMPARE(needs.at(7).number, double(expected.ordersClosed - expected.evaluated));
}

void ReportsTest::listsAreWholeAndMasked_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("hoursColumn");
    QTest::newRow("volunteers") << 536 << 14;
    QTest::newRow("hours") << 6842 << 10;
    QTest::newRow("orders") << 3083 << -1;
}

void ReportsTest::listsAreWholeAndMasked()
{
    QFETCH(int, rows);
    QFETCH(int, hoursColumn);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Report list = report(name);
    QCOMPARE(list.sections.first().expected, qint64(rows));
    const auto reader = SheetReader::open(save(list, name + QStringLiteral(".xlsx")));
    const auto found = rowsOf(*reader, 0);
    const qsizetype heading = list.notes.size() + 1;
    QCOMPARE(found.size(), heading + 1 + rows + 1); // title, notes, heading, rows, totals
    if (hoursColumn >= 0)
        QCOMPARE(qRound64(found.last().at(hoursColumn).number * 60), 819642);
    static const QRegularExpression clear(QStringLiteral("\\d{17}[0-9X]|1\\d{10}"));
    for (const SheetRow& row : found) {
        for (const SheetCell& cell : row.cells)
            QVERIFY2(cell.kind != SheetCell::Kind::Text || !clear.match(cell.text).hasMatch(), qPrintable(cell.text));
    }
    if (name == QStringLiteral("volunteers"))
        QVERIFY(found.at(heading + 1).at(4).text.startsWith(QStringLiteral("**************")));
}

void ReportsTest::hoursOfDaysSumToStatistics()
{
    const Period days = Period::days(QDate(2025, 3, 5), QDate(2025, 4, 17));
    const ReportSection section = report(QStringLiteral("hours"), days).sections.first();
    const auto stream = section.stream(m_office->reader());
    qint64 rows = 0;
    for (TableRow row; stream->next(row); ++rows)
        QVERIFY(days.contains(std::get<QDate>(row.first())) || std::get<QDate>(row.first()) == days.from.addDays(-1));
    QCOMPARE(rows, section.expected);
    QCOMPARE(std::get<qint64>(stream->totals().last()), statisticsOf(m_office->reader(), {days, {}}).serviceMinutes);
}

/// An office's name may be longer than a line of paper.
void ReportsTest::longTitlesAreWrapped()
{
    const QString title = QStringLiteral("山东省") + QString(70, u'街') + QStringLiteral("志愿服务月报");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    QPdfWriter pdf(path);
    TableHead head;
    head.title = title;
    head.notes = {QString(150, u'年')};
    head.columns = {SheetColumn{QStringLiteral("指标")}};
    DevicePaper paper(pdf);
    ReportPages pages(paper, 1);
    pages.beginTable(head);
    pages.finish();
    const QString text = pdfText(path).remove(QRegularExpression(QStringLiteral("\\s")));
    // What lies off the paper is not told. A font without a bold face is painted twice.
    QVERIFY2(text.count(u'街') == 70 || text.count(u'街') == 140, text.toUtf8().constData());
    QVERIFY2(text.contains(QStringLiteral("志愿服务月报")), text.toUtf8().constData());
    QCOMPARE(text.count(u'年'), 150);
}

void ReportsTest::writesCsvAndPdf()
{
    const Report monthly = report(QStringLiteral("monthly"), Period::month(2025, 10));
    QFile csv(save(monthly, QStringLiteral("monthly.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.contains(QStringLiteral("Registered volunteers,people,536")));
    QFile pdf(save(monthly, QStringLiteral("monthly.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 5 || bytes.count("/Type /Page ") >= 5);
}

void ReportsTest::refusesUnknownNamesAndSuffixes()
{
    QVERIFY_THROWS_EXCEPTION(Error, report(QStringLiteral("weekly")));
    QVERIFY_THROWS_EXCEPTION(Error, save(report(QStringLiteral("orders")), QStringLiteral("orders.doc")));
    QVERIFY_THROWS_EXCEPTION(Error, save(report(QStringLiteral("orders")), QStringLiteral("missing/orders.xlsx")));
}

void ReportsTest::cancelLeavesNothing()
{
    TaskContext context;
    context.cancel();
    const QString path = m_office->office.path(QStringLiteral("cancelled.xlsx"));
    QVERIFY_THROWS_EXCEPTION(
        CancelledError, exportReport(m_office->office.database(), report(QStringLiteral("hours")), path, context));
    QVERIFY(!QFile::exists(path));
}

/// What hangs in public: 3****************4 and 张*, and a look at nobody's whole number even for the administrator.
void ReportsTest::noticesNameNobodyWhole()
{
    QCOMPARE(report(QStringLiteral("notice")).sections.first().expected, 0);
    m_office->office.database().run({}, [](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE awards SET state = 'publicised' WHERE state = 'granted'"));
    });
    const Report notice = report(QStringLiteral("notice"));
    QVERIFY(notice.sections.first().expected > 0);
    const auto reader = SheetReader::open(save(notice, QStringLiteral("notice.xlsx")));
    const QList<SheetRow> rows = rowsOf(*reader, 0).mid(notice.notes.size() + 2);
    QCOMPARE(rows.size(), notice.sections.first().expected + 1); // and the total
    const auto count = [&](int column, const char* form) {
        const QRegularExpression expected(QRegularExpression::anchoredPattern(QString::fromUtf8(form)));
        return std::count_if(rows.begin(), rows.end(),
            [&](const SheetRow& row) { return expected.match(row.at(column).text).hasMatch(); });
    };
    const auto people = std::count_if(
        rows.begin(), rows.end(), [](const SheetRow& row) { return row.at(2).text == QStringLiteral("Volunteer"); });
    QVERIFY(people > 0);
    QCOMPARE(count(3, ".\\*+"), people);
    QVERIFY(count(4, "\\d\\*{16}[0-9X]") > 0);
    QCOMPARE(count(4, ".*\\d{2}.*"), 0);
    QVERIFY(count(6, ".*社区") > 0); // where a volunteer belongs, not who makes the batch
}

/// 服务菜单: teams that offer something, by name; one alone as a sheet to hang up.
void ReportsTest::menusTellWhatTeamsOffer()
{
    QVERIFY(report(QStringLiteral("menu")).sections.first().rows.isEmpty());
    const Vault& vault = m_office->office.vault();
    TeamId first;
    m_office->office.run([&](UnitOfWork& work) {
        const TeamRepository teams(vault);
        const auto needs = DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory);
        QList<Team> all = teams.all(work.connection()).mid(0, 3);
        for (Team& team : all) {
            team.menuNeeds = QStringLiteral("%1 %2").arg(needs.at(0).id.value()).arg(needs.at(7).id.value());
            team.menuTimes = QStringLiteral("周三下午");
            team.menuContact = QStringLiteral("王队长 13812345678");
            teams.update(work, team);
        }
        first = all.first().id;
        teams.changeState(work, all.last().id, TeamState::Suspended, QStringLiteral("换届"));
    });
    const ReportSection menus = report(QStringLiteral("menu")).sections.first();
    QCOMPARE(menus.rows.size(), 2); // the third does nothing now
    QCOMPARE(std::get<QString>(menus.rows.first().at(1)), QStringLiteral("法律咨询, 理发"));
    QCOMPARE(std::get<QString>(menus.rows.first().at(4)), QStringLiteral("王队长 138****5678"));
    const Report one = serviceMenuOf(m_office->reader(), vault, first);
    QCOMPARE(one.sections.first().rows.size(), 5);
    QCOMPARE(std::get<QString>(one.sections.first().rows.at(1).at(1)), QStringLiteral("周三下午"));
    QCOMPARE(std::get<QString>(one.sections.first().rows.at(2).at(1)), QStringLiteral("—"));
    const TeamId none = TeamRepository(vault).all(m_office->reader()).last().id;
    QVERIFY(errorOf([&] {
        (void)serviceMenuOf(m_office->reader(), vault, none);
    }).contains(QStringLiteral("no service menu")));
    for (const char* file : {"menu.xlsx", "menu.pdf"})
        QVERIFY(QFileInfo(save(report(QStringLiteral("menu")), QString::fromLatin1(file))).size() > 1000);
}

VD_TEST(ReportsTest)
#include "reports_test.moc"
