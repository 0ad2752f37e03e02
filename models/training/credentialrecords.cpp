#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/training/credential.h"
#include "models/training/licence.h"
#include "models/training/trainingrecords.h"
#include "models/words/termchoice.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(TrainingRecords)
};

QString today(int days = 0)
{
    return isoDate(QDate::currentDate().addDays(days));
}

/// The standings of a filter as conditions over state and last day; the same as standingOn().
void addStandings(RecordCondition& condition, const QStringList& chosen)
{
    QStringList parts;
    QVariantList values;
    for (const QString& code : chosen) {
        if (code == standingCode(Standing::Valid)) {
            parts << QStringLiteral(
                "(credentials.state = 'valid' AND (credentials.expires_on IS NULL OR credentials.expires_on > ?))");
            values << today(expiryWarningDays);
        } else if (code == standingCode(Standing::Expiring)) {
            parts << QStringLiteral(
                "(credentials.state = 'valid' AND credentials.expires_on >= ? AND credentials.expires_on <= ?)");
            values << today() << today(expiryWarningDays);
        } else if (code == standingCode(Standing::Expired)) {
            parts << QStringLiteral("(credentials.state = 'valid' AND credentials.expires_on < ?)");
            values << today();
        } else {
            parts << QStringLiteral("credentials.state = ?");
            values << code;
        }
    }
    if (!parts.isEmpty())
        condition.add(u'(' + parts.join(QStringLiteral(" OR ")) + u')', values);
}

QVariant standingCell(const ListCell& cell)
{
    return QVariant::fromValue(
        standingBadge(standingOn(credentialStates().fromCode(cell.text()), cell.date(1), cell.today())));
}

QVariant licenceCell(const ListCell& cell)
{
    const LicenceStanding standing
        = licenceStanding(licenceStates().fromCode(cell.text()), !cell.isNull(1), cell.date(2), cell.today());
    static constexpr Tone tones[]{Tone::Information, Tone::Good, Tone::Attention, Tone::Bad, Tone::Neutral};
    return QVariant::fromValue(
        RecordBadge{licenceStandingTitle(standing), tones[int(standing)], standing == LicenceStanding::Ended});
}

/// Hours still missing for the next registration.
QVariant missingCell(const ListCell& cell)
{
    if (cell.isNull(1))
        return {};
    const qint64 missing = neededTraining(levelFromCode(cell.text())).value() - cell.integer(2);
    return missing > 0 ? QVariant(missing) : QVariant();
}

} // namespace

QStringList CredentialRecords::watchedTables() const
{
    return {QStringLiteral("credentials"), QStringLiteral("volunteers"), QStringLiteral("credential_kinds")};
}

QList<ListColumn> CredentialRecords::list() const
{
    using enum ColumnKind;
    return {
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("kind", RecordsText::tr("Kind"), Text, 150, {"k.name"}).important(),
        ListColumn("number", RecordsText::tr("Number"), Secondary, 130, {"credentials.number"}),
        ListColumn("issued_on", RecordsText::tr("Issued on"), Date, 96, {"credentials.issued_on"}).sorted(),
        ListColumn("expires_on", RecordsText::tr("Valid until"), Date, 96, {"credentials.expires_on"})
            .sorted()
            .important(),
        ListColumn("issuer", RecordsText::tr("Issued by"), Text, 140, {"credentials.issuer"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 120, {"o.name"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"credentials.state", "credentials.expires_on"},
            &standingCell)
            .important(),
    };
}

QString CredentialRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = credentials.volunteer_id JOIN organisations o ON o.id = "
                          "v.organisation_id JOIN credential_kinds k ON k.id = credentials.kind_id");
}

QString CredentialRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(table() + QStringLiteral(".volunteer_id"), QStringLiteral("volunteers"));
    addStandings(condition, filter.conditions.value(QStringLiteral("state")));
    condition.choice(QStringLiteral("kind"), QStringLiteral("credentials.kind_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("credentials.volunteer_id"));
    return condition.sql();
}

QList<FilterChoice> CredentialRecords::filterChoices(Connection& connection) const
{
    return {wordChoice("state", RecordsText::tr("State"), allStandings(), &standingCode, &standingTitle),
        termChoice(connection, QStringLiteral("kind"), RecordsText::tr("Kind"), Dictionary::CredentialKind)};
}

QStringList LicenceRecords::watchedTables() const
{
    return {QStringLiteral("licences"), QStringLiteral("volunteers"), QStringLiteral("enrolments"),
        QStringLiteral("course_sessions"), QStringLiteral("courses")};
}

/// As LicenceRepository::training() counts it.
#define VD_LICENCE_TRAINING                                                                                            \
    "licences.outside_minutes + (SELECT COALESCE(SUM(e.minutes), 0) FROM enrolments e JOIN course_sessions s ON s.id " \
    "= e.session_id JOIN courses c ON c.id = s.course_id WHERE e.volunteer_id = licences.volunteer_id AND e.state IN " \
    "('attended', 'passed') AND c.counts_for_licence = 1 AND s.starts_at >= licences.registered_on AND s.starts_at < " \
    "licences.due_on)"

QList<ListColumn> LicenceRecords::list() const
{
    using enum ColumnKind;
    const auto level = [](const ListCell& cell) { return QVariant(levelTitle(levelFromCode(cell.text()))); };
    const auto needed = [](const ListCell& cell) {
        return cell.isNull(1) ? QVariant() : QVariant(neededTraining(levelFromCode(cell.text())).value());
    };
    return {
        ListColumn("volunteer", RecordsText::tr("Holder"), Name, 90, {"v.name"}).important(),
        ListColumn("level", RecordsText::tr("Level"), Text, 130, {"licences.level"}, level).important(),
        ListColumn("number", RecordsText::tr("Number"), Secondary, 130, {"licences.number"}),
        ListColumn("certified_on", RecordsText::tr("Certificate of"), Date, 96, {"licences.certified_on"}).sorted(),
        ListColumn("registered_on", RecordsText::tr("Registration of"), Date, 96, {"licences.registered_on"}).sorted(),
        ListColumn("due_on", RecordsText::tr("To register by"), Date, 100, {"licences.due_on"}).sorted().important(),
        ListColumn("training", RecordsText::tr("Training"), Hours, 80, {VD_LICENCE_TRAINING}),
        ListColumn(
            "needed", RecordsText::tr("Needed"), Hours, 80, {"licences.level", "licences.registered_on"}, needed),
        ListColumn("missing", RecordsText::tr("Still missing"), Hours, 90,
            {"licences.level", "licences.registered_on", VD_LICENCE_TRAINING}, &missingCell)
            .important(),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 120, {"o.name"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 110,
            {"licences.state", "licences.registered_on", "licences.due_on"}, &licenceCell)
            .important(),
    };
}

#undef VD_LICENCE_TRAINING

QString LicenceRecords::joins() const
{
    return QStringLiteral(
        "JOIN volunteers v ON v.id = licences.volunteer_id JOIN organisations o ON o.id = v.organisation_id");
}

QString LicenceRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(table() + QStringLiteral(".volunteer_id"), QStringLiteral("volunteers"));
    condition.choice(QStringLiteral("state"), QStringLiteral("licences.state"));
    condition.choice(QStringLiteral("level"), QStringLiteral("licences.level"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("licences.volunteer_id"));
    if (filter.conditions.contains(QStringLiteral("due")))
        condition.add(QStringLiteral("licences.state = 'held' AND licences.due_on <= ?"), {today(licenceWarningDays)});
    return condition.sql();
}

QList<FilterChoice> LicenceRecords::filterChoices(Connection&) const
{
    return {FilterChoice{QStringLiteral("due"), RecordsText::tr("Due"),
                {{QStringLiteral("90"), RecordsText::tr("Within 90 days or overdue")}}},
        wordChoice("level", RecordsText::tr("Level"), allLicenceLevels(), &levelCode, &levelTitle),
        stateChoice(RecordsText::tr("State"), licenceStates())};
}
