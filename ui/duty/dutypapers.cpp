#include "ui/duty/dutypapers.h"

#include "models/common/shownmoment.h"
#include "models/duty/dutyfairness.h"
#include "models/duty/dutylines.h"
#include "models/duty/dutyrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/training/trainingrepository.h"

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(DutyPapers)
};

QString hours(const QString& start, const QString& end)
{
    return start.isEmpty() ? QString() : QString(start.mid(11) + u'–' + end.mid(11));
}

} // namespace

PrintTable fairnessPaper(Connection& connection, const DutyRoster& roster)
{
    const Period year = fairYear(roster.month);
    PrintTable table;
    table.title = PaperText::tr("Turns of duty: %1").arg(dutyRosterName(connection, roster));
    table.notes << PaperText::tr("Twelve months: %1 to %2").arg(isoDate(year.from), isoDate(year.lastDay()));
    table.columns << PrintColumn{PaperText::tr("Full name"), 2, Qt::AlignLeft};
    for (const Turn turn : allTurns())
        table.columns << PrintColumn{turnTitle(turn), 1.2, Qt::AlignRight};
    table.columns << PrintColumn{PaperText::tr("Total"), 1.2, Qt::AlignRight}
                  << PrintColumn{PaperText::tr("Absent"), 1.2, Qt::AlignRight}
                  << PrintColumn{PaperText::tr("Hours of duty"), 1.5, Qt::AlignRight};
    const auto stations = OrganisationRepository().subtree(connection, roster.organisation);
    for (const FairnessLine& line : fairnessTable(connection, year, stations, roster.id)) {
        QStringList row{line.name};
        for (const int count : line.turns)
            row << QString::number(count);
        row << QString::number(line.all) << QString::number(line.absent) << line.minutes.hoursText();
        table.rows << row;
    }
    return table;
}

PrintTable dutyRecordPaper(Connection& connection, const RecordFilter& filter)
{
    PrintTable table;
    table.title = PaperText::tr("Duty record");
    table.landscape = true;
    table.columns = {{PaperText::tr("Date"), 1.4}, {PaperText::tr("Time"), 1.4}, {PaperText::tr("Station"), 2.4},
        {PaperText::tr("Post"), 1.2}, {PaperText::tr("On duty"), 1.2}, {PaperText::tr("Came and left"), 1.5},
        {PaperText::tr("State"), 1}, {PaperText::tr("Notes"), 2.4}, {PaperText::tr("Signature"), 1.6}};
    for (const DutyLine& line : dutyLines(connection, filter))
        table.rows << QStringList{line.start.first(10), hours(line.start, line.end), line.station, line.post,
            line.person, hours(line.came, line.left), dutyStates().title(line.state), line.notes, QString()};
    table.notes << PaperText::tr("%n duties", nullptr, int(table.rows.size()));
    return table;
}

PrintTable handoverPaper(Connection& connection, const DutyHandover& handover)
{
    PrintTable table;
    table.title = PaperText::tr("Handover of duty: %1").arg(stationName(connection, handover.station));
    table.notes << PaperText::tr("Time: %1").arg(shownMoment(handover.happenedAt))
                << PaperText::tr("Handed over by %1, taken over by %2")
                       .arg(personName(connection, handover.giver), personName(connection, handover.taker))
                << PaperText::tr("Signature of who hands over: ______________    of who takes over: ______________");
    table.columns = {{PaperText::tr("No."), 0.5, Qt::AlignRight}, {PaperText::tr("What"), 5},
        {PaperText::tr("Kind"), 1.5}, {PaperText::tr("Compared"), 1.2}};
    const auto add = [&](const QString& lines, const QString& kind) {
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
            table.rows << QStringList{
                QString::number(table.rows.size() + 1), line.trimmed(), kind, QStringLiteral("□")};
    };
    add(handover.items, PaperText::tr("Handed over"));
    add(handover.openMatters, PaperText::tr("Open matters"));
    return table;
}
