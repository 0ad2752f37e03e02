#include "ui/duty/dutyrosterpage.h"

#include "models/duty/dutyfairness.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrecords.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/organisation/organisationrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/duty/dutypapers.h"
#include "ui/duty/dutyrosterdialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr qsizetype mostLacks = 12; ///< told at once

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("duty_rosters");
    texts.title = DutyRosterPage::tr("Rosters");
    texts.icon = Icon::CalendarCheck;
    texts.emptySentence = DutyRosterPage::tr("No roster yet. Make one for a month, then plan it.");
    texts.createText = DutyRosterPage::tr("New roster");
    return texts;
}

/// What is known of rosters that would be better.
QString proofOf(const RosterOutcome& outcome)
{
    if (outcome.bound == outcome.cost)
        return DutyRosterPage::tr(": no fairer roster is possible.");
    const bool isFair
        = outcome.bound.unmanned == outcome.cost.unmanned && outcome.bound.squares == outcome.cost.squares;
    return isFair ? DutyRosterPage::tr(": no fairer roster is possible; %n more wish(es) could be granted at most.",
               nullptr, outcome.cost.unwished - outcome.bound.unwished)
                  : DutyRosterPage::tr(".");
}

} // namespace

DutyRosterPage::DutyRosterPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<DutyRosterRecords>(), Acts::EditDuty,
        stateKind(
            QStringLiteral("duty_rosters"), dutyRosterStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<DutyRosterState>::Step& step, const QString& reason) {
                return takeRosterStep(work, DutyRosterId(id), step.to, reason);
            },
            std::optional(DutyRosterState::Cancelled)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("duty"));
    addDetailButton(
        Icon::People, tr("Plan the roster"), [this](qint64 id) { plan(DutyRosterId(id)); }, Acts::EditDuty, true);
    m_next = addDetailButton(Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); });
    addDetailButton(Icon::Table, tr("Week"), [this](qint64 id) { showWeek(DutyRosterId(id)); });
    addUsualButtons();
}

DutyRoster DutyRosterPage::stored(Connection& connection, qint64 id) const
{
    DutyRoster record = DutyRosterRepository().require(connection, DutyRosterId(id));
    record.name = dutyRosterName(connection, record);
    return record;
}

qint64 DutyRosterPage::fillIn(const DutyRoster& record)
{
    DutyRosterDialog dialog(office(), record, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void DutyRosterPage::save(UnitOfWork& work, const DutyRoster& record) const
{
    DutyRosterRepository().update(work, record);
}

DutyRoster DutyRosterPage::fresh()
{
    DutyRoster roster;
    roster.organisation = chosenOrganisation();
    if (!roster.organisation.isValid()) {
        if (const auto root = OrganisationRepository().root(office().database().reader()))
            roster.organisation = root->id;
    }
    const QDate next = QDate::currentDate().addMonths(1);
    roster.month = QDate(next.year(), next.month(), 1);
    return roster;
}

DetailContent DutyRosterPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const DutyRoster roster = record(id);
    states().showNext(*m_next, id);
    const DutyCounts counts = DutyRepository().counts(connection, roster.id);
    DetailContent content;
    content.icon = Icon::CalendarCheck;
    content.title = roster.name;
    const RecordBadge badge = dutyRosterBadge(dutyRosterStates().code(roster.state));
    content.badges.append({badge.text, badge.tone});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Seats"), QString::number(counts.seats), {}, 0, true});
    tab.rows.append({tr("Empty seats"), QString::number(counts.open), {}, 0, counts.open > 0});
    tab.rows.append({tr("Was there"), QString::number(counts.attended)});
    tab.rows.append({tr("Absent"), QString::number(counts.absent)});
    tab.rows.append({tr("Not recorded yet"), QString::number(counts.unrecorded)});
    tab.rows.append({tr("Hours of duty"), counts.minutes.hoursText()});
    QStringList stations;
    for (const QString& station : roster.stations.split(u' ', Qt::SkipEmptyParts))
        stations << stationName(connection, StationId(station.toLongLong()));
    if (!stations.isEmpty())
        tab.rows.append({tr("Stations"), stations.join(tr(", "))});
    if (!roster.notes.isEmpty())
        tab.rows.append({tr("Notes"), roster.notes});
    if (!roster.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), roster.stateReason});
    content.tabs << tab << fairness(roster) << stateHistory(connection, states().kind(), id);
    return content;
}

DetailTab DutyRosterPage::fairness(const DutyRoster& roster)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Turns");
    tab.emptyText = tr("Nobody has had a turn in these twelve months.");
    const auto stations = OrganisationRepository().subtree(connection, roster.organisation);
    for (const FairnessLine& line : fairnessTable(connection, fairYear(roster.month), stations, roster.id)) {
        QStringList turns;
        for (const Turn turn : allTurns())
            turns << QStringLiteral("%1 %2").arg(turnTitle(turn)).arg(line.turns.at(size_t(turn)));
        tab.rows.append({line.name, turns.join(QStringLiteral(" · "))});
    }
    return tab;
}

void DutyRosterPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const DutyRosterId id(ids.first());
        addRowAction(
            menu, Icon::People, tr("Plan the roster"), [this, id] { plan(id); }, Acts::EditDuty);
        addRowAction(menu, Icon::Table, tr("Show the week"), [this, id] { showWeek(id); });
        addRowAction(menu, Icon::Printer, tr("Print the table of turns…"), [this, id] { printFairness(id); });
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void DutyRosterPage::plan(DutyRosterId id)
{
    TaskDialog dialog(tr("Planning the roster"), window());
    RosterOutcome outcome;
    QList<SeatChange> changes;
    const bool isDone = dialog.run([&](TaskContext& task) {
        office().run([&](UnitOfWork& work) { (void)makeDuties(work, id); });
        outcome = planRoster(office().database().reader(), id, task);
        office().run([&](UnitOfWork& work) { changes = writePlan(work, id, outcome); });
    });
    if (!isDone)
        return;
    refreshDetails();
    tell(outcome, changes);
}

void DutyRosterPage::tell(const RosterOutcome& outcome, const QList<SeatChange>& changes)
{
    const qsizetype seats = outcome.seats.size();
    const QString said = tr("%n seats shared out", nullptr, int(seats - outcome.lacks.size())) + proofOf(outcome);
    offerUndo(said, [this, changes] {
        commitNow(office(), [changes](UnitOfWork& work) { takePlanBack(work, changes); });
        refreshDetails();
    });
    if (outcome.lacks.isEmpty())
        return;
    QStringList lines = outcome.lacks.first(std::min(outcome.lacks.size(), mostLacks));
    if (outcome.lacks.size() > mostLacks)
        lines << tr("and %n more", nullptr, int(outcome.lacks.size() - mostLacks));
    Dialogs::information(window(), tr("%n seats stay empty", nullptr, int(outcome.lacks.size())), lines.join(u'\n'));
}

void DutyRosterPage::printFairness(DutyRosterId id)
{
    printTable(window(), fairnessPaper(office().database().reader(), record(id.value())));
}

void DutyRosterPage::showWeek(DutyRosterId id)
{
    const QDate month = record(id.value()).month;
    const QDate today = QDate::currentDate();
    const QDate day = Period::monthOf(month).contains(today) ? today : month;
    Q_EMIT navigationRequested({QStringLiteral("duty"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("week")}}, {QStringLiteral("day"), {isoDate(day)}}}});
}
