#include "ui/visits/visitpage.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/duty/dutyrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/training/trainingrepository.h"
#include "models/visits/visitrecords.h"
#include "models/visits/visitrepository.h"
#include "models/visits/visitsfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/orders/orderdialog.h"
#include "ui/records/desk.h"
#include "ui/visits/visitdialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("visits");
    texts.title = VisitPage::tr("Visits");
    texts.searchHint = VisitPage::tr("Visitor, pinyin initials, last digits, matter");
    texts.icon = Icon::Comment;
    texts.emptySentence = VisitPage::tr("No visit yet. Import a register, or write down the first one.");
    texts.createText = VisitPage::tr("New visit");
    return texts;
}

} // namespace

VisitPage::VisitPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<VisitRecords>(office.vault()), Acts::KeepVisits,
        stateKind(
            QStringLiteral("visits"), visitStates(),
            [&vault = office.vault()](UnitOfWork& work, qint64 id, const StateTable<VisitState>::Step& step,
                const QString& reason) { return takeVisitStep(work, vault, VisitId(id), step.to, reason); },
            std::optional(VisitState::Withdrawn)),
        All, parent)
{
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(
        Icon::ClipboardText, tr("Make it an order"), [this](qint64 id) { makeOrder(VisitId(id)); }, Acts::HandleOrders);
    addUsualButtons();
    addFilesTab(*this, office, QStringLiteral("visit"));
}

Visit VisitPage::stored(Connection& connection, qint64 id) const
{
    return VisitRepository(office().vault()).require(connection, VisitId(id));
}

Visit VisitPage::fresh()
{
    Visit visit;
    visit.organisation = chosenOrganisation();
    visit.happenedAt = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
    return visit;
}

qint64 VisitPage::fillIn(const Visit& record)
{
    VisitDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void VisitPage::save(UnitOfWork& work, const Visit& record) const
{
    VisitRepository(office().vault()).update(work, record);
}

DetailTab VisitPage::overview(const Visit& visit)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    const auto add = [&tab](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    if (!visit.phone.isEmpty())
        tab.rows.append(
            {tr("Phone"), maskedPhone(visit.phone), PersonalNumber{PersonalFields::visitorPhone, visit.id.value()}});
    add(tr("Station"), stationName(connection, visit.station));
    add(tr("Place"), visit.place);
    add(tr("Kind"), DictionaryRepository().name(connection, Dictionary::VisitKind, visit.kind));
    add(tr("Matter"), visit.matter);
    add(tr("Received by"), personName(connection, visit.receiver));
    add(tr("Answer"), visit.answer);
    add(tr("Handed on to"), visit.handedTo);
    add(tr("To be settled by"), isoDate(visit.dueOn));
    if (const auto order = OrderRepository(office().vault()).find(connection, visit.order))
        tab.rows.append(
            {tr("Order"), order->number, {}, 0, false, PageAddress{QStringLiteral("orders"), visit.order.value()}});
    add(tr("Result"), visit.result);
    if (visit.grade > 0)
        add(tr("Evaluation"), gradeTitle(Grade(visit.grade)));
    add(tr("Closed on"), isoDate(visit.closedOn));
    add(tr("Reason"), visit.stateReason);
    return tab;
}

DetailContent VisitPage::detailOf(qint64 id)
{
    const Visit visit = record(id);
    states().showNext(*m_next, id);
    DetailContent content;
    content.icon = Icon::Comment;
    content.title = visit.name;
    content.subtitle = shownMoment(visit.happenedAt);
    const RecordBadge badge = visitBadge(visitStates().code(visit.state));
    content.badges.append({badge.text, badge.tone});
    if (const auto left = daysLeft(visit, QDate::currentDate()); left && *left < 0)
        content.badges.append({tr("%n days late", nullptr, -*left), Tone::Bad});
    content.tabs << overview(visit) << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

void VisitPage::makeOrder(VisitId id)
{
    const Visit visit = record(id.value());
    visitStates().require(visit.state, VisitState::Ordered);
    OrderDialog dialog(office(), orderFor(office().database().reader(), visit), window());
    const auto taken = std::make_shared<TakenStep>();
    dialog.setFollowing([&vault = office().vault(), id, taken](
                            UnitOfWork& work, OrderId order) { *taken = linkOrder(work, vault, id, order); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(taken->told,
        [&office = office(), back = taken->back] { commitNow(office, [back](UnitOfWork& work) { back(work); }); });
}

QList<PageEntry> visitsPages(const Desk& desk)
{
    return {pageEntry<VisitPage>(desk, PageGroup::Service, texts())};
}
