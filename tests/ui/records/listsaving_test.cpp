#include "models/spreadsheets/sheetreader.h"
#include "tests/support/testregistry.h"
#include "tests/ui/common/samplerecords.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/records/listsaving.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

class ListSavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savesTheWholeList();
    void savesOnlyTheSelectedRows();
    void cancellingWritesNothing();

private:
    /// Clicks Export, answers with `name`, waits until the folder is offered.
    QString exportTo(const QString& name);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<SamplePage> m_page;
};

void ListSavingTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    SampleRecords::fill(*m_office, 30);
}

void ListSavingTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<SamplePage>(m_office->office());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(!m_page->model()->isLoading());
}

QString ListSavingTest::exportTo(const QString& name)
{
    const QString path = m_office->path(name);
    DialogScript script;
    script.answer(path);
    script.answer(false); // leave the folder closed
    QTest::mouseClick(m_page->button(RecordPage::Export), Qt::LeftButton);
    const bool isOffered = QTest::qWaitFor([&script] { return script.isUsedUp(); });
    return isOffered && script.asked().value(1).contains(name) ? path : QString();
}

void ListSavingTest::savesTheWholeList()
{
    m_page->table()->selectRow(0); // one row is only looked at
    const QString path = exportTo(QStringLiteral("all.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= m_page->model()->total() + 1);
    QVERIFY(!lines.join().contains(QByteArrayLiteral("出生日期"))); // a hidden column
}

void ListSavingTest::savesOnlyTheSelectedRows()
{
    m_page->table()->selectRow(1);
    m_page->table()->selectionModel()->select(
        m_page->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(!m_page->model()->index(3, 1).data().toString().isEmpty()); // rows come after their ids
    const QStringList names{
        m_page->model()->index(1, 1).data().toString(), m_page->model()->index(3, 1).data().toString()};
    const QString path = exportTo(QStringLiteral("some.xlsx"));
    QVERIFY(!path.isEmpty());
    const auto reader = SheetReader::open(path);
    QStringList found;
    int rows = 0;
    SheetRow row;
    while (reader->next(row)) {
        ++rows;
        for (const SheetCell& cell : row.cells) {
            if (names.contains(cell.text))
                found << cell.text;
        }
    }
    QCOMPARE(found, names);
    QVERIFY(rows <= 5);
}

void ListSavingTest::cancellingWritesNothing()
{
    DialogScript script;
    QSignalSpy tasks(m_page.get(), &Page::taskStarted);
    QTest::mouseClick(m_page->button(RecordPage::Export), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 1);
    QCOMPARE(tasks.count(), 0);
}

VD_TEST(ListSavingTest)
#include "listsaving_test.moc"
