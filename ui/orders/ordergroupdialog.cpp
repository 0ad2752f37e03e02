#include "ui/orders/ordergroupdialog.h"

#include "models/orders/ordergroup.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/ordervalidator.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/stations/stationrepository.h"
#include "ui/common/officereferences.h"
#include "ui/common/tickedfield.h"

OrderGroupDialog::OrderGroupDialog(Office& office, const QList<qint64>& organisations, QWidget* parent)
    : RecordDialog(office, tr("One order for several stations"), parent)
{
    beginSection(tr("Who asks"));
    m_form.bind(add<TextField>("requesterName", tr("Requester"), Need::Required), &Order::requesterName);
    m_form.bindNumber(m_office, add<PersonalNumberField>("requesterPhone", tr("Phone")), &Order::requesterPhone,
        PersonalFields::requesterPhone);
    makeNeed();
    makeStations(organisations);
    Order order;
    order.requesterName = SettingsRepository().value(reader(), SettingKey::officeName);
    order.requestedAt = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
    setSaveText(tr("Register orders"));
    begin(order);
}

void OrderGroupDialog::makeNeed()
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
    m_form.bind(addWide<MultiLineField>("details", tr("In their words")), &Order::details);
    m_form.bind(addWide<TextField>("safetyNote", tr("Safety notes")), &Order::safetyNote);
}

void OrderGroupDialog::makeStations(const QList<qint64>& organisations)
{
    beginSection(tr("For which stations"), 1);
    m_stations = addWide<TickedField>("stations", tr("Stations"), Need::Required);
    QList<std::pair<qint64, QString>> offered;
    for (const Station& station : StationRepository(m_office.vault()).all(reader())) {
        const bool isHere = organisations.isEmpty() || organisations.contains(station.organisation.value());
        if (isHere && station.state == StationState::Open)
            offered << std::pair(station.id.value(), station.name);
    }
    m_stations->setOffered(offered);
    if (offered.isEmpty())
        addNote(tr("No station is open here. Enter stations first."));
    m_acceptAtOnce = addWide<CheckField>(
        "acceptAtOnce", QString(), tr("The office takes them on at once: they go straight to “To dispatch”"));
    m_acceptAtOnce->setChecked(true);
}

QList<StationId> OrderGroupDialog::chosen() const
{
    QList<StationId> stations;
    for (const QString& id : m_stations->ids().split(u' ', Qt::SkipEmptyParts))
        stations << StationId(id.toLongLong());
    return stations;
}

/// The organization is each station's own.
Problems OrderGroupDialog::problems() const
{
    Problems problems = validate(record());
    problems.removeIf([](const Problem& problem) {
        return problem.field == QStringLiteral("organisation") || problem.field == QStringLiteral("requesterPhone");
    });
    return problems;
}

OrderGroupDialog::Store OrderGroupDialog::store() const
{
    return [this, &vault = m_office.vault(), stations = chosen(), accept = m_acceptAtOnce->isChecked()](
               UnitOfWork& work, const Order& written) {
        m_made = OrderGroup(work, vault).receive(written, stations, accept);
        return m_made.first();
    };
}
