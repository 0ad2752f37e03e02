#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorimport.h"
#include "models/honors/honorrollpages.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorrollwords.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/errorof.h"
#include "tests/support/pdftext.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

/// The frozen roll and what comes out of the printer.
class HonorRollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void freezesEachPrint();
    void keepsContentThroughJson();
    void printsNamesThatCanBeCopied_data();
    void printsNamesThatCanBeCopied();
    void fitsTheKuiwenListOnOnePoster();
    void runsOnOverPages();
    void spreadsTwoCharacters_data();
    void spreadsTwoCharacters();
    void writesNothingWhereItCannot();
    void paginatesTenThousandNames();

private:
    [[nodiscard]] HonorBatchId batch()
    {
        return HonorBatchRepository().findByName(m_office->reader(), QStringLiteral("2025年度先进典型名单"))->id;
    }
    [[nodiscard]] static HonorRollContent many(int names);

    std::unique_ptr<TestOffice> m_office;
};

namespace {

QString withoutSpaces(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

bool hasRadicals(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() < 0x2fe0; });
}

} // namespace

void HonorRollTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    ProjectImport projects(m_office->vault());
    m_office->importFile(projects, QStringLiteral("05-项目库.xlsx"));
    HonorImport honors(m_office->vault());
    m_office->importFile(honors, QStringLiteral("08-荣誉.xlsx"));
}

HonorRollContent HonorRollTest::many(int names)
{
    static const QStringList surnames{"王", "李", "张", "刘", "欧阳", "马", "黄", "龙", "高", "金"};
    static const QStringList given{"伟", "玉兰", "子涵", "文", "秀英", "志强", "黄河", "瑶", "金龙", "云"};
    HonorRollContent content;
    content.name = QStringLiteral("2025年度先进典型名单");
    content.year = 2025;
    content.slogan = HonorRollWords::slogan();
    content.issuer = QStringLiteral("潍州路街道办事处");
    content.date = QDate(2025, 11, 23);
    HonorRollSection section{QStringLiteral("最美志愿者"), {}};
    for (int i = 0; i < names; ++i) {
        section.entries << HonorRollEntry{surnames.at(i % 10) + given.at((i / 10) % 10),
            QStringLiteral("邻里守望志愿服务队"), QStringLiteral("长期坚持志愿服务"), HonoredKind::Volunteer};
    }
    content.sections << section;
    content.citation = HonorRollWords::citation(2025, content.sections);
    return content;
}

void HonorRollTest::freezesEachPrint()
{
    const HonorRollRepository rolls;
    const auto print = [&](HonorRollLayout layout) {
        HonorRoll roll;
        m_office->run([&](UnitOfWork& work) { roll = rolls.freeze(work, batch(), layout); });
        return roll.version;
    };
    QCOMPARE(print(HonorRollLayout::Poster), 1);
    QCOMPARE(print(HonorRollLayout::Poster), 1);
    QCOMPARE(print(HonorRollLayout::List), 1);
    m_office->run([&](UnitOfWork& work) {
        AwardRepository().changeState(work, AwardId(29), AwardState::Revoked, QStringLiteral("撤销"));
    });
    QCOMPARE(rolls.nextVersion(m_office->reader(), batch()), 2);
    QCOMPARE(print(HonorRollLayout::Poster), 2);
    const auto prints = rolls.prints(m_office->reader(), batch());
    QCOMPARE(prints.size(), 4);
    QCOMPARE(prints.first().content.total(), 28);
    QCOMPARE(prints.last().content.total(), 29); // the old print still says what it said
    QCOMPARE(prints.first().printedBy, QString::fromUtf8(TestOffice::administrator));
}

void HonorRollTest::keepsContentThroughJson()
{
    const HonorRollContent content = HonorRollRepository().content(m_office->reader(), batch());
    QCOMPARE(HonorRollContent::fromJson(content.toJson()), content);
    QVERIFY(content.citation.contains(QStringLiteral("“奎文好人”“最美志愿者”")));
    QCOMPARE(content.issuer, QStringLiteral("潍州路街道办事处"));
}

void HonorRollTest::printsNamesThatCanBeCopied_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("paper");
    for (const HonorRollLayout layout : allHonorRollLayouts()) {
        QTest::newRow(qPrintable(layoutCode(layout) + QStringLiteral(" A4")))
            << layoutCode(layout) << int(QPageSize::A4);
        QTest::newRow(qPrintable(layoutCode(layout) + QStringLiteral(" A3")))
            << layoutCode(layout) << int(QPageSize::A3);
    }
}

void HonorRollTest::printsNamesThatCanBeCopied()
{
    QFETCH(QString, layout);
    QFETCH(int, paper);
    const HonorRollContent content = HonorRollRepository().content(m_office->reader(), batch());
    const auto pages = layOutHonorRoll(*honorRollLayoutFromCode(layout), content, 1, QPageSize::PageSizeId(paper));
    const QString path = m_office->path(layout + QString::number(paper) + QStringLiteral(".pdf"));
    writeHonorRollPdf(path, *pages, QPageSize::PageSizeId(paper));
    const QString text = pdfText(path);
    QVERIFY2(!hasRadicals(text), qPrintable(text));
    const QString plain = withoutSpaces(text);
    for (const HonorRollSection& section : content.sections) {
        QVERIFY2(plain.contains(section.title), qPrintable(section.title));
        for (const HonorRollEntry& entry : section.entries)
            QVERIFY2(plain.contains(entry.name), qPrintable(entry.name));
    }
    QVERIFY(plain.contains(content.issuer));
}

void HonorRollTest::fitsTheKuiwenListOnOnePoster()
{
    const HonorRollContent content = HonorRollRepository().content(m_office->reader(), batch());
    QCOMPARE(layOutHonorRoll(HonorRollLayout::Poster, content, 1)->count(), 1);
    QCOMPARE(layOutHonorRoll(HonorRollLayout::Certificates, content, 1)->count(), content.total());
    QVERIFY(layOutHonorRoll(HonorRollLayout::List, content, 1)->count() >= 1);
}

void HonorRollTest::runsOnOverPages()
{
    const HonorRollContent content = many(600);
    for (const HonorRollLayout layout : {HonorRollLayout::Poster, HonorRollLayout::List}) {
        const auto pages = layOutHonorRoll(layout, content, 3);
        QVERIFY(pages->count() > 2);
        const QString path = m_office->path(QStringLiteral("many-%1.pdf").arg(layoutCode(layout)));
        writeHonorRollPdf(path, *pages);
        QCOMPARE(pdfText(path).count(u'\f'), pages->count());
        const QString text = withoutSpaces(pdfText(path));
        QCOMPARE(text.count(QStringLiteral("欧阳子涵")), 6);
        QVERIFY(text.contains(QStringLiteral("第%1页共%1页").arg(pages->count())));
    }
}

void HonorRollTest::spreadsTwoCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spread");
    QTest::newRow("two") << QStringLiteral("王伟") << QStringLiteral("王　伟");
    QTest::newRow("three") << QStringLiteral("孔维涛") << QStringLiteral("孔维涛");
    QTest::newRow("four") << QStringLiteral("欧阳子涵") << QStringLiteral("欧阳子涵");
    QTest::newRow("Latin") << QStringLiteral("Li") << QStringLiteral("Li");
    QTest::newRow("beyond the BMP") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
}

void HonorRollTest::spreadsTwoCharacters()
{
    QFETCH(QString, name);
    QTEST(HonorRollWords::spreadName(name), "spread");
}

void HonorRollTest::writesNothingWhereItCannot()
{
    const auto pages = layOutHonorRoll(HonorRollLayout::List, many(3), 1);
    QVERIFY_THROWS_EXCEPTION(Error, writeHonorRollPdf(m_office->path(QStringLiteral("no/such/folder.pdf")), *pages));
    /// Paints while somebody removes the folder.
    class LostFolder final : public HonorRollPages {
    public:
        LostFolder(const HonorRollContent& content, const QString& folder)
            : HonorRollPages(content, 1)
            , m_folder(folder)
        {
        }
        [[nodiscard]] int count() const override { return 1; }

    protected:
        void paintPage(QPainter&, int) const override { QDir(m_folder).removeRecursively(); }

    private:
        QString m_folder;
    };
    const QString folder = m_office->path(QStringLiteral("lost"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(errorOf([&] {
        writeHonorRollPdf(folder + QStringLiteral("/roll.pdf"), LostFolder(many(1), folder));
    }).contains(QStringLiteral("roll.pdf")));
}

void HonorRollTest::paginatesTenThousandNames()
{
    const auto pages = layOutHonorRoll(HonorRollLayout::Poster, many(10'000), 1);
    const QString path = m_office->path(QStringLiteral("ten-thousand.pdf"));
    writeHonorRollPdf(path, *pages);
    QCOMPARE(withoutSpaces(pdfText(path)).count(QStringLiteral("欧阳子涵")), 100);
}

VD_TEST(HonorRollTest)
#include "honorroll_test.moc"
