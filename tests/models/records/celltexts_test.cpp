#include "models/records/recordmodel.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Each kind of column as the list, the clipboard and the print write it.
class CellTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachKind_data();
    void writesEachKind();
    void writesNothingForNothing();
};

void CellTextsTest::writesEachKind_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("badge") << ColumnKind::Badge << QVariant::fromValue(RecordBadge{QStringLiteral("在册"), Tone::Good})
                           << "在册";
    QTest::newRow("hours") << ColumnKind::Hours << QVariant(90) << "1.5";
    QTest::newRow("many hours") << ColumnKind::Hours << QVariant(819642) << "13,660.7";
    QTest::newRow("money") << ColumnKind::Money << QVariant(12004740) << "120,047.40";
    QTest::newRow("integer") << ColumnKind::Integer << QVariant(1234567) << "1,234,567";
    QTest::newRow("decimal") << ColumnKind::Decimal << QVariant(2.25) << QString::number(2.25, 'f', 1);
    QTest::newRow("percent") << ColumnKind::Percent << QVariant(0.959) << "95.9%";
    QTest::newRow("whole") << ColumnKind::Percent << QVariant(1.0) << "100.0%";
    QTest::newRow("no star") << ColumnKind::Stars << QVariant(0) << "";
    QTest::newRow("stars") << ColumnKind::Stars << QVariant(3) << "★★★";
    QTest::newRow("date") << ColumnKind::Date << QVariant("2025-03-01") << "2025-03-01";
    QTest::newRow("time") << ColumnKind::DateTime << QVariant("2025-03-01T09:00") << "2025-03-01 09:00";
    QTest::newRow("text") << ColumnKind::Text << QVariant("CT机") << "CT机";
}

void CellTextsTest::writesEachKind()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QVariant, value);
    QTEST(cellText(value, kind), "text");
}

void CellTextsTest::writesNothingForNothing()
{
    for (const ColumnKind kind : {ColumnKind::Badge, ColumnKind::Hours, ColumnKind::Money, ColumnKind::Integer,
             ColumnKind::Percent, ColumnKind::Stars, ColumnKind::Date, ColumnKind::Text}) {
        QCOMPARE(cellText(QVariant(), kind), QString());
        QCOMPARE(cellText(QVariant(QMetaType(QMetaType::QString)), kind), QString());
    }
}

VD_TEST(CellTextsTest)
#include "celltexts_test.moc"
