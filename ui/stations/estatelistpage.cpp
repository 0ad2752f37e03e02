#include "ui/stations/estatelistpage.h"

#include "models/organisation/organisationrepository.h"
#include "models/security/office.h"
#include "models/stations/circlerepository.h"
#include "models/stations/estaterecords.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/common/statechange.h"
#include "ui/printing/listprint.h"
#include "ui/stations/estatedialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("estates");
    texts.title = EstateListPage::tr("Estates");
    texts.searchHint = EstateListPage::tr("Name, pinyin initials");
    texts.icon = Icon::City;
    texts.emptySentence = EstateListPage::tr("No estate yet. Import the list of estates, or enter the first one.");
    texts.createText = EstateListPage::tr("New estate");
    return texts;
}

} // namespace

EstateListPage::EstateListPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office.database(), std::make_shared<EstateRecords>(), All, parent)
    , m_office(office)
{
    setHelpTopic(QStringLiteral("stations"));
    QPushButton* edit = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { openRecord(currentId()); }); });
    permitButtons(office, Act::EditPlaces);
    permit(edit, office, Act::EditPlaces);
}

Estate EstateListPage::estate(qint64 id)
{
    const auto found = EstateRepository().find(m_office.database().reader(), EstateId(id));
    if (!found)
        throw Error(tr("This estate is not in the office any more. Open the list again."));
    return *found;
}

DetailContent EstateListPage::detailOf(qint64 id)
{
    const Estate shown = estate(id);
    Connection& connection = m_office.database().reader();
    const ServiceCircle circle = serviceCircle(openStationsWithPosition(connection), {shown}, 0);
    DetailContent content;
    content.icon = Icon::City;
    content.title = shown.name;
    const auto organisation = OrganisationRepository().find(connection, shown.organisation);
    content.subtitle = organisation ? organisation->name : QString();
    content.badges.append({stateTitle(shown.state), shown.state == EstateState::Active ? Tone::Good : Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Households"), QLocale().toString(shown.households), {}, 0, true});
    if (!circle.estates.isEmpty()) {
        const CircleEstate& placed = circle.estates.first();
        content.badges.append(
            {placed.isCovered() ? tr("Covered") : tr("Not covered"), placed.isCovered() ? Tone::Good : Tone::Bad});
        const auto station = StationRepository(m_office.vault()).find(connection, placed.nearest);
        tab.rows.append({tr("Nearest"), station ? station->name : tr("none"), {}, 0, false,
            station ? QStringLiteral("stations/%1").arg(station->id.value()) : QString()});
        tab.rows.append({tr("On foot"),
            placed.minutes ? tr("%1 minutes").arg(shownMinutes(*placed.minutes)) : tr("distance unknown")});
    }
    if (shown.coordinates)
        tab.rows.append({tr("Position"),
            QStringLiteral("%1, %2")
                .arg(shown.coordinates->latitude, 0, 'f', 6)
                .arg(shown.coordinates->longitude, 0, 'f', 6)});
    content.tabs << tab;
    return content;
}

void EstateListPage::createRecord()
{
    Estate fresh;
    fresh.organisation = OrganisationId(context().organisation);
    EstateDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void EstateListPage::openRecord(qint64 id)
{
    if (id == 0)
        return;
    const Estate old = estate(id);
    EstateDialog dialog(m_office, old, window());
    if (dialog.exec() == QDialog::Accepted && dialog.record() != old)
        offerOldRecord(*this, m_office, old.name, [old](UnitOfWork& work) { EstateRepository().update(work, old); });
}

void EstateListPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("estates")}}}});
}

void EstateListPage::printRecords()
{
    printList(this, *model(), table()->shownColumns(), title());
}

QString EstateListPage::figures()
{
    if (!model()->search().isEmpty() || !filters()->conditions().isEmpty())
        return {};
    qint64 households = 0;
    for (const Estate& estate : estatesOf(m_office.database().reader(), context().organisations))
        households += estate.state == EstateState::Active ? estate.households : 0;
    return tr("%1 households").arg(QLocale().toString(households));
}
