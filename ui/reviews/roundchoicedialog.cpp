#include "ui/reviews/roundchoicedialog.h"

#include "models/office/office.h"
#include "models/reviews/reviewrepository.h"
#include "ui/common/choicefield.h"
#include "ui/common/commit.h"

RoundChoiceDialog::RoundChoiceDialog(Office& office, const QList<ProjectId>& projects, QWidget* parent)
    : FormDialog(tr("Put %n project(s) into a review", nullptr, int(projects.size())), parent)
{
    beginSection(tr("Review round"), 1);
    m_round = add<ChoiceField>("round", tr("Review round"), Need::Required);
    QList<ChoiceField::Choice> choices;
    for (const ReviewRound& round : ReviewRoundRepository().open(office.database().reader()))
        choices.append({round.id.value(), tr("%1 (%2)").arg(round.name, isoDate(round.heldOn))});
    m_round->setChoices(choices);
    if (!choices.isEmpty())
        m_round->setValue(choices.first().value);
    addNote(choices.isEmpty()
            ? tr("There is no round that projects could enter. Begin one on the page of project reviews.")
            : tr("Only projects that passed the screening enter a review; those that are in the round already stay as "
                 "they are."));
    setSaver([this, &office, projects] {
        commitNow(office, [this, projects, round = ReviewRoundId(m_round->value().toLongLong())](UnitOfWork& work) {
            m_entered = ReviewCandidateRepository().enter(work, round, projects);
        });
    });
}
