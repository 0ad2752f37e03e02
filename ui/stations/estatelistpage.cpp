#include "ui/stations/estatelistpage.h"

#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/answersums.h"
#include "models/stations/circlerepository.h"
#include "models/stations/estaterecords.h"
#include "models/stations/estaterepository.h"
#include "models/stations/servicecircle.h"
#include "models/stations/stationrepository.h"
#include "models/stations/stationsfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/stations/estatedialog.h"

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
    : FormPage(texts(), office, std::make_shared<EstateRecords>(), Acts::EditPlaces, {}, All, parent)
{
    setHelpTopic(QStringLiteral("stations"));
    addUsualButtons();
}

Estate EstateListPage::stored(Connection& connection, qint64 id) const
{
    return EstateRepository().require(connection, EstateId(id));
}

Estate EstateListPage::fresh()
{
    Estate estate;
    estate.organisation = chosenOrganisation();
    return estate;
}

qint64 EstateListPage::fillIn(const Estate& estate)
{
    EstateDialog dialog(office(), estate, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void EstateListPage::save(UnitOfWork& work, const Estate& estate) const
{
    EstateRepository().update(work, estate);
}

DetailContent EstateListPage::detailOf(qint64 id)
{
    const Estate shown = record(id);
    Connection& connection = office().database().reader();
    const ServiceCircle circle = serviceCircle(openStationsWithPosition(connection), {shown});
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
        const auto station = StationRepository(office().vault()).find(connection, placed.nearest);
        tab.rows.append({tr("Nearest"), station ? station->name : tr("none"), {}, 0, false,
            PageAddress{QStringLiteral("stations"), placed.nearest.value()}});
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

RecordPage::Figures EstateListPage::figures()
{
    return [request = model()->request()](Connection& connection) {
        return tr("%1 households")
            .arg(QLocale().toString(householdsOf(connection, answerOf(connection, EstateRecords(), request))));
    };
}
