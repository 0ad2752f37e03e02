#include "ui/hours/spotcheckprint.h"

#include "models/activities/activityrepository.h"
#include "models/common/phone.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/servicerepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/tableprint.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpotCheckPrint)
};

QString answerOf(const SpotCheckLine& line)
{
    return line.state == SpotResult::Open ? Text::tr("□ true □ untrue □ not reached")
                                          : spotResultStates().title(line.state);
}

QStringList rowOf(Office& office, const SpotCheckLine& line)
{
    Connection& connection = office.database().reader();
    const ServiceRecord record = ServiceRepository().require(connection, line.record);
    const auto person = VolunteerRepository(office.vault()).find(connection, record.volunteer);
    const auto activity = record.source.kind == ServiceSource::Kind::Activity
        ? ActivityRepository().find(connection, ActivityId(record.source.id))
        : std::nullopt;
    return {QString::number(line.position), person ? person->name : QString(), person ? person->number : QString(),
        person ? maskedPhone(person->phone) : QString(), isoDate(record.start.date()),
        record.start.toString(QStringLiteral("HH:mm")) + u'–' + record.end.toString(QStringLiteral("HH:mm")),
        activity ? activity->name : record.content, record.minutes.hoursText(), answerOf(line), line.stateReason};
}

} // namespace

PrintDocument spotCheckSheet(Office& office, SpotCheckId id)
{
    Connection& connection = office.database().reader();
    const SpotCheck check = SpotCheckRepository().require(connection, id);
    const SpotOutcome outcome = SpotCheckRepository().outcome(connection, id);
    const auto organisation = OrganisationRepository().find(connection, check.organisation);
    PrintTable table;
    table.landscape = true;
    table.title = Text::tr("Call-back sheet of the spot check “%1”").arg(check.name);
    table.notes << Text::tr("%1: service from %2 to %3; %4 of %5 checked records, seed %6")
                       .arg(organisation ? organisation->name : QString(), isoDate(check.from), isoDate(check.to))
                       .arg(outcome.drawn)
                       .arg(check.population)
                       .arg(check.seed);
    if (outcome.asked() > 0)
        table.notes
            << Text::tr("Share of true records: %1 of %2 who answered").arg(outcome.shareText()).arg(outcome.asked());
    table.notes << Text::tr("Called by: ____________    Date: ____________");
    table.columns = {{Text::tr("No."), 0.5}, {Text::tr("Full name"), 1}, {Text::tr("Number"), 1.2},
        {Text::tr("Phone"), 1.3}, {Text::tr("Date"), 1.2}, {Text::tr("Time"), 1.3}, {Text::tr("Activity"), 2},
        {Text::tr("Hours"), 0.7, Qt::AlignRight}, {Text::tr("Answer"), 2.2}, {Text::tr("Remark"), 1.4}};
    for (const SpotCheckLine& line : SpotCheckLineRepository().ofCheck(connection, id))
        table.rows << rowOf(office, line);
    return tableDocument(table);
}

void previewSpotCheckSheet(QWidget* parent, Office& office, SpotCheckId id)
{
    PrintPreview(spotCheckSheet(office, id), parent).exec();
}
