#include "ui/volunteers/volunteerpage.h"

#include "models/database/query.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/roster/rosterimport.h"
#include "models/security/audittrail.h"
#include "models/spreadsheets/sheetreader.h"
#include "models/teams/teamimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/revealbutton.h"
#include "ui/common/undobar.h"
#include "ui/volunteers/volunteerdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QtTest>

class VolunteerPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void listsTheRoster();
    void showsDetailsAndRevealsOneNumber();
    void formCoversWhatIsKept();
    void tabReachesEverySkillAndNoNumber();
    void exportsWholeNumbersForAReason();
    void idNumberFillsTheForm();
    void formSaysWhatIsWrong();
    void savesANewVolunteer();
    void editCanBeTakenBack();
    void changesStateWithAReason();
    void undoGivesEverybodyTheirOwnStateBack();
    void damagedNumbersAreToldAndEndNothing();

private:
    Volunteer stored(const QString& idNumber);
    void type(VolunteerDialog* dialog, const char* field, const QString& text);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<VolunteerPage> m_page;
};

namespace {

const QString qian = QStringLiteral("370705197005144384");

} // namespace

void VolunteerPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    RosterImport roster(m_office->vault());
    QCOMPARE(m_office->importFile(roster, QStringLiteral("04-志愿者花名册.xlsx")).imported, 536);
}

void VolunteerPageTest::cleanupTestCase()
{
    m_office.reset();
}

void VolunteerPageTest::init()
{
    m_page = std::make_unique<VolunteerPage>(m_office->office());
    m_page->resize(1180, 760);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->total() >= 536 && !m_page->model()->isLoading(), 20000);
}

Volunteer VolunteerPageTest::stored(const QString& idNumber)
{
    return *VolunteerRepository(m_office->vault()).findByIdNumber(m_office->reader(), idNumber);
}

void VolunteerPageTest::type(VolunteerDialog* dialog, const char* field, const QString& text)
{
    auto* line = qobject_cast<TextField*>(dialog->field(QLatin1String(field)))->line();
    line->clear();
    line->setFocus();
    QGuiApplication::clipboard()->setText(text); // key clicks know no Chinese
    line->paste();
}

void VolunteerPageTest::listsTheRoster()
{
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("536")));
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("0.0")));
}

void VolunteerPageTest::showsDetailsAndRevealsOneNumber()
{
    const Volunteer person = stored(qian);
    m_page->select(person.id.value());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->currentId(), person.id.value(), 20000);
    QTRY_VERIFY(m_page->details()->tabs()->count() == 5);
    const auto shows = [this](const QString& text) {
        const auto labels = m_page->details()->findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(shows(QStringLiteral("190****0000")));
    // The row itself is read a moment later, and its details are shown once more.
    const QModelIndex row = m_page->model()->index(m_page->table()->selectedRows().value(0), 2);
    QTRY_VERIFY(row.data().isValid() && !m_page->model()->isLoading());
    QCoreApplication::processEvents();
    QVERIFY(!shows(qian));
    const AuditTrail trail(m_office->vault());
    const qint64 before = trail.head(m_office->reader()).lastId;
    auto* button = m_page->details()->findChildren<RevealButton*>().value(0);
    QVERIFY(button && button->accessibleName().contains(QStringLiteral("ID number")));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(shows(qian));
    QVERIFY(!shows(person.phone));
    QCOMPARE(trail.head(m_office->reader()).lastId, before + 1);
    const AuditEvent event = trail.find(m_office->reader(), before + 1).value();
    QCOMPARE(event.act, QStringLiteral("reveal_number"));
    QCOMPARE(event.table, QStringLiteral("volunteers"));
    QCOMPARE(event.record, person.id.value());
    QCOMPARE(event.words, QStringLiteral("ID number"));
    QVERIFY(!(event.words + event.details).contains(qian));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!shows(qian));
}

void VolunteerPageTest::formCoversWhatIsKept()
{
    const Volunteer person = stored(qian);
    VolunteerDialog form(m_office->office(), person);
    form.show();
    for (const char* field : {"idNumber", "phone", "birthDate"})
        QVERIFY2(qobject_cast<TextField*>(form.field(QLatin1String(field)))->text().isEmpty(), field);
    QCOMPARE(form.record(), person); // saving keeps what was not touched
    auto* number = qobject_cast<TextField*>(form.field(QStringLiteral("idNumber")));
    auto* birth = qobject_cast<TextField*>(form.field(QStringLiteral("birthDate")));
    QTest::mouseClick(number->findChild<RevealButton*>(), Qt::LeftButton);
    QTRY_COMPARE(number->text(), qian);
    QTest::mouseClick(birth->findChild<RevealButton*>(), Qt::LeftButton);
    QTRY_COMPARE(birth->text(), isoDate(person.birthDate));
    QVERIFY(!form.isDirty());
    QCOMPARE(form.record(), person);
    number->findChild<RevealButton*>()->cover();
    birth->findChild<RevealButton*>()->cover();
    QVERIFY(number->text().isEmpty() && birth->text().isEmpty());
    birth->setText(QStringLiteral("1971-01-02"));
    QCOMPARE(form.record().birthDate, QDate(1971, 1, 2));
    form.markClean();
}

void VolunteerPageTest::tabReachesEverySkillAndNoNumber()
{
    VolunteerDialog form(m_office->office(), stored(qian));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QWidgetList visited{form.focusWidget()};
    while (visited.last() != form.saveButton() && visited.size() < 100) {
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        visited << form.focusWidget();
        QVERIFY(!qobject_cast<RevealButton*>(visited.last()));
    }
    const auto placeOf = [&](const QWidget* widget) {
        for (qsizetype place = 0; place < visited.size(); ++place) {
            if (visited.at(place) == widget)
                return place;
        }
        return qsizetype(-1);
    };
    const auto skills = form.field(QStringLiteral("skills"))->findChildren<QCheckBox*>();
    QVERIFY(skills.size() > 5);
    qsizetype place = placeOf(form.field(QStringLiteral("platformNumber"))->editor());
    for (const QCheckBox* skill : skills)
        QCOMPARE(placeOf(skill), ++place);
    QCOMPARE(placeOf(form.field(QStringLiteral("freeTimes"))->editor()), place + 1);
    QCOMPARE(visited.last(), form.saveButton());
}

void VolunteerPageTest::exportsWholeNumbersForAReason()
{
    DialogScript script;
    const QString path = m_office->path(QStringLiteral("名册.xlsx"));
    script.answer(QStringLiteral("办理志愿者保险"));
    script.answer(path);
    script.answer(false); // leave the folder closed
    for (QAction* action : m_page->moreMenu()->actions()) {
        if (action->text().startsWith(QStringLiteral("Export with full ID and phone numbers")))
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(script.isUsedUp(), 20000);
    const auto reader = SheetReader::open(path);
    bool hasReason = false;
    bool hasNumber = false;
    for (SheetRow row; reader->next(row);) {
        for (const SheetCell& cell : row.cells) {
            hasReason = hasReason || cell.text.contains(QStringLiteral("办理志愿者保险"));
            hasNumber = hasNumber || (cell.kind == SheetCell::Kind::Text && cell.text == qian);
        }
    }
    QVERIFY(hasReason);
    QVERIFY(hasNumber);
    const AuditTrail trail(m_office->vault());
    const AuditEvent event = trail.find(m_office->reader(), trail.head(m_office->reader()).lastId).value();
    QCOMPARE(event.act, QStringLiteral("export_numbers"));
    QVERIFY2(
        event.words.contains(QStringLiteral("名册.xlsx")) && event.words.contains(QStringLiteral("办理志愿者保险")),
        qPrintable(event.words));
}

void VolunteerPageTest::idNumberFillsTheForm()
{
    VolunteerDialog form(m_office->office(), std::nullopt);
    form.show();
    type(&form, "idNumber", QStringLiteral("37070520070514489x"));
    QCOMPARE(form.record().birthDate, QDate(2007, 5, 14));
    QCOMPARE(form.record().sex, Sex::Male);
    QCOMPARE(form.record().idNumber, QStringLiteral("37070520070514489X"));
    form.markClean();
}

void VolunteerPageTest::formSaysWhatIsWrong()
{
    VolunteerDialog form(m_office->office(), std::nullopt);
    form.show();
    type(&form, "name", QStringLiteral("钱怡超"));
    type(&form, "phone", QStringLiteral("12345"));
    type(&form, "idNumber", qian); // known already
    form.revalidate();
    QVERIFY(!form.field(QStringLiteral("phone"))->problemText().isEmpty());
    QVERIFY(form.field(QStringLiteral("idNumber"))->problemText().contains(QStringLiteral("KW-")));
    form.save();
    QVERIFY(form.isVisible());
    QVERIFY(!form.savedId().isValid());
    form.markClean();
}

void VolunteerPageTest::savesANewVolunteer()
{
    whenOpen<VolunteerDialog>(this, [this](VolunteerDialog& form) {
        type(&form, "name", QStringLiteral("新志愿者"));
        type(&form, "idNumber", QStringLiteral("110101199003078670"));
        QCOMPARE(form.field(QStringLiteral("idNumber"))->problemText(), QString());
        auto* community = qobject_cast<ReferenceField*>(form.field(QStringLiteral("organisation")));
        community->setId(
            OrganisationRepository().findByName(m_office->reader(), QStringLiteral("苇湾社区"))->id.value());
        qobject_cast<CheckField*>(form.field(QStringLiteral("consent")))->setChecked(true);
        form.revalidate();
        form.save();
    });
    QTest::mouseClick(m_page->button(RecordPage::Create), Qt::LeftButton);
    const Volunteer person = stored(QStringLiteral("110101199003078670"));
    QCOMPARE(person.name, QStringLiteral("新志愿者"));
    QCOMPARE(person.sex, Sex::Male);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->currentId(), person.id.value(), 20000);
    // Entered by mistake: withdrawn, not removed.
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(person.idNumber).state, VolunteerState::Cancelled, 20000);
}

void VolunteerPageTest::editCanBeTakenBack()
{
    const Volunteer before = stored(qian);
    m_page->select(before.id.value());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->currentId(), before.id.value(), 20000);
    const auto buttons = m_page->details()->findChildren<QPushButton*>();
    const auto edit = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->text() == QStringLiteral("Edit"); });
    QVERIFY(edit != buttons.end());
    QTRY_VERIFY((*edit)->isEnabled());
    whenOpen<VolunteerDialog>(this, [this](VolunteerDialog& form) {
        type(&form, "address", QStringLiteral("潍州路1号"));
        form.save();
    });
    QTest::mouseClick(*edit, Qt::LeftButton);
    QCOMPARE(stored(qian).address, QStringLiteral("潍州路1号"));
    QCOMPARE(stored(qian).phone, before.phone);
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(qian).address, before.address, 20000);
}

void VolunteerPageTest::changesStateWithAReason()
{
    const Volunteer person = stored(QStringLiteral("370705198912285855"));
    QMenu menu;
    DialogScript script;
    script.answer(QStringLiteral("外出务工"));
    m_page->states().fill(menu, {person.id.value()});
    const auto actions = menu.actions();
    const auto suspend = std::find_if(actions.begin(), actions.end(),
        [](const QAction* action) { return action->text().startsWith(QStringLiteral("Suspend")); });
    QVERIFY(suspend != actions.end());
    (*suspend)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stored(person.idNumber).state, VolunteerState::Suspended, 20000);
    QCOMPARE(stored(person.idNumber).stateReason, QStringLiteral("外出务工"));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(person.idNumber).state, VolunteerState::Registered, 20000);
}

/// One suspended, one pending: both are registered, and the way back leads each to its own state or nowhere.
void VolunteerPageTest::undoGivesEverybodyTheirOwnStateBack()
{
    const VolunteerRepository volunteers(m_office->vault());
    const Volunteer suspended = stored(QStringLiteral("370705198912285855"));
    Volunteer fresh;
    fresh.name = QStringLiteral("待审人");
    fresh.organisation = suspended.organisation;
    fresh.state = VolunteerState::Pending;
    fresh.idNumber = QStringLiteral("11010519491231002X");
    VolunteerId pending;
    m_office->run([&](UnitOfWork& work) {
        pending = volunteers.insert(work, fresh);
        volunteers.changeState(work, suspended.id, VolunteerState::Suspended, QStringLiteral("外出"));
    });
    DialogScript script;
    m_page->states().take({suspended.id.value(), pending.value()}, QStringLiteral("registered")); // thinks again
    QVERIFY2(script.asked().value(0).contains(QStringLiteral("1 of them")), qPrintable(script.asked().value(0)));
    QCOMPARE(volunteers.find(m_office->reader(), pending)->state, VolunteerState::Pending);
    script.answer(true);
    m_page->states().take({suspended.id.value(), pending.value()}, QStringLiteral("registered"));
    const auto stateOf = [&](VolunteerId id) { return volunteers.find(m_office->reader(), id)->state; };
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(pending), VolunteerState::Registered, 20000);
    QCOMPARE(stateOf(suspended.id), VolunteerState::Registered);
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QVERIFY(m_page->undoBar()->text().contains(QStringLiteral("1 of them")));
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(suspended.id), VolunteerState::Suspended, 20000);
    QCOMPARE(stateOf(pending), VolunteerState::Registered);
    m_page->states().take({suspended.id.value()}, QStringLiteral("registered"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(suspended.id), VolunteerState::Registered, 20000);
}

/// Every way to a record whose sealed number does not open: a sentence each time, and the program goes on.
void VolunteerPageTest::damagedNumbersAreToldAndEndNothing()
{
    const Volunteer person = stored(QStringLiteral("370705198912285855"));
    const QByteArray sealed
        = m_office->reader()
              .scalar(QStringLiteral("SELECT phone_sealed FROM volunteers WHERE id = ?"), {person.id.value()})
              .toByteArray();
    QByteArray damaged = sealed;
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);
    const auto write = [&](const QByteArray& value) {
        m_office->database().run({}, [&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE volunteers SET phone_sealed = ? WHERE id = ?"))
                .bind(value)
                .bind(person.id)
                .run();
        });
    };
    write(damaged);
    DialogScript script;
    m_page->select(person.id.value());
    QTRY_VERIFY_WITH_TIMEOUT(script.asked().size() >= 1, 20000); // the details say so
    const qsizetype told = script.asked().size();
    Q_EMIT m_page->table()->opened(m_page->model()->rowOf(person.id.value()));
    QVERIFY(script.asked().size() > told);
    QMenu menu;
    m_page->states().fill(menu, {person.id.value()});
    QVERIFY(menu.actions().size() >= 2); // states need no number
    write(sealed);
}

VD_TEST(VolunteerPageTest)
#include "volunteerpage_test.moc"
