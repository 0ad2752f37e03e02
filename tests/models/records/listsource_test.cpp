#include "models/database/connection.h"
#include "models/records/listsource.h"
#include "tests/support/testplace.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

class ShelfRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("shelves"); }
    QStringList watchedTables() const override { return {table()}; }
    QString condition(const RecordFilter&, QVariantList&) const override { return {}; }

    mutable int asked = 0; ///< for its columns

protected:
    QList<ListColumn> list() const override
    {
        ++asked;
        using enum ColumnKind;
        return {
            ListColumn("name", QStringLiteral("Name"), Name, 100, {"shelves.name"}).sorted("shelves.name, shelves.id"),
            ListColumn("books", QStringLiteral("Books"), Integer, 50, {"shelves.books"}).sorted(),
            ListColumn("room", QStringLiteral("Room"), Text, 80, {"r.name", "r.floor"},
                [](const ListCell& cell) {
                    return cell.isNull() ? QStringLiteral("nowhere")
                                         : QStringLiteral("%1, floor %2").arg(cell.text()).arg(cell.integer(1));
                })
                .hidden(),
            ListColumn("labels", QStringLiteral("Labels"), Text, 80,
                [](Connection&, const QList<qint64>& ids) {
                    QHash<qint64, QString> labels;
                    for (const qint64 id : ids)
                        labels.insert(id, QStringLiteral("label %1").arg(id));
                    return labels;
                }),
        };
    }
    QString joins() const override { return QStringLiteral("LEFT JOIN rooms r ON r.id = shelves.room_id"); }
};

} // namespace

/// A column of a list, said once: heading and cells follow from it.
class ListSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesHeadings();
    void makesRows();
    void saysItsColumnsOnce();

private:
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Connection> m_connection;
    ShelfRecords m_records;
};

void ListSourceTest::init()
{
    m_connection.reset();
    m_place = std::make_unique<TestPlace>();
    m_connection
        = m_place->open({QStringLiteral("CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT, floor INTEGER)"),
            QStringLiteral("CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT, books INTEGER, room_id INTEGER)"),
            QStringLiteral("INSERT INTO rooms VALUES (4, 'Library', 2)"),
            QStringLiteral(
                "INSERT INTO shelves VALUES (1, 'Poems', 30, 4), (2, 'Novels', NULL, NULL), (3, 'Maps', 5, 4)")});
}

void ListSourceTest::makesHeadings()
{
    const QList<RecordColumn> columns = m_records.columns();
    QCOMPARE(columns.size(), 4);
    QCOMPARE(columns.at(0).key, QStringLiteral("name"));
    QCOMPARE(columns.at(0).orderBy, QStringLiteral("shelves.name, shelves.id"));
    QCOMPARE(columns.at(1).title, QStringLiteral("Books"));
    QCOMPARE(columns.at(1).kind, ColumnKind::Integer);
    QCOMPARE(columns.at(1).orderBy, QStringLiteral("shelves.books"));
    QVERIFY(columns.at(1).visible);
    QVERIFY(!columns.at(2).visible);
    QVERIFY(columns.at(2).orderBy.isEmpty());
    QCOMPARE(m_records.searchTable(), QStringLiteral("shelves"));
}

void ListSourceTest::makesRows()
{
    QMap<qint64, QVariantList> cells;
    for (const RecordRow& row : m_records.rows(*m_connection, {2, 1}))
        cells.insert(row.id, row.cells);
    QCOMPARE(cells.keys(), (QList<qint64>{1, 2}));
    QCOMPARE(cells.value(1),
        (QVariantList{
            QStringLiteral("Poems"), qint64(30), QStringLiteral("Library, floor 2"), QStringLiteral("label 1")}));
    QCOMPARE(cells.value(2),
        (QVariantList{QStringLiteral("Novels"), qint64(0), QStringLiteral("nowhere"), QStringLiteral("label 2")}));
    QVERIFY(m_records.rows(*m_connection, {}).isEmpty());
}

void ListSourceTest::saysItsColumnsOnce()
{
    const ShelfRecords records;
    for (int page = 0; page < 3; ++page)
        QCOMPARE(records.rows(*m_connection, {1, 3}).size(), records.columns().size() - 2);
    QCOMPARE(records.asked, 1);
}

VD_TEST(ListSourceTest)
#include "listsource_test.moc"
