#include "models/honors/eligibility.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/honors/eligibilitylines.h"
#include "models/honors/honortext.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"

namespace {

/// Whom a question is about: one record, or all in some organizations.
struct Asked {
    qint64 id = 0;
    OrganisationId organisation;
    QDate day;
    EligibilityRules rules;
};

/// The condition on the rows, its values appended.
QString within(
    Connection& connection, const Asked& asked, const char* alias, const char* organisation, QVariantList& values)
{
    if (asked.id > 0) {
        values << asked.id;
        return QStringLiteral("%1.id = ?").arg(QLatin1String(alias));
    }
    const QList<qint64> ids = OrganisationRepository().subtree(connection, asked.organisation);
    for (const qint64 id : ids)
        values << id;
    return QStringLiteral("%1.%2 IN (%3)")
        .arg(QLatin1String(alias), QLatin1String(organisation), placeholders(ids.size()));
}

template <class Read>
QList<Eligibility> read(Connection& connection, const QString& sql, const QVariantList& values, const Read& lines)
{
    Query query(connection, sql);
    query.bindAll(values).run();
    QList<Eligibility> all;
    while (query.next())
        all << Eligibility{{query.integer(0), query.text(1), query.text(2)}, lines(query)};
    return all;
}

QList<Eligibility> people(Connection& connection, const Asked& asked)
{
    const int months = SettingsRepository().number(connection, SettingKey::noShowMonths);
    QVariantList values{isoDate(asked.day.addMonths(-months))};
    const QString sql = QStringLiteral(
        "SELECT v.id, v.name, o.name, v.registered_on, v.state, (SELECT COUNT(*) FROM awards a WHERE "
        "a.volunteer_id = v.id AND a.state = 'revoked'), (SELECT COUNT(*) FROM attendance n JOIN activities x ON "
        "x.id = n.activity_id WHERE n.volunteer_id = v.id AND n.state = 'absent' AND x.starts_at >= ?) FROM "
        "volunteers v JOIN organisations o ON o.id = v.organisation_id WHERE v.state <> 'merged' AND %1 ORDER BY "
        "v.service_minutes DESC, v.id")
                            .arg(within(connection, asked, "v", "organisation_id", values));
    return read(connection, sql, values, [&](const Query& query) {
        return EligibilityLines::ofPerson(
            {query.date(3), query.text(4) == QStringLiteral("registered"), query.number(5), query.number(6)}, asked.day,
            asked.rules);
    });
}

/// People of a team who served in enough of the last months.
QHash<qint64, int> regulars(Connection& connection, const Asked& asked)
{
    const QDate month(asked.day.year(), asked.day.month(), 1);
    QVariantList values{monthKey(month.addMonths(-asked.rules.ofLastMonths)), monthKey(month)};
    const QString where = within(connection, asked, "t", "organisation_id", values);
    values << asked.rules.regularMonths;
    Query query(connection,
        QStringLiteral(
            "SELECT r.team_id, COUNT(*) FROM (SELECT m.team_id, m.volunteer_id FROM teams t JOIN memberships "
            "m ON m.team_id = t.id AND m.left_on IS NULL JOIN volunteer_months s ON s.volunteer_id = "
            "m.volunteer_id AND s.month >= ? AND s.month < ? AND s.records > 0 WHERE %1 GROUP BY m.team_id, "
            "m.volunteer_id HAVING COUNT(DISTINCT s.month) >= ?) r GROUP BY r.team_id")
            .arg(where));
    query.bindAll(values).run();
    QHash<qint64, int> counts;
    while (query.next())
        counts.insert(query.integer(0), query.number(1));
    return counts;
}

QList<Eligibility> teams(Connection& connection, const Asked& asked)
{
    const QHash<qint64, int> regular = regulars(connection, asked);
    QVariantList values;
    const QString sql = QStringLiteral(
        "SELECT t.id, t.name, o.name, t.founded_on, t.state, (SELECT COUNT(DISTINCT m.volunteer_id) FROM "
        "memberships m WHERE m.team_id = t.id AND m.left_on IS NULL), (SELECT COUNT(*) FROM projects p WHERE "
        "p.team_id = t.id AND p.is_brand = 1 AND p.state NOT IN ('returned', 'rejected')) FROM teams t JOIN "
        "organisations o ON o.id = t.organisation_id WHERE %1 ORDER BY t.name_key, t.id")
                            .arg(within(connection, asked, "t", "organisation_id", values));
    return read(connection, sql, values, [&](const Query& query) {
        return EligibilityLines::ofTeam({query.date(3), query.text(4) == QStringLiteral("active"), query.number(5),
                                            regular.value(query.integer(0)), query.number(6)},
            asked.day, asked.rules);
    });
}

QList<Eligibility> projects(Connection& connection, const Asked& asked)
{
    QVariantList values;
    const QString sql
        = QStringLiteral("SELECT p.id, p.name, COALESCE(t.name, o.name), p.starts_on, p.ends_on, p.target_group, "
                         "p.summary, p.team_id, p.funding, p.protection, p.budget_fen FROM projects p JOIN "
                         "organisations o ON o.id = p.organisation_id LEFT JOIN teams t ON t.id = p.team_id WHERE "
                         "p.state NOT IN ('returned', 'rejected') AND %1 ORDER BY p.name_key, p.id")
              .arg(within(connection, asked, "p", "organisation_id", values));
    return read(connection, sql, values, [&](const Query& query) {
        return EligibilityLines::ofProject({query.date(3), query.date(4), query.text(5), query.text(6),
                                               !query.isNull(7), query.text(8), query.text(9), query.integer(10) > 0},
            asked.day, asked.rules);
    });
}

/// With all grids below.
int registeredIn(Connection& connection, OrganisationId community)
{
    const QList<qint64> ids = OrganisationRepository().subtree(connection, community);
    Query query(connection,
        QStringLiteral("SELECT COUNT(*) FROM volunteers WHERE state = 'registered' AND organisation_id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    return query.next() ? query.number(0) : 0;
}

QList<Eligibility> communities(Connection& connection, const Asked& asked)
{
    QVariantList values;
    const QString sql
        = QStringLiteral("SELECT o.id, o.name, p.name, o.residents, o.state FROM organisations o LEFT JOIN "
                         "organisations p ON p.id = o.parent_id WHERE %1%2 ORDER BY o.name_key, o.id")
              .arg(within(connection, asked, "o", "id", values),
                  asked.id > 0 ? QString() : QStringLiteral(" AND o.kind = 'community'"));
    return read(connection, sql, values, [&](const Query& query) {
        return EligibilityLines::ofCommunity({query.number(3), registeredIn(connection, query.id<OrganisationId>(0)),
                                                 query.text(4) == QStringLiteral("active")},
            asked.rules);
    });
}

QList<Eligibility> stations(Connection& connection, const Asked& asked)
{
    QVariantList values;
    const QString sql = QStringLiteral("SELECT s.id, s.name, o.name, s.state, s.address FROM stations s JOIN "
                                       "organisations o ON o.id = s.organisation_id WHERE %1 ORDER BY s.name_key, s.id")
                            .arg(within(connection, asked, "s", "organisation_id", values));
    return read(connection, sql, values,
        [](const Query& query) { return EligibilityLines::ofStation(query.text(3) == QStringLiteral("open")); });
}

QList<Eligibility> answer(Connection& connection, HonoredKind kind, const Asked& asked)
{
    switch (kind) {
    case HonoredKind::Volunteer:
        return people(connection, asked);
    case HonoredKind::Team:
        return teams(connection, asked);
    case HonoredKind::Project:
        return projects(connection, asked);
    case HonoredKind::Community:
        return communities(connection, asked);
    case HonoredKind::Station:
        break;
    }
    return stations(connection, asked);
}

} // namespace

bool Eligibility::isEligible() const
{
    return std::all_of(
        lines.begin(), lines.end(), [](const EligibilityLine& line) { return line.verdict == RuleVerdict::Met; });
}

std::optional<Eligibility> eligibilityOf(
    Connection& connection, HonoredKind kind, qint64 id, QDate day, const EligibilityRules& rules)
{
    if (id <= 0)
        return std::nullopt;
    const QList<Eligibility> found = answer(connection, kind, {id, {}, day, rules});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Eligibility> eligibleOf(
    Connection& connection, HonoredKind kind, OrganisationId organisation, QDate day, const EligibilityRules& rules)
{
    QList<Eligibility> all = answer(connection, kind, {0, organisation, day, rules});
    all.removeIf([](const Eligibility& one) { return !one.isEligible(); });
    return all;
}

QString verdictTitle(RuleVerdict verdict)
{
    switch (verdict) {
    case RuleVerdict::Met:
        return HonorText::tr("met");
    case RuleVerdict::NotMet:
        return HonorText::tr("not met");
    case RuleVerdict::Unknown:
        break;
    }
    return HonorText::tr("unknown", "whether a rule is met");
}

Tone verdictTone(RuleVerdict verdict)
{
    static constexpr Tone tones[]{Tone::Good, Tone::Bad, Tone::Attention};
    return tones[int(verdict)];
}
