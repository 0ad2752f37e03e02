#include "ui/orders/orderdialog.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/orders/knownrequesters.h"
#include "models/orders/orderdeadlines.h"
#include "models/orders/orderintake.h"
#include "models/orders/ordersfeature.h"
#include "ui/common/officereferences.h"

OrderDialog::OrderDialog(Office& office, const std::optional<Order>& order, QWidget* parent)
    : RecordDialog(office, order && order->id.isValid() ? tr("Order %1").arg(order->number) : tr("New order"), parent)
    , m_estates(estateReferences(office))
{
    makeRequester();
    makeNeed();
    makePlace();
    Order shown = order.value_or(Order());
    if (!shown.id.isValid()) {
        shown.requestedAt = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
        m_acceptAtOnce = addWide<CheckField>(
            "acceptAtOnce", QString(), tr("The office takes it on at once: it goes straight to “To dispatch”"));
        m_acceptAtOnce->setChecked(true);
        setSaveText(tr("Register order"));
    }
    if (shown.id.isValid())
        makeVerification();
    m_estates->narrowToOrganisation(shown.organisation.value());
    begin(shown);
    connect(m_organisation, &ReferenceField::chosen, this, &OrderDialog::communityChosen);
    connect(m_estate, &ReferenceField::chosen, this, &OrderDialog::estateChosen);
    connect(m_station, &ReferenceField::chosen, this, &OrderDialog::stationChosen);
    if (!isNew())
        return;
    connect(m_phone, &FormField::edited, this, &OrderDialog::phoneTyped);
    for (const char* name : {"need", "urgency", "requestedAt", "wishedAt"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &OrderDialog::proposeDeadlines);
    proposeDeadlines();
}

/// What holds where nothing is written: the office's times of the need, in working time.
void OrderDialog::proposeDeadlines()
{
    const Order order = record();
    if (!order.requestedAt.isValid())
        return;
    const OrderDeadlines::Due due = OrderDeadlines(reader()).of(order);
    m_responseDue->setHint(tr("Empty: %1", "deadline").arg(shownMoment(due.response)));
    m_completionDue->setHint(tr("Empty: %1", "deadline").arg(shownMoment(due.completion)));
}

void OrderDialog::makeRequester()
{
    beginSection(tr("Who asks"));
    m_form.bind(add<TextField>("requesterName", tr("Requester"), Need::Required), &Order::requesterName);
    m_phone = m_form.bindNumber(m_office, add<PersonalNumberField>("requesterPhone", tr("Phone")),
        &Order::requesterPhone, PersonalFields::requesterPhone);
    m_form.bind(add<ReferenceField>("source", tr("How it came"), termReferences(m_office, Dictionary::OrderSource)),
        &Order::source);
    m_form.bind(add<DateTimeField>("requestedAt", tr("Came in"), Need::Required), &Order::requestedAt);
}

void OrderDialog::makeNeed()
{
    beginSection(tr("What is needed"));
    m_form.bind(
        add<ReferenceField>("need", tr("Need"), termReferences(m_office, Dictionary::NeedCategory), Need::Required),
        &Order::need);
    m_form.bind(add<ChoiceField>("kind", tr("Kind"), Need::Required), &Order::kind)
        ->offer(allOrderKinds(), [](OrderKind kind) { return kindTitle(kind); });
    m_form.bind(add<ChoiceField>("urgency", tr("Urgency"), Need::Required), &Order::urgency)
        ->offer(QList{OrderUrgency::Normal, OrderUrgency::Urgent, OrderUrgency::Emergency},
            [](OrderUrgency urgency) { return urgencyTitle(urgency); });
    m_form.bind(add<DateTimeField>("wishedAt", tr("Wished for")), &Order::wishedAt);
    m_responseDue = m_form.bind(add<DateTimeField>("responseDueAt", tr("To be dispatched by")), &Order::responseDueAt);
    m_completionDue
        = m_form.bind(add<DateTimeField>("completionDueAt", tr("To be served by")), &Order::completionDueAt);
    m_form.bind(addWide<MultiLineField>("details", tr("In their words")), &Order::details);
}

void OrderDialog::makePlace()
{
    beginSection(tr("Place"));
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Community"), communityReferences(m_office), Need::Required),
        &Order::organisation);
    m_estate = m_form.bind(add<ReferenceField>("estate", tr("Estate"), m_estates), &Order::estate);
    m_form.bind(addWide<TextField>("address", tr("Building and door")), &Order::address);
    m_station
        = m_form.bind(add<ReferenceField>("station", tr("Station"), stationReferences(m_office)), &Order::station);
    m_station->setHint(tr("That it comes from or is done at"));
    m_form.bind(addWide<TextField>("safetyNote", tr("Safety notes")), &Order::safetyNote);
}

/// 求证: whether what was asked is true, before anybody is sent.
void OrderDialog::makeVerification()
{
    beginSection(tr("Check of the request"));
    m_form.bind(add<ChoiceField>("verification", tr("True or not"), Need::Required), &Order::verification)
        ->offer(QList{OrderVerification::Open, OrderVerification::True, OrderVerification::False},
            [](OrderVerification verification) { return verificationTitle(verification); });
    m_form.bind(add<TextField>("verificationNote", tr("Evidence")), &Order::verificationNote);
}

/// Whoever asked before need not say again who they are and where; what stands there already stays.
void OrderDialog::phoneTyped()
{
    const QString phone = m_phone->text();
    if (phone == m_lookedUp)
        return;
    m_lookedUp = phone;
    const auto known = knownRequester(reader(), m_office.vault(), phone);
    m_phone->setHint(
        known ? tr("Asked %n times before: %1", nullptr, known->orders).arg(known->lines.join(u'\n')) : QString());
    if (!known)
        return;
    const auto fill = [this](const char* name, const QString& text) {
        auto* line = static_cast<TextField*>(field(QString::fromLatin1(name)));
        if (line->text().isEmpty())
            line->setText(text);
    };
    fill("requesterName", known->latest.requesterName);
    fill("address", known->latest.address);
    if (m_organisation->isEmpty()) {
        m_organisation->setId(known->latest.organisation.value());
        m_estates->narrowToOrganisation(known->latest.organisation.value());
        if (m_estate->isEmpty())
            m_estate->setId(known->latest.estate.value());
    }
    revalidate();
}

/// The same wish twice is told; it may be meant.
Problems OrderDialog::problems() const
{
    Problems problems = RecordDialog::problems();
    const QString same = sameWish(reader(), m_office.vault(), record());
    if (!same.isEmpty())
        problems << Problem{QStringLiteral("need"), same, Problem::Severity::Warning};
    return problems;
}

/// Only estates of the community are offered; one of another community goes.
void OrderDialog::communityChosen()
{
    const qint64 community = m_organisation->held().id;
    m_estates->narrowToOrganisation(community);
    const Reference& estate = m_estate->held();
    if (community > 0 && estate.id > 0 && estate.organisation != community)
        m_estate->setId(0);
}

void OrderDialog::stationChosen()
{
    if (m_organisation->isEmpty() && m_station->held().id > 0) {
        m_organisation->setId(m_station->held().organisation);
        communityChosen();
        revalidate();
    }
}

void OrderDialog::estateChosen()
{
    if (m_organisation->isEmpty() && m_estate->held().id > 0)
        m_organisation->setId(m_estate->held().organisation);
}

OrderDialog::Store OrderDialog::store() const
{
    const bool accept = m_acceptAtOnce && m_acceptAtOnce->isChecked();
    return [&vault = m_office.vault(), accept, following = m_following](UnitOfWork& work, const Order& written) {
        OrderIntake intake(work, vault);
        if (written.id.isValid()) {
            intake.correct(written);
            return written.id;
        }
        const OrderId id = intake.receive(written);
        if (accept)
            intake.accept(id, written.requestedAt);
        if (following)
            following(work, id);
        return id;
    };
}
