#include "models/common/linebreaks.h"

#include "tests/support/testregistry.h"

#include <QtTest>

/// A measure that needs no font: Chinese characters are two wide, others one.
static double measured(const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() ? 0 : c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

class LineBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void losesNothing_data();
    void losesNothing();
    void knowsTheWidestPart_data();
    void knowsTheWidestPart();
};

void LineBreaksTest::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QString& text, int width, int most, const QStringList& lines) {
        QTest::newRow(name) << text << width << most << lines;
    };
    row("empty", {}, 10, 3, {QString()});
    row("fits to the last point", QStringLiteral("2025-01-01"), 10, 3, {QStringLiteral("2025-01-01")});
    row("a moment breaks at its blank", QStringLiteral("2025-01-01 10:54"), 12, 3,
        {QStringLiteral("2025-01-01"), QStringLiteral("10:54")});
    row("a code stays whole", QStringLiteral("编号KW20250100012"), 14, 3,
        {QStringLiteral("编号"), QStringLiteral("KW20250100012")});
    row("a number stays whole", QStringLiteral("共1,234.5小时"), 8, 3,
        {QStringLiteral("共"), QStringLiteral("1,234.5"), QStringLiteral("小时")});
    row("a word wider than a line is cut", QStringLiteral("abcdefgh"), 3, 9,
        {QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")});
    row("Chinese breaks anywhere", QStringLiteral("志愿服务"), 5, 3, {QStringLiteral("志愿"), QStringLiteral("服务")});
    row("no line begins with a comma", QStringLiteral("志愿，服务"), 4, 3,
        {QStringLiteral("志"), QStringLiteral("愿，"), QStringLiteral("服务")});
    row("no line ends with an opening bracket", QStringLiteral("志愿（服务"), 6, 3,
        {QStringLiteral("志愿"), QStringLiteral("（服务")});
    row("line feeds stay", QStringLiteral("a\nb"), 10, 3, {QStringLiteral("a"), QStringLiteral("b")});
    row("what does not fit ends in dots", QStringLiteral("志愿服务工作台"), 4, 2,
        {QStringLiteral("志愿"), QStringLiteral("服…")});
    row("a rare character is one", QStringLiteral("\U00020BB7\U00020BB7"), 2, 3,
        {QStringLiteral("\U00020BB7"), QStringLiteral("\U00020BB7")});
    row("narrower than a letter", QStringLiteral("志愿"), 1, 3, {QStringLiteral("志"), QStringLiteral("愿")});
}

void LineBreaksTest::breaks()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const int, most);
    QTEST(brokenLines(text, width, most, &measured), "lines");
}

void LineBreaksTest::losesNothing_data()
{
    QTest::addColumn<int>("width");
    for (int width = 1; width <= 40; ++width)
        QTest::addRow("%d", width) << width;
}

void LineBreaksTest::losesNothing()
{
    QFETCH(const int, width);
    const QString text
        = QStringLiteral("2025-03-09 14:30—16:00，苇湾社区（KW-000123）理发 1,234.5 小时；\U00020BB7某等 100% 好评");
    const QStringList lines = brokenLines(text, width, 1000, &measured);
    QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    for (const QString& line : lines) {
        QVERIFY2(measured(line) <= std::max(width, 2) || line.size() <= 2, qPrintable(line));
        QVERIFY(line.isValidUtf16());
    }
}

void LineBreaksTest::knowsTheWidestPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::newRow("empty") << QString() << 0.0;
    QTest::newRow("moment") << QStringLiteral("2025-01-01 10:54") << 10.0;
    QTest::newRow("Chinese") << QStringLiteral("志愿服务") << 2.0;
    QTest::newRow("closing mark") << QStringLiteral("志愿。") << 4.0;
    QTest::newRow("code in Chinese") << QStringLiteral("编号KW-01号") << 5.0;
}

void LineBreaksTest::knowsTheWidestPart()
{
    QFETCH(const QString, text);
    QFETCH(const double, width);
    const double widest = widestPart(text, &measured);
    QCOMPARE(widest, width);
    for (const QString& line : brokenLines(text, widest, 1000, &measured))
        QVERIFY(measured(line) <= widest);
}

VD_TEST(LineBreaksTest)

#include "linebreaks_test.moc"
