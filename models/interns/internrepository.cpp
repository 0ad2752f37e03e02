#include "models/interns/internrepository.h"

#include "models/records/answersums.h"

namespace {

struct InternText {
    Q_DECLARE_TR_FUNCTIONS(InternRepository)
};

QStringList wordsOf(Connection& connection, const QString& sql)
{
    Query query(connection, sql);
    query.run();
    QStringList words;
    while (query.next())
        words << query.text(0);
    return words;
}

} // namespace

std::optional<Intern> InternRepository::findByIdentity(
    Connection& connection, const QString& name, const QString& school, QDate startedOn) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE name = ? AND school = ? AND started_on = ?"),
        {name, school, isoDate(startedOn)});
}

QStringList InternRepository::schools(Connection& connection)
{
    return wordsOf(connection, QStringLiteral("SELECT DISTINCT school FROM interns ORDER BY school"));
}

QStringList InternRepository::mentors(Connection& connection)
{
    return wordsOf(
        connection, QStringLiteral("SELECT DISTINCT mentor_name FROM interns WHERE mentor_name <> '' ORDER BY 1"));
}

QStringList InternRepository::years(Connection& connection)
{
    return wordsOf(connection, QStringLiteral("SELECT DISTINCT substr(started_on, 1, 4) FROM interns ORDER BY 1 DESC"));
}

InternFigures InternRepository::figures(Connection& connection, const ListAnswer& interns)
{
    const QString counted = QStringLiteral("interns.state NOT IN ('applied', 'terminated')");
    const QVariantList sums = sumsOf(connection, interns,
        {QStringLiteral("COALESCE(SUM(CASE WHEN interns.state = 'finished' THEN 1 ELSE 0 END), 0)"),
            QStringLiteral("COUNT(DISTINCT CASE WHEN %1 THEN interns.school END)").arg(counted),
            QStringLiteral("COALESCE(SUM(CASE WHEN %1 THEN interns.practice_minutes ELSE 0 END), 0)").arg(counted)});
    return {sums[0].toInt(), sums[1].toInt(), Minutes(sums[2].toLongLong())};
}

void InternRepository::requireUnique(Connection& connection, const Intern& intern) const
{
    const auto same = findByIdentity(connection, intern.name.trimmed(), intern.school.trimmed(), intern.startedOn);
    if (same && same->id != intern.id) {
        throw Error(InternText::tr("%1 of %2 has a practice here already that began on %3. Open that one instead.")
                        .arg(intern.name.trimmed(), intern.school.trimmed(), isoDate(intern.startedOn)));
    }
}

InternId InternRepository::insert(UnitOfWork& work, const Intern& intern) const
{
    requireUnique(work.connection(), intern);
    Intern fresh = intern;
    fresh.practiceMinutes = fresh.earlierMinutes;
    return RecordRepository::insert(work, fresh);
}

void InternRepository::update(UnitOfWork& work, const Intern& intern) const
{
    requireUnique(work.connection(), intern);
    RecordRepository::update(work, intern);
    recountPractice(work, intern.id);
}

QList<InternEntry> InternEntryRepository::ofIntern(Connection& connection, InternId intern) const
{
    return select(connection, QStringLiteral("WHERE intern_id = ? AND state = 'kept' ORDER BY happened_on, id"),
        {intern.value()});
}

InternEntryId InternEntryRepository::insert(UnitOfWork& work, const InternEntry& entry) const
{
    const InternEntryId id = RecordRepository::insert(work, entry);
    recountPractice(work, entry.intern);
    return id;
}

void InternEntryRepository::update(UnitOfWork& work, const InternEntry& entry) const
{
    const InternId before = require(work.connection(), entry.id).intern;
    RecordRepository::update(work, entry);
    recountPractice(work, entry.intern);
    if (before != entry.intern)
        recountPractice(work, before);
}

void InternEntryRepository::changeState(
    UnitOfWork& work, InternEntryId id, InternEntryState to, const QString& reason) const
{
    if (to == InternEntryState::Withdrawn && reason.trimmed().isEmpty())
        throw Error(InternText::tr("Write down why it leaves the file; it stays in the history."));
    RecordRepository::changeState(work, id, to, reason);
    recountPractice(work, require(work.connection(), id).intern);
}

void InternEntryRepository::takeStateBack(
    UnitOfWork& work, InternEntryId id, InternEntryState present, InternEntryState former, const QString& reason) const
{
    RecordRepository::takeStateBack(work, id, present, former, reason);
    recountPractice(work, require(work.connection(), id).intern);
}

void recountPractice(UnitOfWork& work, InternId intern)
{
    const QVariant minutes = work.connection().scalar(
        QStringLiteral("SELECT earlier_minutes + (SELECT COALESCE(SUM(minutes), 0) FROM intern_entries WHERE "
                       "intern_id = interns.id AND state = 'kept' AND kind = 'attendance') FROM interns WHERE id = ?"),
        {intern.value()});
    internTable().setQuick(work, intern.value(), {{"practice_minutes", Minutes(minutes.toLongLong())}});
}

int linkMentors(UnitOfWork& work)
{
    Query query(work.connection(),
        QStringLiteral("SELECT i.id, MIN(v.id) FROM interns i JOIN volunteers v ON v.name = i.mentor_name "
                       "JOIN professional_levels l ON l.id = v.level_id WHERE i.mentor_id IS NULL "
                       "AND l.name IN ('督导', '持证社工') AND v.state NOT IN ('merged', 'cancelled') "
                       "GROUP BY i.id HAVING COUNT(*) = 1"));
    query.run();
    QHash<qint64, VolunteerId> mentors;
    while (query.next())
        mentors.insert(query.integer(0), query.id<VolunteerId>(1));
    for (auto it = mentors.begin(); it != mentors.end(); ++it)
        internTable().setQuick(work, it.key(), {{"mentor_id", it.value()}});
    return int(mentors.size());
}
