#include "models/common/minutes.h"
#include "models/service/servicevoiding.h"
#include "models/stations/estaterepository.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "tests/ui/records/listpages.h"
#include "ui/common/detailpanel.h"
#include "ui/common/recordtable.h"
#include "ui/common/selectallbox.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// Choosing many rows, on every list page: the box, the sums beside the list and the acts for all of them.
class RecordSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_office.reset(); }
    void addsUpWhatIsChosen_data();
    void addsUpWhatIsChosen();
    void theBoxShowsWhatIsChosen();
    void everythingChosenStaysChosen();
    void voidedHoursAddNothing();
    void offersTheActsForMany_data();
    void offersTheActsForMany();

private:
    void openPage(const QString& name);
    [[nodiscard]] SelectAllBox* box() const { return m_page->table()->findChild<SelectAllBox*>(); }
    [[nodiscard]] bool panelSays(const QString& text) const;

    std::unique_ptr<KuiwenOffice> m_office;
    std::unique_ptr<RecordPage> m_page;
};

void RecordSelectionTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<KuiwenOffice>();
}

void RecordSelectionTest::openPage(const QString& name)
{
    QSettings().clear();
    m_page.reset(makeListPage(name, m_office->office.office()));
    if (auto* orders = qobject_cast<OrderPage*>(m_page.get()))
        orders->setView(OrderPage::View::List);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(!m_page->model()->isLoading() && m_page->model()->total() > 1);
}

bool RecordSelectionTest::panelSays(const QString& text) const
{
    for (const QString& shown : shownTexts(*m_page->details())) {
        if (shown.split(QStringLiteral(" / ")).contains(text)) // of the lines of a label
            return true;
    }
    return false;
}

void RecordSelectionTest::addsUpWhatIsChosen_data()
{
    QTest::addColumn<QString>("title"); ///< of the column that is added up, "" for none
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* page, const char* title, ColumnKind kind, const char* sql) {
        QTest::newRow(page) << QString::fromLatin1(title) << kind << QString::fromLatin1(sql);
    };
    row("volunteers", "Hours", ColumnKind::Hours, "SELECT SUM(service_minutes) FROM volunteers");
    row("teams", "Hours", ColumnKind::Hours, "SELECT SUM(service_minutes) FROM teams");
    row("stations", "", ColumnKind::Integer, "SELECT 0");
    row("estates", "Households", ColumnKind::Integer, "SELECT SUM(households) FROM estates");
    row("projects", "Budget (yuan)", ColumnKind::Money, "SELECT SUM(budget_fen) FROM projects");
    row("activities", "People", ColumnKind::Integer,
        "SELECT COUNT(*) FROM attendance WHERE state IN ('accepted', 'present')");
    row("hours", "Hours", ColumnKind::Hours, "SELECT SUM(minutes) FROM service_records WHERE state <> 'void'");
    row("orders", "", ColumnKind::Integer, "SELECT 0");
    row("honors", "", ColumnKind::Integer, "SELECT 0");
}

void RecordSelectionTest::addsUpWhatIsChosen()
{
    QFETCH(QString, title);
    QFETCH(ColumnKind, kind);
    QFETCH(QString, sql);
    openPage(QString::fromLatin1(QTest::currentDataTag()));
    QTest::mouseClick(box(), Qt::LeftButton);
    const int rows = int(m_page->model()->total());
    QCOMPARE(m_page->selectedIds().size(), rows);
    QTRY_VERIFY(panelSays(QStringLiteral("%1 rows are selected.").arg(rows)));
    if (title.isEmpty())
        return;
    const QString sum = cellText(m_office->reader().scalar(sql).toLongLong(), kind);
    QTRY_VERIFY2(panelSays(QStringLiteral("%1: %2").arg(title, sum)), qPrintable(sum));
}

void RecordSelectionTest::theBoxShowsWhatIsChosen()
{
    openPage(QStringLiteral("teams"));
    QVERIFY(box()->isVisible());
    QVERIFY(box()->geometry().bottom() <= m_page->table()->viewport()->geometry().top());
    QCOMPARE(box()->checkState(), Qt::Unchecked);
    m_page->table()->selectRow(0);
    QCOMPARE(box()->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(box()->checkState(), Qt::Checked);
    QTest::mouseClick(box(), Qt::LeftButton);
    QCOMPARE(box()->checkState(), Qt::Unchecked);
    QVERIFY(m_page->selectedIds().isEmpty());
}

/// Another clerk's row comes in between: all that were chosen still are, and are added up anew.
void RecordSelectionTest::everythingChosenStaysChosen()
{
    openPage(QStringLiteral("estates"));
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    const QList<qint64> chosen = m_page->selectedIds();
    QVERIFY(chosen.size() > 30);
    const auto sum = [this] {
        return cellText(m_office->reader().scalar(QStringLiteral("SELECT SUM(households) FROM estates")).toLongLong(),
            ColumnKind::Integer);
    };
    QTRY_VERIFY(panelSays(QStringLiteral("Households: ") + sum()));
    const QString before = sum();
    m_office->office.run([&](UnitOfWork& work) {
        Estate estate = EstateRepository().require(work.connection(), EstateId(chosen.first()));
        estate.households += 1000;
        EstateRepository().update(work, estate);
    });
    QVERIFY(sum() != before);
    QTRY_VERIFY(panelSays(QStringLiteral("Households: ") + sum()));
    const QString all = sum();
    m_office->office.run([&](UnitOfWork& work) {
        Estate estate = EstateRepository().require(work.connection(), EstateId(chosen.first()));
        estate.id = {};
        estate.name = QStringLiteral("阿新小区");
        EstateRepository().insert(work, estate);
    });
    QTRY_COMPARE(m_page->model()->total(), chosen.size() + 1);
    QTRY_COMPARE(m_page->selectedIds().size(), chosen.size());
    QTRY_VERIFY(panelSays(QStringLiteral("Households: ") + all));
}

void RecordSelectionTest::voidedHoursAddNothing()
{
    m_office->office.run([](UnitOfWork& work) {
        ServiceVoiding(work).voidRecords({ServiceRecordId(1), ServiceRecordId(2)}, QStringLiteral("重复"));
    });
    openPage(QStringLiteral("hours"));
    QTest::mouseClick(box(), Qt::LeftButton);
    const qint64 minutes = m_office->reader()
                               .scalar(QStringLiteral("SELECT SUM(minutes) FROM service_records WHERE state <> 'void'"))
                               .toLongLong();
    QVERIFY(minutes > 0);
    QTRY_VERIFY(panelSays(QStringLiteral("Hours: ") + cellText(minutes, ColumnKind::Hours)));
}

void RecordSelectionTest::offersTheActsForMany_data()
{
    QTest::addColumn<QString>("act"); ///< that the page offers for several
    const auto row = [](const char* page, const char* act) { QTest::newRow(page) << QString::fromUtf8(act); };
    row("volunteers", "Suspend");
    row("teams", "Deactivate");
    row("stations", "Close");
    row("projects", "");
    row("hours", "Void");
    row("orders", "Reopen");
    row("honors", "Revoke");
}

/// The same as the context menu: the steps of these records, export, print and copy.
void RecordSelectionTest::offersTheActsForMany()
{
    QFETCH(QString, act);
    openPage(QString::fromLatin1(QTest::currentDataTag()));
    m_page->table()->selectRow(0);
    m_page->table()->selectionModel()->select(
        m_page->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(panelSays(QStringLiteral("2 rows are selected.")));
    QPushButton* many = nullptr;
    for (auto* button : m_page->details()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("For all of them…"))
            many = button;
    }
    QVERIFY(many);
    const QString entries = offeredEntries([many] { QTest::mouseClick(many, Qt::LeftButton); }).join(u'|');
    QVERIFY2(entries.contains(act), qPrintable(entries));
    for (const char* always : {"Export", "Print", "Copy rows (Ctrl+C)"})
        QVERIFY2(entries.contains(QLatin1String(always)), qPrintable(entries));
}

VD_TEST(RecordSelectionTest)
#include "recordselection_test.moc"
