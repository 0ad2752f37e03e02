#include "models/common/paperhtml.h"
#include "tests/support/testregistry.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QtTest>

/// Tables and lines of papers, as a text document understands them.
class PaperHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableHasHeadingsRowsAndSums();
    void tableWithoutHeadings();
    void textIsNoMarkup();
    void linesKeepTheirBlanks();
};

namespace {

const QTextTable& tableOf(const QTextDocument& document)
{
    for (const QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(frame))
            return *table;
    }
    qFatal("no table");
}

QString text(const QTextTable& table, int row, int column)
{
    return table.cellAt(row, column).firstCursorPosition().block().text().trimmed();
}

Qt::Alignment alignment(const QTextTable& table, int row, int column)
{
    return table.cellAt(row, column).firstCursorPosition().blockFormat().alignment()
        & (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
}

} // namespace

void PaperHtmlTest::tableHasHeadingsRowsAndSums()
{
    QTextDocument document;
    document.setHtml(paperTable({{QStringLiteral("Name"), QStringLiteral("Hours"), QStringLiteral("Remark")},
        {{QStringLiteral("李雷"), QStringLiteral("3"), {}}, {QStringLiteral("韩梅梅"), QStringLiteral("4"), {}}},
        {QStringLiteral("Total"), QStringLiteral("7"), {}}, {Qt::AlignHCenter, Qt::AlignRight}}));
    const QTextTable& table = tableOf(document);
    QCOMPARE(table.rows(), 4);
    QCOMPARE(table.columns(), 3);
    QCOMPARE(table.format().headerRowCount(), 1); // they stand on every page
    QCOMPARE(text(table, 0, 1), QStringLiteral("Hours"));
    QCOMPARE(text(table, 2, 0), QStringLiteral("韩梅梅"));
    QCOMPARE(text(table, 3, 1), QStringLiteral("7"));
    QCOMPARE(alignment(table, 1, 0), Qt::Alignment(Qt::AlignHCenter));
    QCOMPARE(alignment(table, 1, 1), Qt::Alignment(Qt::AlignRight));
    QCOMPARE(alignment(table, 1, 2), Qt::Alignment(Qt::AlignLeft));
}

void PaperHtmlTest::tableWithoutHeadings()
{
    QTextDocument document;
    document.setHtml(paperTable({{}, {{QStringLiteral("Donor"), QStringLiteral("某公司")}}, {}, {}}));
    QCOMPARE(tableOf(document).rows(), 1);
    QCOMPARE(tableOf(document).format().headerRowCount(), 0);
}

void PaperHtmlTest::textIsNoMarkup()
{
    const QString name = QStringLiteral("<b>A&B</b>");
    QTextDocument document;
    document.setHtml(paperTable({{name}, {{name}}, {name}, {}}) + paperLine(name));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(text(tableOf(document), row, 0), name);
    QCOMPARE(document.lastBlock().text(), name);
}

void PaperHtmlTest::linesKeepTheirBlanks()
{
    const QString line = QStringLiteral("By: ____    Seal:");
    QTextDocument document;
    document.setHtml(paperLine(line, Qt::AlignRight));
    QCOMPARE(document.lastBlock().text(), line);
    QVERIFY(document.lastBlock().blockFormat().alignment() & Qt::AlignRight);
}

VD_TEST(PaperHtmlTest)
#include "paperhtml_test.moc"
