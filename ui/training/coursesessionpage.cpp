#include "ui/training/coursesessionpage.h"

#include "models/common/shownmoment.h"
#include "models/training/trainingfeature.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/training/coursesessiondialog.h"
#include "ui/training/enrolmentdialog.h"
#include "ui/training/teamchoicedialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("course_sessions");
    texts.title = CourseSessionPage::tr("Sessions");
    texts.searchHint = CourseSessionPage::tr("Course, pinyin initials, place, trainer");
    texts.icon = Icon::CalendarCheck;
    texts.emptySentence = CourseSessionPage::tr("No session yet. Plan the first one.");
    texts.createText = CourseSessionPage::tr("New session");
    return texts;
}

} // namespace

CourseSessionPage::CourseSessionPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<CourseSessionRecords>(), Acts::EditTraining,
        stateKind(
            QStringLiteral("course_sessions"), courseSessionStates(), [] { return CourseSessionRepository(); },
            std::optional(CourseSessionState::Cancelled)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("training"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(
        Icon::AccountPlus, tr("Sign up"), [this](qint64 id) { signUp(CourseSessionId(id)); }, Acts::EditTraining);
    addDetailButton(Icon::People, tr("Participants"), [this](qint64 id) { showPeople(CourseSessionId(id)); });
    addUsualButtons();
}

qint64 CourseSessionPage::fillIn(const CourseSession& courseSession)
{
    CourseSessionDialog dialog(office(), courseSession, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void CourseSessionPage::save(UnitOfWork& work, const CourseSession& courseSession) const
{
    CourseSessionRepository().update(work, courseSession);
}

CourseSession CourseSessionPage::stored(Connection& connection, qint64 id) const
{
    CourseSession session = CourseSessionRepository().require(connection, CourseSessionId(id));
    session.name = sessionName(connection, session);
    return session;
}

CourseSession CourseSessionPage::fresh()
{
    constexpr int beginsAt = 9;
    constexpr int endsAt = 11;
    CourseSession session;
    session.organisation = chosenOrganisation();
    session.course = CourseId(filters()->conditions().value(QStringLiteral("course")).value(0).toLongLong());
    const QDate day = QDate::currentDate().addDays(1);
    session.start = QDateTime(day, QTime(beginsAt, 0));
    session.end = QDateTime(day, QTime(endsAt, 0));
    return session;
}

DetailContent CourseSessionPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const CourseSession session = record(id);
    states().showNext(*m_next, id);
    const SessionCounts counts = EnrolmentRepository().counts(connection, session.id);
    DetailContent content;
    content.icon = Icon::CalendarCheck;
    content.title = session.name;
    content.subtitle
        = shownMoment(session.start) + QStringLiteral(" – ") + session.end.toString(QStringLiteral("HH:mm"));
    const RecordBadge badge = courseSessionBadge(courseSessionStates().code(session.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Place"), session.place});
    tab.rows.append({tr("Trainer"), session.trainer});
    const QString people = session.capacity > 0 ? tr("%1 of %2 places").arg(counts.people).arg(session.capacity)
                                                : QString::number(counts.people);
    tab.rows.append({tr("Signed up"), people, {}, 0, true});
    tab.rows.append({tr("Attended"), QString::number(counts.attended)});
    tab.rows.append({tr("Passed"), QString::number(counts.passed)});
    tab.rows.append({tr("Class hours in all"), counts.minutes.hoursText()});
    if (!session.notes.isEmpty())
        tab.rows.append({tr("Notes"), session.notes});
    if (!session.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), session.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}

void CourseSessionPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const CourseSessionId id(ids.first());
        addRowAction(
            menu, Icon::AccountPlus, tr("Sign somebody up…"), [this, id] { signUp(id); }, Acts::EditTraining);
        addRowAction(
            menu, Icon::People, tr("Sign a team up…"), [this, id] { signUpTeam(id); }, Acts::EditTraining);
        addRowAction(menu, Icon::ListBulleted, tr("Show who takes part"), [this, id] { showPeople(id); });
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void CourseSessionPage::signUp(CourseSessionId id)
{
    Connection& connection = office().database().reader();
    Enrolment enrolment;
    enrolment.session = id;
    enrolment.minutes = CourseRepository().require(connection, record(id.value()).course).minutes;
    EnrolmentDialog dialog(office(), enrolment, window());
    if (dialog.exec() == QDialog::Accepted)
        refreshDetails();
}

void CourseSessionPage::signUpTeam(CourseSessionId id)
{
    TeamChoiceDialog dialog(office(), record(id.value()), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(tr("%n people were signed up.", nullptr, int(dialog.added().size())), [this, added = dialog.added()] {
        commitNow(office(), [added](UnitOfWork& work) {
            for (const EnrolmentId one : added)
                EnrolmentRepository().changeState(
                    work, one, EnrolmentState::Cancelled, QCoreApplication::translate("Table", "Undone"));
        });
    });
}

void CourseSessionPage::showPeople(CourseSessionId id)
{
    Q_EMIT navigationRequested({QStringLiteral("training"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("enrolments")}},
            {QStringLiteral("session"), {QString::number(id.value())}}}});
}
