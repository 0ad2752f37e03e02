#include "ui/training/coursepage.h"

#include "models/common/shownmoment.h"
#include "models/organisation/organisationrepository.h"
#include "models/training/trainingfeature.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/training/coursedialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("courses");
    texts.title = CoursePage::tr("Courses");
    texts.searchHint = CoursePage::tr("Course, pinyin initials, code");
    texts.icon = Icon::BookOpen;
    texts.emptySentence = CoursePage::tr("No course yet. Enter the first one.");
    texts.importKind = QStringLiteral("courses");
    texts.createText = CoursePage::tr("New course");
    return texts;
}

} // namespace

CoursePage::CoursePage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<CourseRecords>(), Acts::EditTraining,
        stateKind(
            QStringLiteral("courses"), courseStates(), [] { return CourseRepository(); },
            std::optional(CourseState::Retired)),
        All, parent)
{
    setHelpTopic(QStringLiteral("training"));
    addUsualButtons();
}

qint64 CoursePage::fillIn(const Course& course)
{
    CourseDialog dialog(office(), course, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void CoursePage::save(UnitOfWork& work, const Course& course) const
{
    CourseRepository().update(work, course);
}

Course CoursePage::stored(Connection& connection, qint64 id) const
{
    return CourseRepository().require(connection, CourseId(id));
}

Course CoursePage::fresh()
{
    Course course;
    course.organisation = chosenOrganisation();
    return course;
}

DetailContent CoursePage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Course course = record(id);
    DetailContent content;
    content.icon = Icon::BookOpen;
    content.title = course.name;
    content.subtitle = course.code;
    const RecordBadge badge = courseBadge(courseStates().code(course.state));
    content.badges.append({badge.text, badge.tone});
    if (course.countsForLicence)
        content.badges.append({tr("Counts for licenses"), Tone::Information});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Class hours"), course.minutes.hoursText(), {}, 0, true});
    const QString kind = DictionaryRepository().name(connection, Dictionary::CredentialKind, course.credentialKind);
    if (!kind.isEmpty())
        tab.rows.append({tr("Credential gained"),
            course.validMonths > 0 ? tr("%1, valid for %2 months").arg(kind).arg(course.validMonths) : kind});
    const auto organisation = OrganisationRepository().find(connection, course.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    if (!course.summary.isEmpty())
        tab.rows.append({tr("Summary"), course.summary});
    if (!course.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), course.stateReason});
    content.tabs << tab << sessionsOf(course) << stateHistory(connection, states().kind(), id);
    return content;
}

DetailTab CoursePage::sessionsOf(const Course& course)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Sessions");
    tab.emptyText = tr("No session yet. Plan the first one in the list of sessions.");
    for (const CourseSession& session : CourseSessionRepository().ofCourse(connection, course.id)) {
        const SessionCounts counts = EnrolmentRepository().counts(connection, session.id);
        const RecordBadge badge = courseSessionBadge(courseSessionStates().code(session.state));
        tab.events.append({shownMoment(session.start),
            tr("%1: %2 of %3 came").arg(badge.text).arg(counts.attended).arg(counts.people), session.place,
            badge.tone});
    }
    return tab;
}
