#include "ui/duty/dutyswappage.h"

#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/training/trainingrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutyswapdialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_swaps");
    texts.title = DutySwapPage::tr("Exchanges");
    texts.searchHint = DutySwapPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::Swap;
    texts.emptySentence = DutySwapPage::tr("Nobody has asked for an exchange or a stand-in yet.");
    texts.createText = DutySwapPage::tr("Ask for an exchange");
    return texts;
}

} // namespace

DutySwapPage::DutySwapPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutySwapRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_swaps"), dutySwapStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<DutySwapState>::Step& step, const QString& reason) {
                return takeSwapStep(work, DutySwapId(id), step.to, reason);
            },
            std::optional(DutySwapState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addUsualButtons();
}

DutySwap DutySwapPage::stored(Connection& connection, qint64 id) const
{
    DutySwap record = DutySwapRepository().require(connection, DutySwapId(id));
    record.name = personName(connection, record.volunteer);
    return record;
}

qint64 DutySwapPage::fillIn(const DutySwap& record)
{
    DutySwapDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutySwapPage::save(UnitOfWork& work, const DutySwap& record) const
{
    DutySwapRepository().update(work, record);
}

DutySwap DutySwapPage::fresh()
{
    return {};
}

DetailContent DutySwapPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutySwap shown = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Swap;
    content.title = shown.name;
    const Duty duty = DutyRepository().require(connection, shown.duty);
    content.subtitle = dutyName(connection, duty);
    const RecordBadge badge = dutySwapBadge(dutySwapStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append(
        {tr("Asked by"), shown.name, {}, 0, false, PageAddress{QStringLiteral("volunteers"), shown.volunteer.value()}});
    tab.rows.append({tr("Duty"), content.subtitle, {}, 0, true});
    tab.rows.append({tr("Who takes it"), personName(connection, shown.other), {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), shown.other.value()}});
    if (const auto other = DutyRepository().find(connection, shown.otherDuty))
        tab.rows.append({tr("In exchange for"), dutyName(connection, *other)});
    if (!shown.notes.isEmpty())
        tab.rows.append({tr("Notes"), shown.notes});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
