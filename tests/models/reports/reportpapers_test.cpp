#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/reports/monthlyreport.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportcells.h"
#include "models/reports/reportexport.h"
#include "models/reports/statistics.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What stands on paper: whole numbers and times, shares that change by points, sums that say since when.
class ReportPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<KuiwenOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void sharesChangeByPoints();
    void sumsSaySinceWhen_data();
    void sumsSaySinceWhen();
    void nothingIsBrokenInTwo_data();
    void nothingIsBrokenInTwo();

private:
    Report report(const QString& name, const Period& period)
    {
        return makeReport(m_office->reader(), m_office->office.vault(), {name, period, {}, QStringLiteral("王主任")});
    }

    std::unique_ptr<KuiwenOffice> m_office;
};

void ReportPapersTest::sharesChangeByPoints()
{
    const Period month = Period::month(2025, 5);
    const ReportSection section = keyFigureSection(m_office->reader(), {month, {}});
    const auto rounded = [](double share) { return std::floor(share * 1000 + 0.5) / 10; };
    const double now = rounded(*statisticsOf(m_office->reader(), {month, {}}).evaluationCoverage());
    const double before = rounded(*statisticsOf(m_office->reader(), {month.previous(), {}}).evaluationCoverage());
    QVERIFY(now != before);
    const auto row = std::find_if(section.rows.begin(), section.rows.end(),
        [](const TableRow& one) { return one.first() == TableValue(QStringLiteral("Evaluation coverage")); });
    QVERIFY(row != section.rows.end());
    QCOMPARE(std::get<double>(row->at(2)), now);
    QCOMPARE(std::get<double>(row->at(3)), before);
    QCOMPARE(std::get<QString>(row->at(4)),
        QStringLiteral("%1%2 points").arg(now > before ? QStringLiteral("+") : QString()).arg(now - before, 0, 'f', 1));
    const auto hours = std::find_if(section.rows.begin(), section.rows.end(),
        [](const TableRow& one) { return one.first() == TableValue(QStringLiteral("Service hours")); });
    QVERIFY(std::holds_alternative<double>(hours->at(4)));
    const auto people = std::find_if(section.rows.begin(), section.rows.end(),
        [](const TableRow& one) { return one.first() == TableValue(QStringLiteral("Active volunteers")); });
    QVERIFY(std::holds_alternative<qint64>(people->at(2))); // shown without decimals
}

void ReportPapersTest::sumsSaySinceWhen_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("title");
    QTest::newRow("January") << Period::month(2025, 1) << QStringLiteral("Total");
    QTest::newRow("February") << Period::month(2025, 2) << QStringLiteral("Since January");
    QTest::newRow("quarter") << Period::quarter(2025, 2) << QStringLiteral("Total");
    QTest::newRow("all time") << Period::all() << QStringLiteral("Total");
}

void ReportPapersTest::sumsSaySinceWhen()
{
    QFETCH(const Period, period);
    const Report monthly = report(QStringLiteral("monthly"), period);
    QTEST(std::get<QString>(monthly.sections.at(1).totals.first()), "title");
}

void ReportPapersTest::nothingIsBrokenInTwo_data()
{
    QTest::addColumn<int>("mostPages");
    QTest::newRow("orders") << 24;
    QTest::newRow("hours") << 66;
    QTest::newRow("volunteers") << 29;
}

void ReportPapersTest::nothingIsBrokenInTwo()
{
    QFETCH(const int, mostPages);
    const Period quarter = Period::quarter(2025, 1);
    const Report paper = report(QString::fromLatin1(QTest::currentDataTag()), quarter);
    const QString path = m_office->office.path(QStringLiteral("paper.pdf"));
    TaskContext context;
    exportReport(m_office->office.database(), paper, path, context);
    const QString text = pdfText(path);
    const ReportSection& section = paper.sections.first();
    static const QRegularExpression together(QStringLiteral("[A-Za-z0-9*.,:-]{4,}"));
    qsizetype looked = 0;
    const auto stream = section.stream(m_office->reader());
    for (TableRow row; looked < 2000 && stream->next(row);) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = reportCellText(row.at(column), section.columns.at(column).kind);
            for (auto match = together.globalMatch(cell); match.hasNext(); ++looked)
                QVERIFY2(text.contains(match.next().captured()), qPrintable(cell));
        }
    }
    QVERIFY(looked >= 2000);
    const qsizetype pages = text.count(QChar(u'\f'));
    QVERIFY2(pages <= mostPages, qPrintable(QString::number(pages)));
}

VD_TEST(ReportPapersTest)

#include "reportpapers_test.moc"
