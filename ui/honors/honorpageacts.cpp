#include "models/honors/eligibility.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorsteps.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/honors/eligiblenomineesdialog.h"
#include "ui/honors/honorobjectiondialog.h"
#include "ui/honors/honorpage.h"

#include <QMenu>
#include <QPushButton>

std::optional<StateSteps::Work> HonorPage::askObjection(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Enter one objection after the other: each has words and an answer of its own."));
    const Award award = record(ids.first());
    HonorObjection objection;
    objection.award = award.id;
    objection.raisedOn = QDate::currentDate();
    HonorObjectionDialog dialog(office(), objection, award.name, window());
    if (dialog.exec() == QDialog::Accepted)
        refreshDetails();
    return std::nullopt;
}

/// The oldest one that waits.
void HonorPage::answerObjection(qint64 award)
{
    const auto all = HonorObjectionRepository(office().vault()).ofAward(office().database().reader(), AwardId(award));
    const auto open = std::find_if(
        all.begin(), all.end(), [](const HonorObjection& one) { return one.state == HonorObjectionState::Raised; });
    if (open == all.end())
        throw Error(tr("No objection to this nominee waits for an answer."));
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addSection(tr("%1: %2").arg(open->raisedBy, open->content.left(40)));
    m_objectionSteps.fill(menu, {open->id.value()});
    menu.exec(m_answer->mapToGlobal(QPoint(0, m_answer->height())));
}

DetailTab HonorPage::eligibility(const Award& award) const
{
    DetailTab tab;
    tab.title = tr("Conditions");
    tab.emptyText = tr("Honored by name only: nothing is known of the conditions.");
    const auto found = eligibilityOf(office().database().reader(), award.kind, award.honored, QDate::currentDate());
    if (!found)
        return tab;
    for (const EligibilityLine& line : found->lines)
        tab.events << DetailEvent{verdictTitle(line.verdict), line.rule, line.figure, verdictTone(line.verdict)};
    return tab;
}

DetailTab HonorPage::objections(const Award& award) const
{
    DetailTab tab;
    tab.title = tr("Objections");
    tab.emptyText = tr("Nobody has objected.");
    for (const HonorObjection& one :
        HonorObjectionRepository(office().vault()).ofAward(office().database().reader(), award.id)) {
        const bool isOpen = one.state == HonorObjectionState::Raised;
        tab.events << DetailEvent{isoDate(one.raisedOn), tr("%1: %2").arg(one.raisedBy, one.content),
            isOpen ? tr("to be answered by %1").arg(isoDate(one.answerBy))
                   : tr("%1, %2: %3")
                         .arg(honorObjectionStates().title(one.state), isoDate(one.answeredOn), one.stateReason),
            stateTone(one.state)};
    }
    return tab;
}

void HonorPage::offerBack(const TakenStep& taken)
{
    offerUndo(taken.told, [&office = office(), back = taken.back] { commitNow(office, back); });
}

void HonorPage::present()
{
    QList<AwardId> ids;
    for (const qint64 id : selectedIds())
        ids << AwardId(id);
    if (ids.isEmpty())
        throw Error(tr("Choose the awards whose certificates were handed over."));
    const auto typed = Dialogs::text(window(), tr("Presented"),
        tr("On which day were they handed over (year-month-day)?"), isoDate(QDate::currentDate()));
    if (!typed)
        return;
    TakenStep taken;
    commitNow(office(), [&](UnitOfWork& work) { taken = presentAwards(work, ids, parseIsoDate(typed->trimmed())); });
    offerBack(taken);
}

void HonorPage::nominateEligible(HonorBatchId id)
{
    const HonorBatch round = HonorBatchRepository().require(office().database().reader(), id);
    EligibleNomineesDialog dialog(office(), round, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    TakenStep taken;
    commitNow(office(),
        [&](UnitOfWork& work) { taken = nominateAll(work, id, dialog.title(), dialog.kind(), dialog.chosen()); });
    offerBack(taken);
}
