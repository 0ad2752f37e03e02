#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorimport.h"
#include "models/honors/honorrollrepository.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/teams/teamimport.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/choicefield.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/honors/honorpage.h"
#include "ui/honors/honorrollpreview.h"
#include "ui/printing/printpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QtTest>

class HonorPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsBatchesAndAwards();
    void writesAnAwardDown();
    void keepsTheBatchInOrder();
    void freezesOnlyWhatIsPutOut();

private:
    [[nodiscard]] HonorBatch batch()
    {
        return *HonorBatchRepository().findByName(m_office->reader(), QStringLiteral("2025年度先进典型名单"));
    }

    std::unique_ptr<TestOffice> m_office;
};

void HonorPageTest::initTestCase()
{
    Theme::apply(*qApp);
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

void HonorPageTest::showsBatchesAndAwards()
{
    HonorPage page(m_office->office());
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->rowCount(), 29);
    QCOMPARE(page.batches()->count(), 2);
    page.chooseBatch(batch().id);
    QCOMPARE(page.chosenBatch(), batch().id);
    QTRY_VERIFY(page.subtitle().contains(QStringLiteral("奎文好人 11")));
    QCOMPARE(page.model()->rowCount(), 29);
}

void HonorPageTest::writesAnAwardDown()
{
    AwardDialog dialog(m_office->office(), batch(), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* known = qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("known")));
    qobject_cast<ChoiceField*>(dialog.field(QStringLiteral("kind")))->setValue(int(HonoredKind::Team));
    const TermId title
        = DictionaryRepository().idOf(m_office->reader(), Dictionary::HonorTitle, QStringLiteral("最佳志愿服务组织"));
    qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("title")))->setId(title.value());
    auto* name = qobject_cast<TextField*>(dialog.field(QStringLiteral("name")));
    name->line()->setFocus();
    name->line()->selectAll();
    name->line()->insert(QStringLiteral("青年突击队"));
    QTRY_VERIFY(known->id() > 0); // found among the teams
    dialog.save();
    const auto award = AwardRepository().find(m_office->reader(), dialog.savedId());
    QVERIFY(award);
    QVERIFY(award->honored > 0);
    QCOMPARE(award->state, AwardState::Granted); // the batch is announced
}

void HonorPageTest::keepsTheBatchInOrder()
{
    HonorBatchDialog dialog(m_office->office(), batch());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    qobject_cast<MultiLineField*>(dialog.field(QStringLiteral("citation")))->setText(QStringLiteral("特此表彰。"));
    qobject_cast<DateField*>(dialog.field(QStringLiteral("announcedOn")))->setDate(QDate(2025, 11, 23));
    dialog.save();
    QCOMPARE(batch().citation, QStringLiteral("特此表彰。"));
    QCOMPARE(HonorRollRepository().content(m_office->reader(), batch().id).date, QDate(2025, 11, 23));
}

void HonorPageTest::freezesOnlyWhatIsPutOut()
{
    const std::unique_ptr<PrintPreview> preview(
        makeHonorRollPreview(nullptr, m_office->office(), batch().id, HonorRollLayout::Poster));
    preview->show();
    QCOMPARE(preview->view()->pageCount(), 1);
    QVERIFY(HonorRollRepository().prints(m_office->reader(), batch().id).isEmpty());
    QSignalSpy saved(preview.get(), &PrintPreview::saved);
    const QString path = m_office->path(QStringLiteral("光荣榜.pdf"));
    preview->saveAs(path);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(QFileInfo(path).size() > 1000);
    const auto prints = HonorRollRepository().prints(m_office->reader(), batch().id);
    QCOMPARE(prints.size(), 1);
    QCOMPARE(prints.first().version, 1);
}

VD_TEST(HonorPageTest)
#include "honorpage_test.moc"
