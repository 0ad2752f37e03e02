#include "ui/training/enrolmentpage.h"

#include "models/training/trainingfeature.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/training/enrolmentdialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("enrolments");
    texts.title = EnrolmentPage::tr("Participants");
    texts.searchHint = EnrolmentPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::AccountCheck;
    texts.emptySentence
        = EnrolmentPage::tr("Nobody has signed up yet. Sign somebody up, or a whole team in the list of sessions.");
    texts.createText = EnrolmentPage::tr("Sign somebody up");
    return texts;
}

} // namespace

EnrolmentPage::EnrolmentPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<EnrolmentRecords>(), Acts::EditTraining,
        stateKind(
            QStringLiteral("enrolments"), enrolmentStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<EnrolmentState>::Step& step, const QString& reason) {
                return takeEnrolmentStep(work, EnrolmentId(id), step, reason);
            },
            std::optional(EnrolmentState::Cancelled)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("training"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addUsualButtons();
}

qint64 EnrolmentPage::fillIn(const Enrolment& enrolment)
{
    EnrolmentDialog dialog(office(), enrolment, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void EnrolmentPage::save(UnitOfWork& work, const Enrolment& enrolment) const
{
    EnrolmentRepository().update(work, enrolment);
}

Enrolment EnrolmentPage::stored(Connection& connection, qint64 id) const
{
    Enrolment enrolment = EnrolmentRepository().require(connection, EnrolmentId(id));
    enrolment.name = personName(connection, enrolment.volunteer);
    return enrolment;
}

Enrolment EnrolmentPage::fresh()
{
    Enrolment enrolment;
    enrolment.session = CourseSessionId(filters()->conditions().value(QStringLiteral("session")).value(0).toLongLong());
    Connection& connection = office().database().reader();
    if (const auto session = CourseSessionRepository().find(connection, enrolment.session))
        enrolment.minutes = CourseRepository().require(connection, session->course).minutes;
    return enrolment;
}

DetailContent EnrolmentPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Enrolment enrolment = record(id);
    states().showNext(*m_next, id);
    const CourseSession session = CourseSessionRepository().require(connection, enrolment.session);
    DetailContent content;
    content.icon = Icon::AccountCheck;
    content.title = enrolment.name;
    content.subtitle = sessionName(connection, session);
    const RecordBadge badge = enrolmentBadge(enrolmentStates().code(enrolment.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Volunteer"), enrolment.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), enrolment.volunteer.value()}});
    tab.rows.append({tr("Course"), content.subtitle});
    tab.rows.append({tr("Class hours"), enrolment.minutes.hoursText(), {}, 0, true});
    if (enrolment.scoreTenths)
        tab.rows.append({tr("Score"), QString::number(*enrolment.scoreTenths / 10.0, 'f', 1)});
    if (const auto credential = CredentialRepository().find(connection, enrolment.credential))
        tab.rows.append({tr("Credential gained"),
            DictionaryRepository().name(connection, Dictionary::CredentialKind, credential->kind)});
    if (!enrolment.notes.isEmpty())
        tab.rows.append({tr("Notes"), enrolment.notes});
    if (!enrolment.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), enrolment.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
