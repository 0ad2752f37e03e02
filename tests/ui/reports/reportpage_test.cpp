#include "ui/reports/reportpage.h"

#include "models/spreadsheets/sheetreader.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/reports/reportactions.h"
#include "ui/reports/reporttablemodel.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

class ReportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsTheMonthlyReport();
    void showsTheFirstRowsOfLists();
    void opensTheReportOfAPlace();
    void savesInEachFormat_data();
    void savesInEachFormat();
    void tableModelKeepsItsRules();

private:
    void choose(int row);

    std::unique_ptr<KuiwenOffice> m_office;
    std::unique_ptr<ReportPage> m_page;
};

void ReportPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_office = std::make_unique<KuiwenOffice>();
    m_page = std::make_unique<ReportPage>(m_office->office.office());
    m_page->resize(1220, 820);
    QSignalSpy refreshed(m_page.get(), &ReportPage::refreshed);
    PageContext context;
    context.period = {QDate(2025, 1, 1), QDate(2025, 11, 1)};
    m_page->setContext(context);
    m_page->QWidget::show();
    QVERIFY(refreshed.wait());
}

void ReportPageTest::cleanupTestCase()
{
    m_page.reset();
    m_office.reset();
}

void ReportPageTest::choose(int row)
{
    if (m_page->list()->currentRow() == row)
        return;
    QSignalSpy refreshed(m_page.get(), &ReportPage::refreshed);
    m_page->list()->setCurrentRow(row);
    QVERIFY(refreshed.wait());
}

void ReportPageTest::showsTheMonthlyReport()
{
    choose(0);
    QCOMPARE(m_page->chosen(), QStringLiteral("monthly"));
    QCOMPARE(m_page->sections()->count(), 6);
    m_page->sections()->setCurrentIndex(1);
    const ReportTableModel& table = *m_page->table();
    QCOMPARE(table.rowCount(), 11); // ten months and the total
    QCOMPARE(table.data(table.index(10, 1), Qt::DisplayRole).toString(), QStringLiteral("13,660.7"));
    QVERIFY(table.data(table.index(10, 1), Qt::FontRole).value<QFont>().bold());
}

void ReportPageTest::showsTheFirstRowsOfLists()
{
    choose(1);
    QCOMPARE(m_page->chosen(), QStringLiteral("volunteers"));
    QCOMPARE(m_page->sections()->isVisible(), false);
    QCOMPARE(m_page->table()->rowCount(), 200);
}

void ReportPageTest::opensTheReportOfAPlace()
{
    QSignalSpy refreshed(m_page.get(), &ReportPage::refreshed);
    m_page->open({QStringLiteral("reports"), 0, {}, {{QStringLiteral("report"), {QStringLiteral("orders")}}}});
    QVERIFY(refreshed.wait());
    QCOMPARE(m_page->chosen(), QStringLiteral("orders"));
}

void ReportPageTest::savesInEachFormat_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("file");
    QTest::newRow("workbook") << "Save as Excel"
                              << "hours.xlsx";
    QTest::newRow("text") << "CSV"
                          << "hours.csv";
    QTest::newRow("pages, suffix forgotten") << "PDF"
                                             << "hours";
}

void ReportPageTest::savesInEachFormat()
{
    QFETCH(QString, button);
    QFETCH(QString, file);
    choose(2);
    DialogScript script;
    script.answer(m_office->office.path(file));
    script.answer(false);
    QSignalSpy saved(m_page->actions(), &ReportActions::saved);
    for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
        if (one->text() == button)
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QVERIFY(saved.wait(60000));
    const QString path = saved.first().first().toString();
    QVERIFY(QFileInfo(path).size() > 10000);
    QCOMPARE(QFileInfo(path).suffix().size() > 2, true);
}

void ReportPageTest::tableModelKeepsItsRules()
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<SheetColumn> columns{
        {QStringLiteral("Team"), 20}, {QStringLiteral("Hours"), 10, SheetColumnKind::Hours}};
    model.setTable(columns, {{QStringLiteral("雷霆志愿服务队"), qint64(90)}}, {QStringLiteral("Total"), qint64(90)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(0, 1), Qt::DisplayRole).toString(), QStringLiteral("1.5"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Hours"));
    model.setTable(columns, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

VD_TEST(ReportPageTest)
#include "reportpage_test.moc"
