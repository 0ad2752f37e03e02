#include "models/spreadsheets/formulatext.h"

#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/delimitedreader.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

class FormulaTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void harmlessAndBack_data();
    void harmlessAndBack();
    void leavesAndComesBackInACsv();
};

void FormulaTextTest::harmlessAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    const auto row
        = [](const char* text, bool isGuarded) { QTest::newRow(text) << QString::fromUtf8(text) << isGuarded; };
    row("=HYPERLINK(\"http://x\",\"王伟\")", true);
    row("+86 13812345678", true);
    row("-2+3", true);
    row("@SUM(A1)", true);
    row("＝1+1", true);
    row("＋1+1", true);
    row("－1+1", true);
    row("＠A1", true);
    row("  =1+1", true);
    row("\t=1+1", true);
    row("\r\n=1+1", true);
    row("　=1+1", true);
    row("'=1+1", true); // an apostrophe of its own is kept
    row("''=1+1", true);
    row("王伟", false);
    row("", false);
    row("-", false);
    row("=", false);
    row("-12.5", false);
    row("+3", false);
    row("1=1", false);
    row("'王伟'", false);
    row("—", false);
}

void FormulaTextTest::harmlessAndBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    const QString harmless = harmlessText(text);
    QCOMPARE(harmless, isGuarded ? QChar(u'\'') + text : text);
    QCOMPARE(originalText(harmless), text);
}

void FormulaTextTest::leavesAndComesBackInACsv()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const QStringList texts{QStringLiteral("=HYPERLINK(\"http://x\",\"王伟\")"), QStringLiteral("-1+1"),
        QStringLiteral("李强"), QStringLiteral("'=1+1")};
    {
        CsvWriter writer(path);
        TableHead head;
        head.columns = {{QStringLiteral("姓名"), 10}, {QStringLiteral("积分"), 10, SheetColumnKind::Integer}};
        writer.beginTable(head);
        for (const QString& text : texts)
            writer.writeRow({text, qint64(-5)});
        writer.finish();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("\"'=HYPERLINK("));
    QVERIFY(bytes.contains(",-5")); // figures stay figures
    DelimitedReader reader(path);
    SheetRow row;
    QVERIFY(reader.next(row));
    for (const QString& text : texts) {
        QVERIFY(reader.next(row));
        QCOMPARE(row.cells.at(0).text, text);
    }
}

VD_TEST(FormulaTextTest)
#include "formulatext_test.moc"
