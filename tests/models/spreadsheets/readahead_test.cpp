#include "models/spreadsheets/readahead.h"

#include "models/common/error.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

/// So many rows of one number each; then the end, or an error.
class CountingReader final : public SheetReader {
public:
    explicit CountingReader(int rows, bool isDamaged = false)
        : m_rows(rows)
        , m_isDamaged(isDamaged)
    {
        setSheets({{QStringLiteral("Sheet1")}});
        rewind();
    }
    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_rows; }
    QString formatName() const override { return QStringLiteral("numbers"); }
    int rowsRead() const { return m_read; }

protected:
    void startSheet(int) override { m_read = 0; }
    bool readRow(SheetRow& row) override
    {
        if (m_read == m_rows && m_isDamaged)
            throw Error(QStringLiteral("The part is damaged."));
        if (m_read == m_rows)
            return false;
        row.number = ++m_read;
        row.cells = {SheetCell::ofNumber(m_read)};
        return true;
    }

private:
    int m_rows;
    bool m_isDamaged;
    std::atomic_int m_read = 0;
};

} // namespace

class ReadAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRowInOrder_data();
    void givesEveryRowInOrder();
    void tellsOfDamageBehindTheRowsBefore();
    void preparesRowsInOrder();
    void tellsWhatPreparingThrewBehindTheRowsBefore();
    void staysBoundedAndEndsEarly();
};

void ReadAheadTest::givesEveryRowInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 99, 100, 101, 800, 12'345})
        QTest::addRow("%d rows", rows) << rows;
}

void ReadAheadTest::givesEveryRowInOrder()
{
    QFETCH(int, rows);
    CountingReader reader(rows);
    const SheetLayout layout;
    ReadAhead ahead(reader, layout);
    ReadAhead::Batch batch;
    qint64 count = 0;
    while (ahead.next(batch)) {
        for (const ReadAhead::Row& one : batch.rows) {
            QCOMPARE(one.row.number, ++count);
            QCOMPARE(one.row.at(0).number, double(count));
            QCOMPARE(int(one.kind), int(layout.kindOf(one.row)));
        }
        QCOMPARE(batch.bytesRead, count);
    }
    QCOMPARE(count, qint64(rows));
}

/// None where no error comes.
static std::optional<size_t> rowsBeforeTheError(ReadAhead& ahead)
{
    ReadAhead::Batch batch;
    size_t count = 0;
    try {
        while (ahead.next(batch))
            count += batch.rows.size();
    } catch (const Error&) {
        return count;
    }
    return std::nullopt;
}

void ReadAheadTest::tellsOfDamageBehindTheRowsBefore()
{
    CountingReader reader(250, true);
    const SheetLayout layout;
    ReadAhead ahead(reader, layout);
    QCOMPARE(rowsBeforeTheError(ahead), std::optional<size_t>(250));
}

void ReadAheadTest::preparesRowsInOrder()
{
    struct Prepared final : PreparedRow {
        qint64 place = 0;
    };
    CountingReader reader(1'234);
    const SheetLayout layout;
    qint64 place = 0;
    ReadAhead ahead(reader, layout, [&place](ReadAhead::Row& one) {
        auto prepared = std::make_unique<Prepared>();
        prepared->place = ++place;
        one.problems << Problem{QString::number(one.row.number), {}};
        one.prepared = std::move(prepared);
    });
    ReadAhead::Batch batch;
    qint64 count = 0;
    while (ahead.next(batch)) {
        for (const ReadAhead::Row& one : batch.rows) {
            QCOMPARE(one.row.number, ++count);
            QCOMPARE(static_cast<const Prepared&>(*one.prepared).place, count);
            QCOMPARE(one.problems.size(), 1);
            QCOMPARE(one.problems.first().field, QString::number(count));
        }
    }
    QCOMPARE(count, qint64(1'234));
}

void ReadAheadTest::tellsWhatPreparingThrewBehindTheRowsBefore()
{
    CountingReader reader(1'000);
    const SheetLayout layout;
    ReadAhead ahead(reader, layout, [](ReadAhead::Row& one) {
        if (one.row.number == 251)
            throw Error(QStringLiteral("The office is locked."));
    });
    QCOMPARE(rowsBeforeTheError(ahead), std::optional<size_t>(250));
}

void ReadAheadTest::staysBoundedAndEndsEarly()
{
    CountingReader reader(1'000'000);
    const SheetLayout layout;
    {
        ReadAhead ahead(reader, layout);
        ReadAhead::Batch batch;
        QVERIFY(ahead.next(batch));
        QTest::qWait(50);
        QVERIFY(reader.rowsRead() < 2'000);
    }
    QVERIFY(reader.rowsRead() < 2'000);
}

VD_TEST(ReadAheadTest)
#include "readahead_test.moc"
