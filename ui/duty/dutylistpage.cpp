#include "ui/duty/dutylistpage.h"

#include "models/common/shownmoment.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutylines.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/duty/dutydialog.h"
#include "ui/duty/dutypapers.h"
#include "ui/duty/dutyswapdialog.h"
#include "ui/duty/seatdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duties");
    texts.title = DutyListPage::tr("Duties");
    texts.searchHint = DutyListPage::tr("Volunteer, pinyin initials, number");
    texts.icon = Icon::ViewList;
    texts.emptySentence = DutyListPage::tr("No duty yet. Make a roster and plan it.");
    return texts;
}

} // namespace

DutyListPage::DutyListPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyRecords>(), Acts::EditDuty,
        stateKind(QStringLiteral("duties"), dutyStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<DutyState>::Step& step, const QString& reason) {
                return takeDutyStep(work, DutyId(id), step.to, reason);
            }),
        Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty"));
    m_next = addDetailButton(
        Icon::Check, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(
        Icon::People, tr("Who sits"), [this](qint64 id) { chooseWho(DutyId(id)); }, Acts::EditDuty);
    addUsualButtons();
    addRowAction(*moreMenu(), Icon::Printer, tr("Print the duty record…"), [this] { printRecord(); });
}

Duty DutyListPage::stored(Connection& connection, qint64 id) const
{
    Duty record = DutyRepository().require(connection, DutyId(id));
    record.name = dutyName(connection, record);
    return record;
}

Duty DutyListPage::fresh()
{
    return {};
}

qint64 DutyListPage::fillIn(const Duty& record)
{
    DutyDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyListPage::save(UnitOfWork& work, const Duty& record) const
{
    DutyRepository().update(work, record);
}

DetailContent DutyListPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Duty duty = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Clock;
    content.title = stationName(connection, duty.station);
    content.subtitle = shownMoment(duty.start) + duty.end.toString(QStringLiteral("–HH:mm"));
    const RecordBadge badge = dutyBadge(dutyStates().code(duty.state));
    content.badges.append({badge.text, badge.tone});
    content.badges.append({turnTitle(duty.turn), Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Post"), DictionaryRepository().name(connection, Dictionary::DutyPost, duty.post)});
    if (duty.volunteer.isValid())
        tab.rows.append({tr("Volunteer"), personName(connection, duty.volunteer), {}, 0, true,
            PageAddress{QStringLiteral("volunteers"), duty.volunteer.value()}});
    else
        tab.rows.append({tr("Volunteer"), tr("nobody yet"), {}, 0, true});
    if (duty.stoodInFor.isValid())
        tab.rows.append({tr("Stands in for"), personName(connection, duty.stoodInFor)});
    if (duty.credentialKind.isValid())
        tab.rows.append({tr("Credential asked"),
            DictionaryRepository().name(connection, Dictionary::CredentialKind, duty.credentialKind)});
    if (duty.came.isValid())
        tab.rows.append({tr("Came"), shownMoment(duty.came)});
    if (duty.left.isValid())
        tab.rows.append({tr("Left"), shownMoment(duty.left)});
    if (duty.minutes > Minutes())
        tab.rows.append({tr("Hours of duty"), duty.minutes.hoursText()});
    if (duty.serviceRecord.isValid())
        tab.rows.append({tr("Service record"), tr("counted as service"), {}, 0, false,
            PageAddress{QStringLiteral("hours"), duty.serviceRecord.value()}});
    if (!duty.notes.isEmpty())
        tab.rows.append({tr("Notes"), duty.notes});
    if (!duty.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), duty.stateReason});
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}

RecordPage::Figures DutyListPage::figures()
{
    return [filter = filterFor(context().period)](Connection& connection) {
        const DutySums sums = dutySums(connection, filter);
        return tr("%n empty", nullptr, sums.empty) + QStringLiteral(" · ")
            + tr("hours of duty %1").arg(sums.minutes.hoursText());
    };
}

void DutyListPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const DutyId id(ids.first());
        addRowAction(
            menu, Icon::People, tr("Choose who sits there…"), [this, id] { chooseWho(id); }, Acts::EditDuty);
        addRowAction(
            menu, Icon::Swap, tr("Ask for an exchange…"), [this, id] { askForExchange(id); }, Acts::EditDuty);
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void DutyListPage::chooseWho(DutyId id)
{
    if (chooseSeat(*this, office(), id))
        refreshDetails();
}

void DutyListPage::askForExchange(DutyId id)
{
    DutySwap swap;
    swap.duty = id;
    DutySwapDialog dialog(office(), swap, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT navigationRequested({QStringLiteral("duty"), dialog.savedId().value(), {},
            {{QStringLiteral("view"), {QStringLiteral("duty_swaps")}}}});
}

void DutyListPage::printRecord()
{
    printTable(window(), dutyRecordPaper(office().database().reader(), filterFor(context().period)));
}
