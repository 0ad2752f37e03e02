#include "models/organisation/organisationrepository.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamrepository.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/referencefield.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/dashboard/dashboardplaces.h"
#include "ui/records/recordpage.h"
#include "ui/training/coursesessiondialog.h"
#include "ui/training/coursesessionpage.h"
#include "ui/training/enrolmentdialog.h"
#include "ui/training/enrolmentpage.h"
#include "ui/training/teamchoicedialog.h"
#include "ui/training/trainingpage.h"
#include "ui/volunteers/volunteerdetail.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class TrainingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void switchesBetweenItsViews();
    void todoLeadsToItsList_data();
    void todoLeadsToItsList();
    void courseBringsItsHours();
    void signsUpATeam();
    void manyPassTogether();
    void personShowsLicenceAndCredentials();

private:
    [[nodiscard]] RecordPage* current() const { return static_cast<RecordPage*>(m_page->current()); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<TrainingPage> m_page;
    QList<VolunteerId> m_people;
    TeamId m_team;
    CourseSession m_session;
};

void TrainingPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    m_office->run([this](UnitOfWork& work) {
        const OrganisationId root = OrganisationRepository().root(work.connection())->id;
        Team team;
        team.code = QStringLiteral("T1");
        team.name = QStringLiteral("银龄队");
        team.organisation = root;
        m_team = TeamRepository(m_office->vault()).insert(work, team);
        for (int i = 0; i < 3; ++i) {
            Volunteer person;
            person.name = QStringLiteral("队员%1").arg(i);
            person.idType = IdType::Passport;
            person.idNumber = QStringLiteral("E1000000%1").arg(i);
            person.organisation = root;
            m_people << VolunteerRepository(m_office->vault()).insert(work, person);
            (void)MembershipRepository().join(work, Membership{{}, m_team, m_people.last(), {}, QDate(2020, 1, 1), {}});
        }
        Course course;
        course.code = QStringLiteral("C1");
        course.name = QStringLiteral("应急救护");
        course.organisation = root;
        course.minutes = Minutes(480);
        course.countsForLicence = true;
        course.credentialKind = DictionaryRepository().terms(work.connection(), Dictionary::CredentialKind).first().id;
        m_session.course = CourseRepository().insert(work, course);
        m_session.organisation = root;
        m_session.start = QDateTime(QDate(2025, 4, 5), QTime(9, 0));
        m_session.end = QDateTime(QDate(2025, 4, 5), QTime(17, 0));
        m_session.id = CourseSessionRepository().insert(work, m_session);
    });
}

void TrainingPageTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<TrainingPage>(m_office->office());
    m_page->resize(1280, 780);
    m_page->show();
    m_page->activated();
}

void TrainingPageTest::switchesBetweenItsViews()
{
    for (const char* title : {"Sessions", "Participants", "Credentials", "Licenses", "Courses"}) {
        QPushButton* found = nullptr;
        QAction* offered = nullptr; // the header has no room for all of them
        for (QPushButton* button : m_page->current()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(title) && button->isVisible() && button->isCheckable())
                found = button;
            for (QAction* action : button->menu() ? button->menu()->actions() : QList<QAction*>())
                offered = action->text() == QLatin1String(title) ? action : offered;
        }
        QVERIFY2(found || offered, title);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        else
            offered->trigger();
        QTRY_VERIFY(!current()->model()->isLoading());
    }
    QCOMPARE(m_page->view(), QStringLiteral("courses"));
    QTRY_COMPARE(current()->model()->total(), 1);
}

void TrainingPageTest::todoLeadsToItsList_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("view");
    QTest::newRow("credentials") << int(TodoKind::CredentialsExpiring) << "training"
                                 << "credentials";
    QTest::newRow("licences") << int(TodoKind::LicencesDue) << "training"
                              << "licences";
    QTest::newRow("interns") << int(TodoKind::InternsDue) << "interns"
                             << "";
}

void TrainingPageTest::todoLeadsToItsList()
{
    QFETCH(int, kind);
    QFETCH(QString, page);
    QFETCH(QString, view);
    const PagePlace place = todoPlace(TodoKind(kind));
    QCOMPARE(place.page, page);
    if (view.isEmpty())
        return;
    m_page->open(place);
    QCOMPARE(m_page->view(), view);
}

void TrainingPageTest::courseBringsItsHours()
{
    EnrolmentDialog dialog(m_office->office(), Enrolment());
    dialog.show();
    auto* session = static_cast<ReferenceField*>(dialog.field(QStringLiteral("session")));
    session->setId(m_session.id.value());
    Q_EMIT session->chosen();
    QCOMPARE(dialog.record().minutes, Minutes(480));
    QVERIFY(session->held().name.contains(QStringLiteral("应急救护 2025-04-05")));
    CourseSessionDialog fresh(m_office->office(), CourseSession());
    fresh.show();
    auto* course = static_cast<ReferenceField*>(fresh.field(QStringLiteral("course")));
    course->setId(m_session.course.value());
    Q_EMIT course->chosen();
    QCOMPARE(fresh.record().organisation, m_session.organisation);
}

void TrainingPageTest::signsUpATeam()
{
    CourseSession named = m_session;
    named.name = QStringLiteral("应急救护");
    TeamChoiceDialog dialog(m_office->office(), named);
    dialog.show();
    static_cast<ReferenceField*>(dialog.field(QStringLiteral("team")))->setId(m_team.value());
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.added().size(), 3);
    m_page->showView(QStringLiteral("course_sessions"));
    QTRY_COMPARE(current()->model()->total(), 1);
    current()->select(m_session.id.value());
    QTRY_COMPARE(current()->currentId(), m_session.id.value());
}

/// Several rows at once; all of it goes back with one undo.
void TrainingPageTest::manyPassTogether()
{
    m_page->open({QStringLiteral("training"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("enrolments")}},
            {QStringLiteral("session"), {QString::number(m_session.id.value())}}}});
    QTRY_COMPARE(current()->model()->total(), 3);
    QTRY_VERIFY(!current()->model()->isLoading());
    QList<qint64> ids;
    for (int row = 0; row < 3; ++row)
        ids << current()->model()->idAt(row);
    auto& states = static_cast<EnrolmentPage*>(current())->states();
    states.take(ids, QStringLiteral("attended"));
    Connection& reader = m_office->reader();
    QTRY_COMPARE(EnrolmentRepository().counts(reader, m_session.id).attended, 3);
    states.take(ids, QStringLiteral("passed"));
    for (const VolunteerId person : std::as_const(m_people))
        QTRY_COMPARE(CredentialRepository().ofVolunteer(reader, person).size(), 1);
    QTRY_VERIFY(current()->undoHistory()->lastText().contains(enrolmentStates().title(EnrolmentState::Passed)));
    QVERIFY(current()->undoHistory()->undoLast());
    for (const VolunteerId person : std::as_const(m_people))
        QTRY_COMPARE(CredentialRepository().ofVolunteer(reader, person).size(), 0);
    QCOMPARE(EnrolmentRepository().counts(reader, m_session.id).attended, 3);
}

void TrainingPageTest::personShowsLicenceAndCredentials()
{
    Licence licence;
    licence.volunteer = m_people.first();
    licence.level = LicenceLevel::Assistant;
    licence.certifiedOn = QDate(2023, 6, 1);
    licence.registeredOn = QDate(2024, 1, 10);
    m_office->run([&](UnitOfWork& work) { (void)LicenceRepository().insert(work, licence); });
    Connection& reader = m_office->reader();
    const DetailContent content = volunteerDetail(
        reader, *VolunteerRepository(m_office->vault()).find(reader, m_people.first()), QDate(2026, 12, 1));
    const auto tab = std::find_if(content.tabs.begin(), content.tabs.end(),
        [](const DetailTab& one) { return one.title == QStringLiteral("Training"); });
    QVERIFY(tab != content.tabs.end());
    QStringList lines;
    for (const DetailRow& row : tab->rows)
        lines << row.label + QStringLiteral(": ") + row.value;
    QVERIFY2(lines.contains(QStringLiteral("To register by: 2027-01-10")), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(QStringLiteral("Training: 8.0 of 72.0 hours")), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(QStringLiteral("Still missing: 64.0 class hours")), qPrintable(lines.join(u'\n')));
    QVERIFY(std::any_of(content.badges.begin(), content.badges.end(),
        [](const DetailBadge& badge) { return badge.text == QStringLiteral("Due within 90 days"); }));
    QVERIFY(!tab->events.isEmpty());
}

VD_TEST(TrainingPageTest)
#include "trainingpage_test.moc"
