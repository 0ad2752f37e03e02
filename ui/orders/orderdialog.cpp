#include "ui/orders/orderdialog.h"

#include "models/common/phone.h"
#include "models/orders/orderintake.h"
#include "models/orders/ordervalidator.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/security/personalnumber.h"
#include "models/stations/estaterepository.h"
#include "ui/common/commit.h"

#include <QComboBox>

namespace {

QList<ChoiceField::Choice> termChoices(Connection& connection, Dictionary dictionary)
{
    QList<ChoiceField::Choice> choices;
    for (const Term& term : DictionaryRepository().terms(connection, dictionary)) {
        if (!term.isRetired)
            choices.append({term.id.value(), term.name});
    }
    return choices;
}

} // namespace

OrderDialog::OrderDialog(Office& office, const std::optional<Order>& order, QWidget* parent)
    : FormDialog(order ? tr("Order %1").arg(order->number) : tr("Take down an order"), parent)
    , m_office(office)
    , m_before(order)
{
    makeFields();
    fillChoices();
    if (order) {
        showOrder(*order);
    } else {
        m_requestedAt->setMoment(QDateTime::currentDateTime());
        m_kind->setValue(int(OrderKind::Service));
        m_urgency->setValue(int(OrderUrgency::Normal));
        m_acceptAtOnce->setChecked(true);
        setSaveText(tr("Take down"));
    }
    fillEstates();
    if (order && order->estate.isValid())
        m_estate->setValue(order->estate.value());
    connect(m_organisation, &FormField::edited, this, &OrderDialog::fillEstates);
    setValidator([this] { return validate(this->order()); });
    setSaver([this] { saveOrder(); });
    markClean();
}

void OrderDialog::makeFields()
{
    beginSection(tr("Who asks"));
    m_requester = add<TextField>("requesterName", tr("Requester"), Need::Required);
    m_phone = add<PersonalNumberField>("requesterPhone", tr("Phone"));
    m_source = add<ChoiceField>("source", tr("How it came"));
    m_requestedAt = add<DateTimeField>("requestedAt", tr("Came in"), Need::Required);
    beginSection(tr("What is needed"));
    m_need = add<ChoiceField>("need", tr("Need"), Need::Required);
    m_kind = add<ChoiceField>("kind", tr("Kind"), Need::Required);
    m_urgency = add<ChoiceField>("urgency", tr("Urgency"), Need::Required);
    m_wishedAt = add<DateTimeField>("wishedAt", tr("Wished time"));
    m_details = addWide<MultiLineField>("details", tr("In their words"));
    beginSection(tr("Where"));
    m_organisation = add<ChoiceField>("organisation", tr("Community"), Need::Required);
    m_estate = add<ChoiceField>("estate", tr("Estate"));
    m_address = addWide<TextField>("address", tr("Building and door"));
    m_safety = addWide<TextField>("safetyNote", tr("To mind on the spot"));
    if (!m_before) {
        m_acceptAtOnce = addWide<CheckField>(
            "acceptAtOnce", QString(), tr("The office takes it on at once: it goes straight to “To dispatch”"));
    }
}

void OrderDialog::fillChoices()
{
    Connection& connection = m_office.database().reader();
    m_source->setChoices(termChoices(connection, Dictionary::OrderSource));
    m_need->setChoices(termChoices(connection, Dictionary::NeedCategory));
    QList<ChoiceField::Choice> kinds;
    for (const OrderKind kind : {OrderKind::Service, OrderKind::Errand})
        kinds.append({int(kind), kindTitle(kind)});
    m_kind->setChoices(kinds);
    QList<ChoiceField::Choice> urgencies;
    for (const OrderUrgency urgency : {OrderUrgency::Normal, OrderUrgency::Urgent, OrderUrgency::Emergency})
        urgencies.append({int(urgency), urgencyTitle(urgency)});
    m_urgency->setChoices(urgencies);
    QList<ChoiceField::Choice> organisations;
    for (const Organisation& organisation : OrganisationRepository().visible(connection)) {
        if (organisation.state == OrganisationState::Active && organisation.kind != OrganisationKind::District)
            organisations.append({organisation.id.value(), organisation.name});
    }
    m_organisation->setChoices(organisations);
}

void OrderDialog::fillEstates()
{
    const OrganisationId organisation(m_organisation->value().toLongLong());
    QList<ChoiceField::Choice> estates;
    for (const Estate& estate : EstateRepository().all(m_office.database().reader())) {
        if (estate.organisation == organisation && estate.state == EstateState::Active)
            estates.append({estate.id.value(), estate.name});
    }
    m_estate->setChoices(estates);
}

void OrderDialog::showOrder(const Order& order)
{
    m_requester->setText(order.requesterName);
    m_phone->setKept(maskedPhone(order.requesterPhone));
    if (order.id.isValid() && !order.requesterPhone.isEmpty())
        m_phone->offerReveal(m_office, {PersonalField::RequesterPhone, order.id.value()});
    const auto choose = [](ChoiceField* field, qint64 id) {
        if (id > 0)
            field->setValue(id);
    };
    choose(m_source, order.source.value());
    choose(m_need, order.need.value());
    choose(m_organisation, order.organisation.value());
    m_requestedAt->setMoment(order.requestedAt);
    m_wishedAt->setMoment(order.wishedAt);
    m_kind->setValue(int(order.kind));
    m_urgency->setValue(int(order.urgency));
    m_details->setText(order.details);
    m_address->setText(order.address);
    m_safety->setText(order.safetyNote);
}

Order OrderDialog::order() const
{
    Order order = m_before.value_or(Order());
    order.requesterName = m_requester->text();
    if (m_phone->isReplaced() || !m_before)
        order.requesterPhone = m_phone->text();
    order.source = TermId(m_source->value().toLongLong());
    order.need = TermId(m_need->value().toLongLong());
    order.organisation = OrganisationId(m_organisation->value().toLongLong());
    order.estate = EstateId(m_estate->value().toLongLong());
    order.requestedAt = m_requestedAt->moment();
    order.wishedAt = m_wishedAt->moment();
    order.kind = OrderKind(m_kind->value().toInt());
    order.urgency = OrderUrgency(m_urgency->value().toInt());
    order.details = m_details->text();
    order.address = m_address->text();
    order.safetyNote = m_safety->text();
    return order;
}

void OrderDialog::saveOrder()
{
    const Vault& vault = m_office.vault();
    const Order written = order();
    if (m_before) {
        commitNow(m_office, [&vault, written](UnitOfWork& work) { OrderIntake(work, vault).correct(written); });
        m_saved = written.id;
        return;
    }
    const bool accept = m_acceptAtOnce->isChecked();
    const ChangeSet changes = commitNow(m_office, [&vault, written, accept](UnitOfWork& work) {
        OrderIntake intake(work, vault);
        const OrderId id = intake.receive(written);
        if (accept)
            intake.accept(id, written.requestedAt);
    });
    m_saved = OrderId(changes.insertedId(QStringLiteral("orders")));
}
