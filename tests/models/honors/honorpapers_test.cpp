#include "models/honors/honorrollpages.h"
#include "models/honors/honorrollwords.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"

#include <QPainter>
#include <QtTest>

#include <cmath>

/// What stands where on the three papers of honor: nothing beyond the page, nothing outside its column, both sides
/// alike, and as many pages as the names need.
class HonorPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLiesBeyondThePage_data();
    void nothingLiesBeyondThePage();
    void bothSidesAreAlike_data();
    void bothSidesAreAlike();
    void everybodyStandsOnThePaper_data() { nothingLiesBeyondThePage_data(); }
    void everybodyStandsOnThePaper();
    void titlesAreNeverBroken_data();
    void titlesAreNeverBroken();
    void manyTitlesAreNeverBroken();
    void aSingleLastNameStandsInTheMiddle();
    void theListIsATable_data();
    void theListIsATable();
    void aPageOfTheListEndsAboveItsFoot();
    void largePaperHoldsMore_data();
    void largePaperHoldsMore();
    void namesAreAsLargeAsThereIsRoom();
    void aCertificateIsOnePersons();
    void longTitlesStandBetweenTheMargins();
};

namespace {

using Paper = std::unique_ptr<PaintedPaper>;

/// `names` people with short and long deeds under two titles.
HonorRollContent content(int names)
{
    HonorRollContent roll;
    roll.name = QStringLiteral("2025年度先进典型名单");
    roll.year = 2025;
    roll.slogan = QStringLiteral("奉献友爱互助进步");
    roll.citation = QStringLiteral("一年来，广大志愿者踊跃投身志愿服务，涌现出一批先进典型，经研究决定予以表彰。")
        + QStringLiteral("希望受到表彰的志愿者珍惜荣誉，再接再厉。");
    roll.issuer = QStringLiteral("潍州路街道办事处");
    roll.date = QDate(2025, 12, 5);
    roll.sections = {{QStringLiteral("最美志愿者"), {}}, {QStringLiteral("最佳志愿服务组织"), {}}};
    for (int i = 0; i < names; ++i) {
        HonorRollEntry entry;
        entry.name = QString(QChar(0x9a00 + i)) + QStringLiteral("人");
        entry.team = i % 3 == 0 ? QString() : QStringLiteral("银龄互助志愿服务队");
        entry.deeds = QStringLiteral("多年来为邻里理发、修伞。").repeated(i % 4);
        roll.sections[i % 2].entries << entry;
    }
    return roll;
}

Paper painted(const HonorRollPages& pages, int index)
{
    auto paper = std::make_unique<PaintedPaper>(QSize(qRound(pages.width()), qRound(pages.height())));
    QPainter painter(paper.get());
    pages.paint(painter, QRectF(0, 0, pages.width(), pages.height()), index);
    return paper;
}

/// Straight lines across, by their height.
QList<QRectF> linesAcross(const PaintedPaper& paper)
{
    QList<QRectF> lines;
    for (const QRectF& shape : paper.shapes()) {
        if (shape.height() < 0.5 && shape.width() > 100)
            lines << shape;
    }
    return lines;
}

} // namespace

void HonorPapersTest::nothingLiesBeyondThePage_data()
{
    QTest::addColumn<HonorRollLayout>("layout");
    QTest::addColumn<int>("names");
    for (const HonorRollLayout layout : allHonorRollLayouts()) {
        for (const int names : {1, 2, 7, 30, 61, 200})
            QTest::addRow("%s of %d", qPrintable(layoutCode(layout)), names) << layout << names;
    }
}

void HonorPapersTest::nothingLiesBeyondThePage()
{
    QFETCH(HonorRollLayout, layout);
    QFETCH(int, names);
    const auto pages = layOutHonorRoll(layout, content(names), 3);
    const QRectF sheet = QRectF(0, 0, pages->width(), pages->height()).adjusted(-1, -1, 1, 1);
    for (int page = 0; page < pages->count(); ++page) {
        const Paper paper = painted(*pages, page);
        QVERIFY(!paper->shapes().isEmpty());
        for (const QRectF& shape : paper->shapes())
            QVERIFY2(sheet.contains(shape) || shape.isEmpty() || sheet.intersects(shape),
                qPrintable(QStringLiteral("page %1: %2 %3").arg(page).arg(shape.left()).arg(shape.top())));
        QRectF all = paper->textBox();
        for (const QRectF& shape : paper->shapes())
            all |= shape;
        QVERIFY2(sheet.contains(all), qPrintable(QStringLiteral("page %1").arg(page)));
    }
}

void HonorPapersTest::bothSidesAreAlike_data()
{
    QTest::addColumn<HonorRollLayout>("layout");
    QTest::addColumn<int>("page");
    QTest::newRow("certificate") << HonorRollLayout::Certificates << 0;
    QTest::newRow("poster") << HonorRollLayout::Poster << 0;
    QTest::newRow("poster's second page") << HonorRollLayout::Poster << 1;
    QTest::newRow("list") << HonorRollLayout::List << 0;
    QTest::newRow("list's second page") << HonorRollLayout::List << 1;
}

/// Frames, ornaments and rules: each has its mirror image at the other side. Names and the seal stand where they must.
void HonorPapersTest::bothSidesAreAlike()
{
    QFETCH(HonorRollLayout, layout);
    QFETCH(int, page);
    const auto pages = layOutHonorRoll(layout, content(300), 1);
    const auto paper = painted(*pages, page);
    int alike = 0;
    for (const QRectF& shape : paper->shapes()) {
        const QRectF mirrored(pages->width() - shape.right(), shape.top(), shape.width(), shape.height());
        for (const QRectF& other : paper->shapes()) {
            if (std::abs(other.left() - mirrored.left()) < 1 && std::abs(other.right() - mirrored.right()) < 1
                && std::abs(other.top() - mirrored.top()) < 1 && std::abs(other.bottom() - mirrored.bottom()) < 1) {
                ++alike;
                break;
            }
        }
    }
    QVERIFY2(alike >= 6, qPrintable(QString::number(alike)));
}

void HonorPapersTest::everybodyStandsOnThePaper()
{
    QFETCH(HonorRollLayout, layout);
    QFETCH(int, names);
    const HonorRollContent roll = content(names);
    const auto pages = layOutHonorRoll(layout, roll, 3);
    QString all;
    for (int page = 0; page < pages->count(); ++page) {
        const Paper paper = painted(*pages, page);
        for (const PaintedPaper::Text& text : paper->texts())
            all += text.text;
        if (layout == HonorRollLayout::List) {
            QVERIFY(all.contains(HonorRollWords::pageLine(page + 1, pages->count())));
            QVERIFY(all.contains(HonorRollWords::versionLine(3, roll)));
        }
    }
    for (const HonorRollSection& section : roll.sections) {
        for (const HonorRollEntry& entry : section.entries)
            QCOMPARE(all.count(entry.name.left(1)), 1);
    }
    const int signatures = layout == HonorRollLayout::Certificates ? pages->count() : 1;
    QCOMPARE(all.count(QStringLiteral("二〇二五年十二月五日")), signatures);
    QVERIFY(!all.contains(QStringLiteral("印章"))); // the seal itself, or nothing
}

void HonorPapersTest::titlesAreNeverBroken_data()
{
    QTest::addColumn<QString>("title");
    for (const char* title : {"最美志愿者", "最佳志愿服务项目奖", "最佳志愿服务组织先进集体",
             "学雷锋志愿服务先进典型“四个100”", "奎文区新时代文明实践志愿服务先进"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void HonorPapersTest::titlesAreNeverBroken()
{
    QFETCH(const QString, title);
    HonorRollContent roll = content(8);
    roll.sections[0].title = title;
    for (const HonorRollLayout layout : {HonorRollLayout::List, HonorRollLayout::Poster}) {
        const Paper paper = painted(*layOutHonorRoll(layout, roll, 1), 0);
        int whole = 0;
        for (const PaintedPaper::Text& text : paper->texts())
            whole += text.text.contains(title) ? 1 : 0;
        QVERIFY(whole >= (layout == HonorRollLayout::List ? 4 : 1));
    }
    // Nor in the words of citation, wherever the line ends.
    for (int more = 0; more < 12; ++more) {
        roll.citation = QString(more, u'一') + HonorRollWords::citation(2025, roll.sections);
        const Paper paper = painted(*layOutHonorRoll(HonorRollLayout::Poster, roll, 1), 0);
        int whole = 0;
        for (const QString& line : paper->lines()) {
            whole += line.contains(u'“' + title + u'”') ? 1 : 0;
            QCOMPARE(line.count(u'“'), line.count(u'”'));
        }
        QVERIFY2(whole > 0, qPrintable(paper->lines().join(u'|')));
    }
}

void HonorPapersTest::manyTitlesAreNeverBroken()
{
    HonorRollContent roll = content(8);
    roll.sections.clear();
    for (const char* title : {"奎文好人", "最美志愿者", "最佳志愿服务项目", "最佳志愿服务组织", "最美志愿服务社区"})
        roll.sections << HonorRollSection{QString::fromUtf8(title), content(8).sections.first().entries};
    for (int more = 0; more < 20; ++more) {
        roll.citation = QString(more, u'一') + HonorRollWords::citation(2025, roll.sections);
        const QString lines = painted(*layOutHonorRoll(HonorRollLayout::Poster, roll, 1), 0)->lines().join(u'|');
        QVERIFY2(lines.contains(QStringLiteral("2025年度")), qPrintable(lines));
        for (const HonorRollSection& section : std::as_const(roll.sections))
            QVERIFY2(lines.contains(u'“' + section.title + u'”'), qPrintable(lines));
    }
}

/// Four names in a row and one below: that one in the middle; two stay in their columns.
void HonorPapersTest::aSingleLastNameStandsInTheMiddle()
{
    HonorRollContent roll = content(10);
    roll.sections = roll.sections.first(1);
    for (const auto& [names, isMiddle] : {std::pair(5, true), std::pair(6, false)}) {
        HonorRollContent some = roll;
        some.sections[0].entries.clear();
        for (int i = 0; i < names; ++i)
            some.sections[0].entries << HonorRollEntry{QString(QChar(0x4e00 + i)) + QStringLiteral("某人"), {}, {}};
        const auto pages = layOutHonorRoll(HonorRollLayout::Poster, some, 1);
        const Paper paper = painted(*pages, 0);
        const auto last = std::find_if(paper->texts().begin(), paper->texts().end(),
            [&](const PaintedPaper::Text& text) { return text.text == some.sections[0].entries.last().name; });
        QVERIFY(last != paper->texts().end());
        const double middle = last->at.x() + last->width / 2;
        QCOMPARE(std::abs(middle - pages->width() / 2) < 12, isMiddle);
    }
}

void HonorPapersTest::theListIsATable_data()
{
    QTest::addColumn<int>("names");
    for (const int names : {3, 40, 90})
        QTest::addRow("%d names", names) << names;
}

/// The rows lie between their rules, as high as their longest cell, and the words of a cell in their column.
void HonorPapersTest::theListIsATable()
{
    QFETCH(int, names);
    constexpr double lineHeight = 24;
    constexpr double padding = 14;
    const auto pages = layOutHonorRoll(HonorRollLayout::List, content(names), 1);
    double rows = 0;
    for (int page = 0; page < pages->count(); ++page) {
        const Paper paper = painted(*pages, page);
        const QList<QRectF> across = linesAcross(*paper);
        QList<double> columns;
        for (const QRectF& shape : paper->shapes()) {
            if (shape.width() < 0.5 && shape.height() > 20)
                columns << shape.left();
        }
        if (across.isEmpty())
            continue; // the signature alone
        QCOMPARE(columns.size(), 6);
        QVERIFY(std::is_sorted(columns.begin(), columns.end()));
        QVERIFY(std::abs(columns.first() + columns.last() - pages->width()) < 1); // the same margin on both sides
        for (const QRectF& rule : across) {
            QVERIFY(std::abs(rule.left() - columns.first()) < 1);
            QVERIFY(std::abs(rule.right() - columns.last()) < 1);
        }
        for (qsizetype i = 2; i < across.size(); ++i) { // below the headings
            const double height = across.at(i).top() - across.at(i - 1).top();
            const double lines = (height - padding) / lineHeight;
            QVERIFY2(lines > 0.9 && std::abs(lines - std::round(lines)) < 0.01, qPrintable(QString::number(height)));
            int inside = 0;
            for (const PaintedPaper::Text& text : paper->texts()) {
                if (text.at.y() <= across.at(i - 1).top() || text.at.y() >= across.at(i).top())
                    continue;
                ++inside;
                QVERIFY(text.at.y() - across.at(i - 1).top() > lineHeight * 0.5); // the letters, too, below the rule
                const auto right = std::upper_bound(columns.begin(), columns.end(), text.at.x());
                QVERIFY(right != columns.begin() && right != columns.end());
                QVERIFY2(text.at.x() + text.width < *right + 14, qPrintable(text.text));
            }
            QVERIFY(inside >= 3);
            ++rows;
        }
    }
    QCOMPARE(int(rows), names);
}

/// One name after the other: a page more exactly when the next row would reach into the foot.
void HonorPapersTest::aPageOfTheListEndsAboveItsFoot()
{
    constexpr double foot = 84;
    constexpr double signature = 150;
    int before = 1;
    int turns = 0;
    for (int names = 1; names < 80; ++names) {
        const auto pages = layOutHonorRoll(HonorRollLayout::List, content(names), 1);
        QVERIFY(pages->count() == before || pages->count() == before + 1 || pages->count() == before - 1);
        turns += pages->count() > before ? 1 : 0;
        before = pages->count();
        const Paper last = painted(*pages, pages->count() - 1);
        const QList<QRectF> rules = linesAcross(*last);
        const double end = rules.isEmpty() ? 0 : rules.last().top();
        QVERIFY(end + signature <= pages->height() - foot + 1);
        if (pages->count() < 2)
            continue;
        const QList<QRectF> full = linesAcross(*painted(*pages, 0));
        QVERIFY(full.last().top() <= pages->height() - foot);
        QVERIFY(rules.isEmpty() || full.last().top() > pages->height() - foot - 14 - 4 * 24);
    }
    QVERIFY(turns >= 3);
}

void HonorPapersTest::largePaperHoldsMore_data()
{
    QTest::addColumn<HonorRollLayout>("layout");
    QTest::addColumn<int>("names");
    QTest::newRow("list") << HonorRollLayout::List << 60;
    QTest::newRow("poster") << HonorRollLayout::Poster << 130;
}

/// A3 is laid out as such: more on a page, and nothing beyond it.
void HonorPapersTest::largePaperHoldsMore()
{
    QFETCH(HonorRollLayout, layout);
    QFETCH(int, names);
    const auto small = layOutHonorRoll(layout, content(names), 1, QPageSize::A4);
    const auto large = layOutHonorRoll(layout, content(names), 1, QPageSize::A3);
    QVERIFY2(large->count() < small->count(), qPrintable(QString::number(large->count())));
    QVERIFY(std::abs(large->width() / large->height() - small->width() / small->height()) < 0.001);
    for (int page = 0; page < large->count(); ++page) {
        const Paper paper = painted(*large, page);
        QRectF all = paper->textBox();
        for (const QRectF& shape : paper->shapes())
            all |= shape;
        QVERIFY(QRectF(0, 0, large->width(), large->height()).adjusted(-1, -1, 1, 1).contains(all));
    }
}

void HonorPapersTest::namesAreAsLargeAsThereIsRoom()
{
    double before = 1000;
    for (const int names : {4, 12, 24, 60}) {
        HonorRollContent roll = content(names);
        for (HonorRollEntry& entry : roll.sections.first().entries)
            entry.name = QString(QChar(0x4e00 + int(&entry - roll.sections.first().entries.constData())))
                + QStringLiteral("某人");
        const auto pages = layOutHonorRoll(HonorRollLayout::Poster, roll, 1);
        QCOMPARE(pages->count(), 1);
        const Paper paper = painted(*pages, 0);
        const QString name = roll.sections.first().entries.first().name;
        const auto found = std::find_if(paper->texts().begin(), paper->texts().end(),
            [&](const PaintedPaper::Text& text) { return text.text == name; });
        QVERIFY(found != paper->texts().end());
        QVERIFY2(found->width < before || names == 12, qPrintable(QString::number(found->width)));
        QVERIFY(names > 12 || found->width > 3 * 48); // a third larger than the names of twenty
        before = found->width;
    }
}

void HonorPapersTest::aCertificateIsOnePersons()
{
    const HonorRollContent roll = content(5);
    const auto pages = layOutHonorRoll(HonorRollLayout::Certificates, roll, 1);
    QVERIFY(pages->isLandscape());
    QCOMPARE(pages->count(), 5);
    QList<HonorRollEntry> entries;
    QStringList titles;
    for (const HonorRollSection& section : roll.sections) {
        for (const HonorRollEntry& entry : section.entries) {
            entries << entry;
            titles << section.title;
        }
    }
    for (int page = 0; page < pages->count(); ++page) {
        const Paper paper = painted(*pages, page);
        QString words;
        for (const PaintedPaper::Text& text : paper->texts())
            words += text.text;
        QVERIFY(words.contains(HonorRollWords::certificateAddress(entries.at(page))));
        QVERIFY(words.contains(titles.at(page)));
        QVERIFY(words.contains(QStringLiteral("2025")) || words.contains(QStringLiteral("二〇二五")));
    }
}

void HonorPapersTest::longTitlesStandBetweenTheMargins()
{
    HonorRollContent roll = content(6);
    roll.sections[0].title = QStringLiteral("优秀志愿服务项目负责人和骨干代表");
    const auto pages = layOutHonorRoll(HonorRollLayout::Poster, roll, 1);
    const Paper paper = painted(*pages, 0);
    QVERIFY(paper->lines().join(QString()).contains(roll.sections[0].title));
    for (const QRectF& shape : paper->shapes() + QList{paper->textBox()})
        QVERIFY(shape.left() >= -1 && shape.right() <= pages->width() + 1);
}

VD_TEST(HonorPapersTest)
#include "honorpapers_test.moc"
