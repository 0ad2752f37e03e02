#include "ui/assessments/followupdialog.h"

#include "models/assessments/assessmentrepository.h"
#include "models/calendar/workingcalendar.h"
#include "models/office/office.h"
#include "ui/common/commit.h"

FollowUpDialog::FollowUpDialog(Office& office, const Assessed& assessed, const QString& name, QWidget* parent)
    : FormDialog(tr("To be done better: %1").arg(name), parent)
{
    constexpr int usualDays = 20;
    beginSection(tr("Follow-up", "of an assessment"), 1);
    m_words = add<MultiLineField>("words", tr("To be done better"), Need::Required);
    m_words->setText(assessed.followUpWords);
    m_due = add<DateField>("due", tr("Until", "deadline"), Need::Required);
    m_due->setHint(tr("Twenty working days are usual"));
    m_due->setDate(WorkingCalendar::of(office.database().reader()).after(QDate::currentDate(), usualDays));
    setSaver([this, &office, id = assessed.id] {
        commitNow(office, [this, id, words = m_words->text(), due = m_due->date()](UnitOfWork& work) {
            m_taken = AssessedRepository().askFollowUp(work, id, words, due);
        });
    });
}
