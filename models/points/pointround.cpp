#include "models/points/pointround.h"

#include "models/common/task.h"
#include "models/database/deferredindexes.h"
#include "models/organisation/organisationrepository.h"
#include "models/points/pointbook.h"
#include "models/points/pointsacts.h"
#include "models/points/pointscope.h"
#include "models/points/pointtext.h"

#include <QSet>

namespace {

constexpr qint64 batch = 4096; ///< rows between two looks at whether somebody cancels

QDate today(const UnitOfWork& work)
{
    return QDateTime::fromMSecsSinceEpoch(work.now()).date();
}

/// The last day of the month so many months later; null for 0.
QDate lapseDay(QDate booked, int months)
{
    if (months == 0)
        return {};
    const QDate last = booked.addMonths(months);
    return {last.year(), last.month(), last.daysInMonth()};
}

/// Many entries are sorted into new indexes faster than inserted into old ones one by one.
class Indexes final {
public:
    explicit Indexes(Connection& connection)
    {
        const auto count = [&](const QString& sql) { return connection.scalar(sql).toLongLong(); };
        const qint64 records = count(QStringLiteral("SELECT COALESCE(SUM(records), 0) FROM service_months"));
        const qint64 known = count(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM point_entries"));
        constexpr qint64 fewest = 10'000;
        if (known == 0 && records > fewest) // else the pass asks them what is booked
            m_deferred.emplace(connection, QStringList{QStringLiteral("point_entries")});
    }
    void build()
    {
        if (m_deferred)
            m_deferred->build();
    }

private:
    std::optional<DeferredIndexes> m_deferred;
};

/// Entries whose honor, training or evaluation does not count any more.
QList<PointEntry> staleBonuses(Connection& connection)
{
    const QString from = QStringLiteral(
        "WHERE kind = 'earn' AND source_kind = '%1' AND NOT EXISTS (SELECT 1 FROM point_entries r WHERE r.reversal_of "
        "= point_entries.id AND r.kind = 'reverse') AND EXISTS (SELECT 1 FROM %2 s WHERE s.id = "
        "point_entries.source_id AND %3) ORDER BY id");
    QList<PointEntry> stale;
    const auto add = [&](const char* kind, const char* table, const char* condition) {
        stale << pointEntryTable().select(
            connection, from.arg(QLatin1String(kind), QLatin1String(table), QLatin1String(condition)));
    };
    add("award", "awards", "s.state <> 'granted'");
    add("enrolment", "enrolments", "s.state NOT IN ('attended', 'passed')");
    add("evaluation", "evaluations", "s.round < 0");
    return stale;
}

/// Enters what earns points and counts it.
class Booking final {
public:
    Booking(UnitOfWork& work, PointRound& round, TaskContext& task)
        : m_work(work)
        , m_round(round)
        , m_task(task)
        , m_book(work)
    {
    }

    void run()
    {
        Connection& connection = m_work.connection();
        const QList<PointRule> rules = PointRuleRepository().inForce(connection);
        for (const PointRule& rule : rules)
            m_lapse.insert(rule.id, lapseDay(today(m_work), rule.expiryMonths));
        Indexes indexes(connection);
        for (const PointEntry& entry : staleBonuses(connection))
            note(m_book.reverse(entry, today(m_work), PointText::tr("What earned them does not count any more")));
        forEachEarning(connection, {rules, {}, m_round.lastDay, true}, m_task,
            [this](const Earning& earning) { note(m_book.enterQuick(entryOf(earning))); });
        m_task.setText(PointText::tr("Writing balances"));
        indexes.build();
        m_task.checkpoint();
        m_book.close();
        m_round.people = m_people.size();
    }

private:
    [[nodiscard]] PointEntry entryOf(const Earning& earning) const
    {
        PointEntry entry;
        entry.volunteer = earning.volunteer;
        entry.organisation = earning.organisation;
        entry.amount = earning.points;
        entry.day = earning.day;
        entry.expiresOn = m_lapse.value(earning.rule);
        entry.sourceKind = earning.sourceKind;
        entry.sourceId = earning.sourceId;
        entry.rule = earning.rule;
        entry.round = m_round.id;
        return entry;
    }
    void note(const std::optional<PointEntry>& entry)
    {
        if (!entry)
            return;
        ++m_round.entries;
        m_round.points += entry->amount;
        m_people.insert(entry->volunteer.value());
    }

    UnitOfWork& m_work;
    PointRound& m_round;
    TaskContext& m_task;
    PointBook m_book;
    QHash<PointRuleId, QDate> m_lapse;
    QSet<qint64> m_people;
};

} // namespace

const StateTable<PointRoundState>& pointRoundStates()
{
    using enum PointRoundState;
    static const StateTable<PointRoundState> table("PointRound",
        {{Booked, "booked", QT_TRANSLATE_NOOP("PointRound", "Booked"),
             {{TakenBack, QT_TRANSLATE_NOOP("PointRound", "Take the booking back…"), true}}},
            {TakenBack, "taken_back", QT_TRANSLATE_NOOP("PointRound", "Taken back"), {}}});
    return table;
}

const Table<PointRound>& pointRoundTable()
{
    using R = PointRound;
    static const Table<R> table("point_rounds", [](Table<R>& t) {
        t.name("name", &R::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &R::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"))
            .once();
        t.value("last_day", &R::lastDay, QT_TRANSLATE_NOOP("Column", "Last day")).once();
        t.value("booked_on", &R::bookedOn, QT_TRANSLATE_NOOP("Column", "Booked on")).once();
        t.value("entries", &R::entries, QT_TRANSLATE_NOOP("Column", "Entries")).once();
        t.value("people", &R::people, QT_TRANSLATE_NOOP("Column", "People")).once();
        t.value("points", &R::points, QT_TRANSLATE_NOOP("Column", "Points booked")).once();
        t.freeText("notes", &R::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &R::state, pointRoundStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &R::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdByField<R>());
        t.stamps();
        t.setOrder("booked_on, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const PointRound& round)
{
    Problems problems;
    if (round.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), PointText::tr("Give the booking a name.")};
    if (!round.lastDay.isValid())
        problems << Problem{QStringLiteral("lastDay"), PointText::tr("Say up to which day points are booked.")};
    else if (round.bookedOn.isValid() && round.lastDay > round.bookedOn)
        problems << Problem{QStringLiteral("lastDay"), PointText::tr("What has not happened yet earns no points.")};
    return problems;
}

PointRound PointRoundRepository::next(Connection& connection, QDate today) const
{
    PointRound round;
    if (const auto root = OrganisationRepository().root(connection))
        round.organisation = root->id;
    round.bookedOn = today;
    round.lastDay = QDate(today.year(), today.month(), 1).addDays(-1);
    round.name = PointText::tr("Points up to %1").arg(isoDate(round.lastDay));
    return round;
}

static void book(UnitOfWork& work, PointRound& round, TaskContext& task)
{
    round.bookedOn = today(work);
    round.id = PointRoundRepository().insert(work, round);
    Booking(work, round, task).run();
    pointRoundTable().set(
        work, round.id.value(), {{"entries", round.entries}, {"people", round.people}, {"points", round.points}});
}

qint64 bookAlong(UnitOfWork& work, PointRound round, TaskContext& task)
{
    book(work, round, task);
    return round.entries;
}

TakenStep bookRound(UnitOfWork& work, PointRound round, TaskContext& task, PointRoundId* booked)
{
    work.require(Acts::BookPoints);
    requireWholeOffice(work);
    book(work, round, task);
    if (round.entries == 0)
        throw Error(
            PointText::tr("Nothing up to %1 earns points that are not booked already.").arg(isoDate(round.lastDay)));
    if (booked)
        *booked = round.id;
    const QString told = PointText::tr("%1: %2 points for %n people were booked.", nullptr, int(round.people))
                             .arg(round.name)
                             .arg(round.points);
    work.describe(told);
    return {[id = round.id](UnitOfWork& later) {
                TaskContext quiet;
                takeRoundBack(later, id, QCoreApplication::translate("Table", "Undone"), quiet);
            },
        told};
}

void takeRoundBack(UnitOfWork& work, PointRoundId id, const QString& reason, TaskContext& task)
{
    work.require(Acts::BookPoints);
    requireWholeOffice(work);
    const PointRound round = PointRoundRepository().require(work.connection(), id);
    PointRoundRepository().changeState(work, id, PointRoundState::TakenBack, reason);
    task.setText(PointText::tr("Taking the booking back"));
    PointBook book(work);
    const QString remark = PointText::tr("The booking “%1” was taken back").arg(round.name);
    qint64 last = 0;
    for (qint64 done = 0;; done += batch) {
        task.checkpoint();
        task.report(done, round.entries);
        const QList<PointEntry> entries = pointEntryTable().select(work.connection(),
            QStringLiteral("WHERE round_id = ? AND id > ? ORDER BY id LIMIT ?"), {id.value(), last, batch});
        if (entries.isEmpty())
            break;
        last = entries.last().id.value();
        for (const PointEntry& entry : entries)
            (void)book.reverse(entry, today(work), remark);
    }
    book.close();
}

TakenStep takePointRoundStep(UnitOfWork& work, PointRoundId id, PointRoundState to, const QString& reason)
{
    pointRoundStates().require(PointRoundRepository().stateOf(work.connection(), id), to);
    TaskContext quiet;
    takeRoundBack(work, id, reason, quiet);
    return {};
}

template class Table<PointRound>;
