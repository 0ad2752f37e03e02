#include "models/database/query.h"
#include "models/organisation/organisationimport.h"
#include "models/reports/report.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamimport.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/referencefield.h"
#include "ui/common/theme.h"
#include "ui/common/tickedfield.h"
#include "ui/common/undobar.h"
#include "ui/reports/reportactions.h"
#include "ui/teams/teamdialog.h"
#include "ui/teams/teammembersdialog.h"
#include "ui/teams/teammergedialog.h"
#include "ui/teams/teampage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QtTest>

class TeamPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheTeamAndItsLeader();
    void changesTheStateAndTakesItBack();
    void savesTheForm();
    void makesANewTeam();
    void keepsMembersWithDates();
    void mergesTeams();
    void hasAServiceMenu();

private:
    void choose(const QString& code);
    [[nodiscard]] QPushButton* detailButton(const QString& text) const;
    [[nodiscard]] TeamRepository teams() const { return TeamRepository(m_office->vault()); }
    [[nodiscard]] Team team(const QString& code) const { return *teams().findByCode(m_office->reader(), code); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<TeamPage> m_page;
};

void TeamPageTest::initTestCase()
{
    Theme::apply(*qApp);
}

void TeamPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport import(m_office->vault());
    m_office->importFile(import, QStringLiteral("02-队伍.xlsx"));
    m_page = std::make_unique<TeamPage>(m_office->office());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->model()->total(), 23);
    QTRY_VERIFY(!m_page->model()->isLoading());
}

void TeamPageTest::choose(const QString& code)
{
    const qint64 id = team(code).id.value();
    m_page->select(id);
    QTRY_COMPARE(m_page->currentId(), id);
    QTest::qWait(20);
}

QPushButton* TeamPageTest::detailButton(const QString& text) const
{
    for (QPushButton* button : m_page->details()->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TeamPageTest::showsTheTeamAndItsLeader()
{
    choose(QStringLiteral("WZL-D09"));
    QStringList texts;
    for (const QLabel* label : m_page->details()->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("红色宣讲团")));
    QVERIFY(texts.contains(QStringLiteral("潘萍涵")));
    QVERIFY(texts.contains(QStringLiteral("190****0118")));
    QVERIFY(!texts.join(u' ').contains(QStringLiteral("19005360118")));
    QCOMPARE(m_page->details()->tabs()->count(), 4);
}

void TeamPageTest::changesTheStateAndTakesItBack()
{
    choose(QStringLiteral("WZL-D09"));
    QMenu* menu = detailButton(QStringLiteral("State"))->menu();
    Q_EMIT menu->aboutToShow();
    DialogScript script;
    script.answer(QStringLiteral("换届"));
    QAction* suspend = menu->findChild<QAction*>(QStringLiteral("suspended"));
    QVERIFY(suspend);
    suspend->trigger();
    QTRY_COMPARE(team(QStringLiteral("WZL-D09")).state, TeamState::Suspended);
    QCOMPARE(team(QStringLiteral("WZL-D09")).stateReason, QStringLiteral("换届"));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(team(QStringLiteral("WZL-D09")).state, TeamState::Active);
}

void TeamPageTest::savesTheForm()
{
    const Team old = team(QStringLiteral("WZL-D09"));
    TeamDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    auto* name = static_cast<TextField*>(dialog.field(QStringLiteral("name")));
    name->line()->clear();
    QVERIFY(!dialog.saveButton()->isEnabled());
    QTest::keyClicks(name->line(), QStringLiteral("Red talks"));
    QVERIFY(dialog.saveButton()->isEnabled());
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const Team saved = team(QStringLiteral("WZL-D09"));
    QCOMPARE(saved.name, QStringLiteral("Red talks"));
    QCOMPARE(saved.leaderPhone, old.leaderPhone);
    QCOMPARE(saved.foundedOn, old.foundedOn);
}

void TeamPageTest::makesANewTeam()
{
    QTimer::singleShot(200, this, [] {
        auto* dialog = qobject_cast<TeamDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(static_cast<TextField*>(dialog->field(QStringLiteral("code")))->text(), QStringLiteral("WZL-D24"));
        static_cast<TextField*>(dialog->field(QStringLiteral("name")))->setText(QStringLiteral("银龄守护队"));
        static_cast<ReferenceField*>(dialog->field(QStringLiteral("organisation")))->setId(1);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    });
    QTest::mouseClick(m_page->button(RecordPage::Create), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->total(), 24);
    QTRY_COMPARE(m_page->currentId(), team(QStringLiteral("WZL-D24")).id.value());
}

/// 服务菜单: ticked in the form, shown on the panel, printed alone and with the others.
void TeamPageTest::hasAServiceMenu()
{
    const Term need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first();
    {
        TeamDialog dialog(m_office->office(), team(QStringLiteral("WZL-D09")));
        dialog.show();
        static_cast<TextField*>(dialog.field(QStringLiteral("menuTimes")))->setText(QStringLiteral("周三下午"));
        static_cast<TickedField*>(dialog.field(QStringLiteral("menuNeeds")))->box(need.id.value())->click();
        dialog.save();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
    QCOMPARE(team(QStringLiteral("WZL-D09")).menuNeeds, QString::number(need.id.value()));
    choose(QStringLiteral("WZL-D09"));
    QStringList texts;
    for (const QLabel* label : m_page->details()->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(need.name));
    QVERIFY(texts.contains(QStringLiteral("周三下午")));
    QList<Report> previewed;
    connect(m_page->reports(), &ReportActions::previewed, this, [&](const Report& report) { previewed << report; });
    detailButton(QStringLiteral("Service menu"))->click();
    QTRY_COMPARE(previewed.size(), 1);
    QCOMPARE(previewed.first().title, QStringLiteral("Service menu of “红色宣讲团”"));
}

void TeamPageTest::keepsMembersWithDates()
{
    const TeamId id = team(QStringLiteral("WZL-D09")).id;
    m_office->run([&](UnitOfWork& work) {
        Query(work.connection(),
            QStringLiteral(
                "INSERT INTO volunteers (id, number, name, name_key, organisation_id, created_at, updated_at) "
                "VALUES (5, 'KW-000005', '王聪聪', 'wang', 1, 0, 0)"))
            .run();
        work.connection().dialect().writeSearch(
            work.connection(), QStringLiteral("volunteers"), 5, QStringLiteral("wcc"));
    });
    TeamMembersDialog dialog(m_office->office(), id, QStringLiteral("红色宣讲团"), m_page.get());
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.show();
    QTimer::singleShot(200, this, [] {
        auto* form = qobject_cast<FormDialog*>(QApplication::activeModalWidget());
        QVERIFY(form);
        QTest::keyClicks(
            static_cast<ReferenceField*>(form->field(QStringLiteral("volunteer")))->line(), QStringLiteral("wcc"));
        static_cast<DateField*>(form->field(QStringLiteral("joinedOn")))->setDate(QDate(2025, 1, 1));
        form->save();
        if (form->isVisible())
            form->done(QDialog::Rejected);
    });
    dialog.add();
    QTRY_COMPARE(dialog.model()->rowCount(), 1);
    QCOMPARE(dialog.model()->index(0, TeamMembersModel::Name).data().toString(), QStringLiteral("王聪聪"));
    QCOMPARE(dialog.model()->index(0, TeamMembersModel::Joined).data().toString(), QStringLiteral("2025-01-01"));
    dialog.view()->selectRow(0);
    QTimer::singleShot(200, this, [] {
        auto* form = qobject_cast<FormDialog*>(QApplication::activeModalWidget());
        QVERIFY(form);
        static_cast<DateField*>(form->field(QStringLiteral("leftOn")))->setDate(QDate(2025, 6, 1));
        form->save();
        if (form->isVisible())
            form->done(QDialog::Rejected);
    });
    dialog.edit(true);
    QTRY_COMPARE(dialog.model()->rowCount(), 0);
    QCOMPARE(MembershipRepository().ofTeam(m_office->reader(), id).first().leftOn, QDate(2025, 6, 1));
}

void TeamPageTest::mergesTeams()
{
    const Team old = team(QStringLiteral("WZL-D18"));
    TeamMergeDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    static_cast<ReferenceField*>(dialog.field(QStringLiteral("into")))
        ->setId(team(QStringLiteral("WZL-D02")).id.value());
    static_cast<TextField*>(dialog.field(QStringLiteral("reason")))->setText(QStringLiteral("人员不足"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(team(QStringLiteral("WZL-D18")).state, TeamState::Merged);
    QCOMPARE(team(QStringLiteral("WZL-D18")).mergedInto, team(QStringLiteral("WZL-D02")).id);
}

VD_TEST(TeamPageTest)
#include "teampage_test.moc"
