#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/reports/trainingreport.h"
#include "models/training/licence.h"

namespace {

using Kind = SheetColumnKind;

// Defaults of the ladder.
constexpr qint64 serviceMinutes = 100 * 60;
constexpr qint64 trainingMinutes = 24 * 60;
constexpr int yearsAsWorker = 3;

/// The tiers from the top, as the office's dictionary calls them.
const QStringList& tiers()
{
    static const QStringList all{
        QStringLiteral("督导"), QStringLiteral("持证社工"), QStringLiteral("一线社工"), QStringLiteral("志愿者")};
    return all;
}

enum Tier { Supervisor, Licensed, Frontline, Plain };

struct Candidate {
    QString name;
    QString number;
    QString organisation;
    Tier from = Plain;
    Tier to = Frontline;
    QString reason;
};

/// Registered people with their tier; who has none stands among the volunteers.
QString people(const QString& what, const QString& joins, const QString& condition)
{
    return QStringLiteral("SELECT v.name, v.number, o.name, COALESCE(p.name, ''), %1 FROM volunteers v JOIN "
                          "organisations o ON o.id = v.organisation_id LEFT JOIN professional_levels p ON p.id = "
                          "v.level_id %2 WHERE v.state = 'registered' AND %3")
        .arg(what, joins, condition);
}

Tier tierOf(const QString& level)
{
    const qsizetype index = tiers().indexOf(level);
    return index < 0 ? Plain : Tier(index);
}

QList<Candidate> ask(Connection& connection, const OfficeScope& scope, const QString& sql, QVariantList values,
    Tier highest, Tier to, const std::function<QString(const Query&)>& reason)
{
    const QString inScope = scope.condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection, sql + inScope + QStringLiteral(" ORDER BY v.name_key, v.id"));
    query.bindAll(values).run();
    QList<Candidate> found;
    while (query.next()) {
        const Tier from = tierOf(query.text(3));
        if (from >= highest)
            found << Candidate{query.text(0), query.text(1), query.text(2), from, to, reason(query)};
    }
    return found;
}

QList<Candidate> futureSupervisors(Connection& connection, const OfficeScope& scope)
{
    const QString mentored = QStringLiteral("(SELECT COUNT(*) FROM interns i WHERE i.mentor_id = v.id AND i.state = "
                                            "'finished')");
    return ask(connection, scope,
        people(QStringLiteral("l.certified_on, ") + mentored,
            QStringLiteral("JOIN licences l ON l.volunteer_id = v.id"),
            QStringLiteral("p.name = '持证社工' AND l.state = 'held' AND l.registered_on IS NOT NULL AND l.level <> "
                           "'assistant' AND l.certified_on <= ? AND ")
                + mentored + QStringLiteral(" > 0")),
        {isoDate(QDate::currentDate().addYears(-yearsAsWorker))}, Licensed, Supervisor, [](const Query& query) {
            return ReportText::tr("Certified as social worker since %1; %n interns finished.", nullptr, query.number(5))
                .arg(query.text(4));
        });
}

QList<Candidate> futureLicensed(Connection& connection, const OfficeScope& scope)
{
    return ask(connection, scope,
        people(QStringLiteral("l.level, l.registered_on"), QStringLiteral("JOIN licences l ON l.volunteer_id = v.id"),
            QStringLiteral("l.state = 'held' AND l.registered_on IS NOT NULL")),
        {}, Frontline, Licensed, [](const Query& query) {
            return ReportText::tr("Registered as %1 on %2.")
                .arg(levelTitle(levelFromCode(query.text(4))), query.text(5));
        });
}

QList<Candidate> futureFrontline(Connection& connection, const OfficeScope& scope)
{
    return ask(connection, scope,
        people(QStringLiteral("v.service_minutes, t.minutes, t.passed"),
            QStringLiteral("JOIN (SELECT volunteer_id, SUM(minutes) AS minutes, SUM(CASE WHEN state = 'passed' THEN 1 "
                           "ELSE 0 END) AS passed FROM enrolments WHERE state IN ('attended', 'passed') GROUP BY "
                           "volunteer_id) t ON t.volunteer_id = v.id"),
            QStringLiteral("t.passed > 0 AND t.minutes >= ? AND v.service_minutes >= ? AND NOT EXISTS (SELECT 1 FROM "
                           "licences l WHERE l.volunteer_id = v.id AND l.state = 'held' AND l.registered_on IS NOT "
                           "NULL)")),
        {trainingMinutes, serviceMinutes}, Plain, Frontline, [](const Query& query) {
            return ReportText::tr("%1 hours of service, %2 of training, %n courses passed.", nullptr, query.number(6))
                .arg(Minutes(query.integer(4)).hoursText(), Minutes(query.integer(5)).hoursText());
        });
}

QHash<Tier, qint64> peopleByTier(Connection& connection, const OfficeScope& scope)
{
    QVariantList values;
    const QString inScope = scope.condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection,
        QStringLiteral(
            "SELECT COALESCE(p.name, ''), COUNT(*) FROM volunteers v LEFT JOIN professional_levels p ON p.id "
            "= v.level_id WHERE v.state = 'registered'%1 GROUP BY 1")
            .arg(inScope));
    query.bindAll(values).run();
    QHash<Tier, qint64> counts;
    while (query.next())
        counts[tierOf(query.text(0))] += query.integer(1);
    return counts;
}

ReportSection candidateSection(const QList<Candidate>& candidates)
{
    ReportSection section;
    section.title = ReportText::tr("Who could rise next");
    section.landscape = true;
    section.columns
        = {{ReportText::tr("Full name"), 12}, {ReportText::tr("Number"), 14}, {ReportText::tr("Organization"), 18},
            {ReportText::tr("Now"), 12}, {ReportText::tr("Could become"), 12}, {ReportText::tr("Reason"), 50}};
    for (const Candidate& one : candidates)
        section.rows << TableRow{
            one.name, one.number, one.organisation, tiers().at(one.from), tiers().at(one.to), one.reason};
    return section;
}

} // namespace

QList<ReportSection> ladderSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    const QList<Candidate> candidates
        = futureSupervisors(connection, scope) + futureLicensed(connection, scope) + futureFrontline(connection, scope);
    const QHash<Tier, qint64> counts = peopleByTier(connection, scope);
    ReportSection section;
    section.title = ReportText::tr("Levels");
    section.columns = {{ReportText::tr("Level"), 18}, {ReportText::tr("People"), 12, Kind::Integer},
        {ReportText::tr("Could rise to it"), 16, Kind::Integer}};
    qint64 all = 0;
    for (qsizetype i = 0; i < tiers().size(); ++i) {
        const auto rising = std::count_if(
            candidates.begin(), candidates.end(), [i](const Candidate& one) { return one.to == Tier(i); });
        section.rows << TableRow{tiers().at(i), counts.value(Tier(i)), qint64(rising)};
        all += counts.value(Tier(i));
    }
    section.totals = {ReportText::tr("Total"), all, qint64(candidates.size())};
    section.charts << TableChart{
        TableChart::Kind::Bar, ReportText::tr("People by level"), 0, {1}, ReportText::tr("people")};
    return {section, candidateSection(candidates)};
}
