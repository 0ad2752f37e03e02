#include "ui/common/recordtable.h"

#include "models/records/recordmodel.h"
#include "tests/support/testregistry.h"
#include "ui/common/frozencolumn.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QtTest>

/// How the columns share the room.
class RecordTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void columnsShareTheRoom_data();
    void columnsShareTheRoom();
    void whatTheClerkAskedForStays();
    void widthsOfTheClerkAreKept();
    void namesStayInSight();

private:
    [[nodiscard]] QStringList seen() const;
    void widen(int room);

    std::unique_ptr<RecordTable> m_table;
    QStandardItemModel m_model;
};

namespace {

QList<RecordColumn> columns()
{
    const auto column = [](const char* key, ColumnKind kind, int width, bool important) {
        return RecordColumn{QString::fromLatin1(key), QString::fromLatin1(key), kind, width, {}, true, important};
    };
    return {column("date", ColumnKind::Date, 100, true), column("name", ColumnKind::Name, 120, true),
        column("field", ColumnKind::Text, 100, false), column("team", ColumnKind::Text, 200, false),
        column("place", ColumnKind::Text, 200, false), column("hours", ColumnKind::Hours, 80, true)};
}

} // namespace

void RecordTableTest::init()
{
    QSettings().clear();
    Theme::apply(*qApp);
    m_model.clear();
    m_model.setRowCount(40);
    m_model.setColumnCount(int(columns().size()));
    m_table = std::make_unique<RecordTable>();
    m_table->setModel(&m_model);
    m_table->setColumns(columns(), QStringLiteral("sample"));
    m_table->show();
}

QStringList RecordTableTest::seen() const
{
    QStringList keys;
    for (int column = 0; column < columns().size(); ++column) {
        if (!m_table->isColumnHidden(column))
            keys << columns().at(column).key;
    }
    return keys;
}

void RecordTableTest::widen(int room)
{
    const int around = m_table->width() - m_table->viewport()->width();
    m_table->resize(room + around, 400);
    QCoreApplication::processEvents();
    m_table->resize(room + m_table->width() - m_table->viewport()->width(), 400);
    QCOMPARE(m_table->viewport()->width(), room);
}

void RecordTableTest::columnsShareTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QStringList>("shown");
    const QStringList all{QStringLiteral("date"), QStringLiteral("name"), QStringLiteral("field"),
        QStringLiteral("team"), QStringLiteral("place"), QStringLiteral("hours")};
    QTest::newRow("more than enough") << 1000 << all;
    QTest::newRow("as drawn") << 800 << all;
    QTest::newRow("words grow narrow") << 570 << all;
    QTest::newRow("the last gives way") << 460
                                        << QStringList{QStringLiteral("date"), QStringLiteral("name"),
                                               QStringLiteral("field"), QStringLiteral("team"),
                                               QStringLiteral("hours")};
    QTest::newRow("what it is about stays")
        << 300 << QStringList{QStringLiteral("date"), QStringLiteral("name"), QStringLiteral("hours")};
}

void RecordTableTest::columnsShareTheRoom()
{
    QFETCH(int, room);
    widen(room);
    QTEST(seen(), "shown");
    QCOMPARE(m_table->horizontalHeader()->length(), room);
    QVERIFY2(m_table->columnWidth(5) >= 72, "Figures are not cut");
    for (const int column : {2, 3, 4})
        QVERIFY2(m_table->isColumnHidden(column) || m_table->columnWidth(column) >= 76, "Four characters are read");
    QCOMPARE(m_table->shownColumns().size(), columns().size());
}

void RecordTableTest::whatTheClerkAskedForStays()
{
    m_table->showColumn(4, false);
    m_table->showColumn(4, true);
    widen(300);
    QVERIFY(seen().contains(QStringLiteral("place")));
    RecordTable again;
    again.setModel(&m_model);
    again.setColumns(columns(), QStringLiteral("sample"));
    again.resize(340, 400);
    again.show();
    QVERIFY2(!again.isColumnHidden(4), "It is remembered");
    QVERIFY(again.isColumnHidden(3));
}

void RecordTableTest::widthsOfTheClerkAreKept()
{
    widen(300);
    m_table->setColumnWidth(0, 150);
    QCOMPARE(m_table->columnWidth(0), 150);
    QCOMPARE(seen().size(), columns().size()); // with widths of their own none needs to give way
    widen(500);
    QCOMPARE(m_table->columnWidth(0), 150);
}

void RecordTableTest::namesStayInSight()
{
    widen(300);
    m_table->setColumnWidth(5, 500);
    QCoreApplication::processEvents();
    auto* frozen = m_table->findChild<FrozenColumn*>();
    QVERIFY(frozen);
    QVERIFY(!frozen->isVisible());
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(m_table->columnViewportPosition(1) < 0);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->x(), m_table->viewport()->x());
    QCOMPARE(frozen->width(), m_table->columnWidth(1) + 1);
    m_table->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

VD_TEST(RecordTableTest)
#include "recordtable_test.moc"
