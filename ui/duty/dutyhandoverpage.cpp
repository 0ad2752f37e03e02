#include "ui/duty/dutyhandoverpage.h"

#include "models/common/shownmoment.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/training/trainingrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutyhandoverdialog.h"
#include "ui/duty/dutypapers.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_handovers");
    texts.title = DutyHandoverPage::tr("Handovers");
    texts.searchHint = DutyHandoverPage::tr("Station, pinyin initials, code");
    texts.icon = Icon::ClipboardCheck;
    texts.emptySentence = DutyHandoverPage::tr("Nothing was handed over yet. Write the first list.");
    texts.createText = DutyHandoverPage::tr("New handover");
    return texts;
}

} // namespace

DutyHandoverPage::DutyHandoverPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyHandoverRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_handovers"), dutyHandoverStates(), [] { return DutyHandoverRepository(); },
            std::optional(DutyHandoverState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty"));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(Icon::Printer, tr("Print"),
        [this](qint64 id) { printTable(window(), handoverPaper(this->office().database().reader(), record(id))); });
    addUsualButtons();
}

DutyHandover DutyHandoverPage::stored(Connection& connection, qint64 id) const
{
    DutyHandover record = DutyHandoverRepository().require(connection, DutyHandoverId(id));
    record.name = stationName(connection, record.station);
    return record;
}

qint64 DutyHandoverPage::fillIn(const DutyHandover& record)
{
    DutyHandoverDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyHandoverPage::save(UnitOfWork& work, const DutyHandover& record) const
{
    DutyHandoverRepository().update(work, record);
}

DutyHandover DutyHandoverPage::fresh()
{
    DutyHandover handover;
    handover.happenedAt = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
    return handover;
}

DetailContent DutyHandoverPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutyHandover shown = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::ClipboardCheck;
    content.title = shown.name;
    content.subtitle = shownMoment(shown.happenedAt);
    const RecordBadge badge = dutyHandoverBadge(dutyHandoverStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Who hands over"), personName(connection, shown.giver)});
    tab.rows.append({tr("Who takes over"), personName(connection, shown.taker)});
    tab.rows.append({tr("Handed over"), shown.items});
    if (!shown.openMatters.isEmpty())
        tab.rows.append({tr("Open matters"), shown.openMatters});
    if (!shown.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), shown.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
