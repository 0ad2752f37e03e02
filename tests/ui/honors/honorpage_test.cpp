#include "models/database/query.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorimport.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorrollwords.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/projects/projectrepository.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/pdftext.h"
#include "tests/support/shownwords.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/choicefield.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
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
    void listsSectionsInTheirOrder();
    void tellsWhoIsKnown();
    void followsItsBatches();
    void writesAnAwardDown();
    void looksTheNameUpAmongItsKind();
    void keepsTheBatchInOrder();
    void freezesOnlyWhatIsPutOut();
    void printsOpenAgainAsTheyWere();

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

/// The figures beside the counts: each title with its number, as on the roll. The list: by title, then by position.
void HonorPageTest::listsSectionsInTheirOrder()
{
    HonorPage page(m_office->office());
    page.show();
    page.activated();
    page.chooseBatch(batch().id);
    QStringList parts;
    Query query(m_office->reader(),
        QStringLiteral("SELECT t.name, COUNT(*) FROM awards a JOIN honor_titles t ON t.id = a.title_id WHERE "
                       "a.batch_id = ? AND a.state = 'granted' GROUP BY t.id, t.name, t.position ORDER BY t.position, "
                       "t.id"));
    query.bind(batch().id).run();
    while (query.next())
        parts << QStringLiteral("%1 %2").arg(query.text(0)).arg(query.integer(1));
    QVERIFY(parts.size() > 2);
    QStringList sorted = parts;
    sorted.sort();
    QTRY_VERIFY(page.subtitle().contains(parts.first()));
    QStringList shown = page.subtitle().split(QStringLiteral(" · ")).mid(1);
    shown.sort();
    QCOMPARE(shown, sorted);
    page.chooseBatch({});
    QTRY_VERIFY(!page.subtitle().contains(parts.first()));
    QCOMPARE(page.model()->rowCount(), 29);
}

void HonorPageTest::tellsWhoIsKnown()
{
    HonorPage page(m_office->office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    QTRY_COMPARE(page.model()->rowCount(), 29);
    int known = 0;
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        const Award award = AwardRepository().require(m_office->reader(), AwardId(page.model()->idAt(row)));
        page.select(award.id.value());
        QTRY_VERIFY(shownTexts(*page.details()).contains(award.name));
        const QStringList texts = shownTexts(*page.details());
        const qsizetype label = texts.indexOf(QStringLiteral("Known to the office"));
        QCOMPARE(texts.value(label + 1), award.honored > 0 ? QStringLiteral("yes") : QStringLiteral("by name only"));
        QCOMPARE(texts.contains(QStringLiteral("[Open]")), award.volunteer().isValid());
        QVERIFY(!texts.contains(QStringLiteral("Reason")));
        known += award.honored > 0 ? 1 : 0;
    }
    QVERIFY(known > 0 && known < 29);
    const AwardId id(page.model()->idAt(0));
    m_office->run([&](UnitOfWork& work) {
        AwardRepository().changeState(work, id, AwardState::Revoked, QStringLiteral("查实不符"));
    });
    page.select(id.value());
    QTRY_VERIFY(shownTexts(*page.details()).contains(QStringLiteral("查实不符")));
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE awards SET state = 'granted', state_reason = ''"));
    });
}

/// Batches that others make appear by themselves; the chosen one stays chosen, and the filter follows the list.
void HonorPageTest::followsItsBatches()
{
    HonorPage page(m_office->office());
    page.show();
    page.activated();
    QCOMPARE(page.batches()->count(), 2);
    page.chooseBatch(batch().id);
    HonorBatch other;
    other.name = QStringLiteral("另一批");
    other.year = 2024;
    other.organisation = batch().organisation;
    m_office->run([&](UnitOfWork& work) { other.id = HonorBatchRepository().insert(work, other); });
    QTRY_COMPARE(page.batches()->count(), 3);
    QCOMPARE(page.chosenBatch(), batch().id);
    page.chooseBatch(other.id);
    QTRY_COMPARE(page.model()->rowCount(), 0);
    page.filters()->setConditions({{QStringLiteral("batch"), {QString::number(batch().id.value())}}});
    QCOMPARE(page.chosenBatch(), batch().id);
    QTRY_COMPARE(page.model()->rowCount(), 29);
    page.filters()->setConditions({});
    QVERIFY(!page.chosenBatch().isValid());
}

void HonorPageTest::looksTheNameUpAmongItsKind()
{
    AwardDialog dialog(m_office->office(), batch(), {});
    dialog.show();
    auto* known = qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("known")));
    auto* kind = qobject_cast<ChoiceField*>(dialog.field(QStringLiteral("kind")));
    auto* name = qobject_cast<TextField*>(dialog.field(QStringLiteral("name")));
    name->line()->setText(QStringLiteral("青年突击队")); // typed before the kind is chosen
    QCOMPARE(known->id(), 0);
    kind->setValue(int(HonoredKind::Team));
    const qint64 team
        = TeamRepository(m_office->vault()).index(m_office->reader()).value(QStringLiteral("青年突击队")).value();
    QTRY_COMPARE(known->id(), team);
    QCOMPARE(known->held().name, QStringLiteral("青年突击队"));
    kind->setValue(int(HonoredKind::Project));
    QTRY_COMPARE(known->id(), 0);
    name->line()->setText({});
    const auto projects = ProjectRepository().all(m_office->reader());
    known->setId(projects.first().id.value());
    QCOMPARE(known->held().name, projects.first().name);
    dialog.markClean();
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

/// After a name was taken off the roll the first print still shows it, and putting it out freezes nothing.
void HonorPageTest::printsOpenAgainAsTheyWere()
{
    const HonorRollRepository rolls;
    const auto countPrints = [&] { return rolls.prints(m_office->reader(), batch().id).size(); };
    m_office->run([&](UnitOfWork& work) { (void)rolls.freeze(work, batch().id, HonorRollLayout::List); });
    const HonorRollContent before = rolls.content(m_office->reader(), batch().id);
    m_office->run([&](UnitOfWork& work) {
        for (const Award& award : AwardRepository().ofBatch(work.connection(), batch().id)) {
            if (award.state == AwardState::Granted)
                return AwardRepository().changeState(work, award.id, AwardState::Revoked, QStringLiteral("撤销"));
        }
    });
    QCOMPARE(rolls.content(m_office->reader(), batch().id).total(), before.total() - 1);
    const std::unique_ptr<PrintPreview> preview(
        makeHonorRollPreview(nullptr, m_office->office(), batch().id, HonorRollLayout::Poster));
    preview->show();
    auto* versions = preview->findChild<QComboBox*>(QStringLiteral("versions"));
    QVERIFY(versions && versions->isVisible());
    const qsizetype prints = countPrints();
    QCOMPARE(versions->count(), prints + 1);
    const auto textOf = [&](const QString& name) {
        QSignalSpy saved(preview.get(), &PrintPreview::saved);
        const QString path = m_office->path(name);
        preview->saveAs(path);
        [&] { QTRY_COMPARE(saved.count(), 1); }();
        return pdfText(path).remove(QRegularExpression(QStringLiteral("\\s")));
    };
    auto* layouts = preview->findChild<QComboBox*>(QStringLiteral("layouts"));
    QVERIFY(layouts->isEnabled());
    versions->setCurrentIndex(1); // the latest print
    QVERIFY(!layouts->isEnabled()); // as it was printed, and no other way
    QCOMPARE(layouts->currentData().toInt(), int(HonorRollLayout::List));
    const auto reprints = [&] {
        return m_office->reader()
            .scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events WHERE words LIKE '%was printed again%'"))
            .toInt();
    };
    QCOMPARE(reprints(), 0);
    const QString old = textOf(QStringLiteral("旧版.pdf"));
    QCOMPARE(countPrints(), prints);
    QCOMPARE(reprints(), 1);
    for (const HonorRollSection& section : before.sections) {
        for (const HonorRollEntry& entry : section.entries)
            QVERIFY2(old.contains(entry.name), qPrintable(entry.name));
    }
    QVERIFY(
        old.contains(HonorRollWords::versionLine(rolls.prints(m_office->reader(), batch().id).first().version, before)
                         .remove(u' ')));
    versions->setCurrentIndex(0);
    QVERIFY(textOf(QStringLiteral("新版.pdf")) != old);
    QCOMPARE(countPrints(), prints + 1);
    QCOMPARE(versions->count(), prints + 2); // what was just printed can be opened, too
}

VD_TEST(HonorPageTest)
#include "honorpage_test.moc"
