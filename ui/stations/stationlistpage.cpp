#include "ui/stations/stationlistpage.h"

#include "models/common/phone.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/stations/stationrecords.h"
#include "models/stations/stationrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/common/statechange.h"
#include "ui/printing/listprint.h"
#include "ui/stations/stationdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("stations");
    texts.title = StationListPage::tr("Stations");
    texts.searchHint = StationListPage::tr("Name, pinyin initials, address, person in charge");
    texts.icon = Icon::MapMarker;
    texts.emptySentence = StationListPage::tr("No station yet. Import the list of stations, or enter the first one.");
    texts.createText = StationListPage::tr("New station");
    return texts;
}

} // namespace

StationListPage::StationListPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office.database(), std::make_shared<StationRecords>(office.vault()), All, parent)
    , m_office(office)
{
    usePersonalNumbers(office);
    QPushButton* edit = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { openRecord(currentId()); }); });
    QPushButton* state = details()->addButton(Icon::Swap, tr("State"));
    auto* menu = new QMenu(state);
    state->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        attempt(window(), [&] { fillStates(*menu, currentId()); });
    });
    permitButtons(office, Act::EditPlaces);
    for (QPushButton* button : {edit, state})
        permit(button, office, Act::EditPlaces);
}

Station StationListPage::station(qint64 id)
{
    const auto found = StationRepository(m_office.vault()).find(m_office.database().reader(), StationId(id));
    if (!found)
        throw Error(tr("This station is not in the office any more. Open the list again."));
    return *found;
}

DetailTab StationListPage::overview(const Station& station)
{
    Connection& connection = m_office.database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Type"), DictionaryRepository().name(connection, Dictionary::StationType, station.type)});
    tab.rows.append({tr("Address"), station.address});
    tab.rows.append({tr("Hours"), station.isAlwaysOpen ? tr("24 hours") : station.openingHours});
    const QString managerLink
        = station.manager.isValid() ? QStringLiteral("volunteers/%1").arg(station.manager.value()) : QString();
    tab.rows.append({tr("In charge"), station.managerName, {}, 0, false, managerLink});
    if (!station.managerPhone.isEmpty())
        tab.rows.append({tr("Phone"), maskedPhone(station.managerPhone),
            PersonalNumber{PersonalField::ManagerPhone, station.id.value()}});
    if (station.coordinates) {
        tab.rows.append({tr("Position"),
            QStringLiteral("%1, %2")
                .arg(station.coordinates->latitude, 0, 'f', 6)
                .arg(station.coordinates->longitude, 0, 'f', 6)});
    }
    if (!station.services.isEmpty())
        tab.rows.append({tr("Services"), station.services});
    if (!station.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), station.stateReason});
    if (!station.notes.isEmpty())
        tab.rows.append({tr("Notes"), station.notes});
    return tab;
}

DetailContent StationListPage::detailOf(qint64 id)
{
    const Station shown = station(id);
    Connection& connection = m_office.database().reader();
    DetailContent content;
    content.icon = Icon::MapMarker;
    content.title = shown.name;
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    content.subtitle = tr("%1 · %2").arg(shown.code, organisation ? organisation->name : QString());
    const RecordBadge badge = stationBadge(stationStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    if (shown.isAlwaysOpen)
        content.badges.append({tr("24 hours"), Tone::Information});
    DetailTab history;
    history.title = tr("History");
    history.events = stateEvents(connection, QStringLiteral("stations"), id, stationStates());
    history.emptyText = tr("The state has not changed since the station was entered.");
    content.tabs << overview(shown) << history;
    return content;
}

void StationListPage::createRecord()
{
    Station fresh;
    fresh.organisation = OrganisationId(context().organisation);
    StationDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void StationListPage::openRecord(qint64 id)
{
    if (id == 0)
        return;
    const Station old = station(id);
    StationDialog dialog(m_office, old, window());
    if (dialog.exec() == QDialog::Accepted && dialog.record() != old) {
        offerOldRecord(*this, m_office, old.name,
            [&office = m_office, old](UnitOfWork& work) { StationRepository(office.vault()).update(work, old); });
    }
}

void StationListPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("stations")}}}});
}

void StationListPage::printRecords()
{
    printList(this, *model(), table()->shownColumns(), title());
}

void StationListPage::fillStates(QMenu& menu, qint64 id)
{
    if (id == 0)
        return;
    fillStateMenu(menu, stationStates(), station(id).state,
        [this, id](const QString& code) { attempt(window(), [&] { changeState(id, code); }); });
}

void StationListPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    QMenu* states = menu.addMenu(icon(Icon::Swap), tr("State"));
    permit(states->menuAction(), m_office, Act::EditPlaces);
    fillStates(*states, ids.first());
}

void StationListPage::changeState(qint64 id, const QString& code)
{
    const Station changed = station(id);
    const StationState to = stationStates().fromCode(code);
    stationStates().require(changed.state, to);
    const auto step = [&office = m_office, station = changed.id](StationState state) {
        return [&office, station, state](UnitOfWork& work, const QString& reason) {
            StationRepository(office.vault()).changeState(work, station, state, reason);
        };
    };
    StateStep asked{changed.name, stationStates().title(to), step(to), {}};
    if (stationStates().allows(to, changed.state))
        asked.back = step(changed.state);
    takeStateStep(*this, m_office, asked);
}
