#include "models/volunteers/volunteerrecords.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/searchquery.h"
#include "models/records/answersums.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/sealedfield.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteersearch.h"
#include "models/volunteers/volunteertable.h"
#include "models/words/termchoice.h"

#include <QCoreApplication>

namespace {

struct VolunteerText {
    Q_DECLARE_TR_FUNCTIONS(Volunteer)
};

Tone toneOf(VolunteerState state)
{
    switch (state) {
    case VolunteerState::Pending:
        return Tone::Attention;
    case VolunteerState::Registered:
        return Tone::Good;
    case VolunteerState::Suspended:
        return Tone::Information;
    case VolunteerState::Cancelled:
    case VolunteerState::Merged:
        break;
    }
    return Tone::Neutral;
}

/// Names per volunteer, joined: teams or skills of one page.
QHash<qint64, QString> namesOf(Connection& connection, const QString& sql, const QList<qint64>& ids)
{
    Query query(connection, sql.arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QHash<qint64, QString> names;
    const QString separator = VolunteerText::tr(", ");
    while (query.next()) {
        QString& text = names[query.integer(0)];
        if (!text.isEmpty())
            text += separator;
        text += query.text(1);
    }
    return names;
}

QHash<qint64, QString> teamNames(Connection& connection, const QList<qint64>& ids)
{
    return namesOf(connection,
        QStringLiteral("SELECT m.volunteer_id, t.name FROM memberships m JOIN teams t ON t.id = m.team_id "
                       "WHERE m.left_on IS NULL AND m.volunteer_id IN (%1) ORDER BY m.volunteer_id, m.id"),
        ids);
}

QHash<qint64, QString> skillNames(Connection& connection, const QList<qint64>& ids)
{
    return namesOf(connection,
        QStringLiteral("SELECT s.volunteer_id, k.name FROM volunteer_skills s JOIN skills k ON k.id = s.skill_id "
                       "WHERE s.volunteer_id IN (%1) ORDER BY s.volunteer_id, k.position, k.id"),
        ids);
}

QVariant stateBadge(const ListCell& cell)
{
    const VolunteerState state = volunteerStates().fromCode(cell.text());
    return QVariant::fromValue(RecordBadge{volunteerStates().title(state), toneOf(state)});
}

/// "90" is the last 90 days, "2025-01-01/2025-11-01" the time from the first day up to the second.
void addServed(RecordCondition& condition, const QStringList& chosen)
{
    for (const QString& value : chosen) {
        const QStringList ends = value.split(u'/');
        const bool isPeriod = ends.size() == 2;
        const QString from = isPeriod ? ends.first() : isoDate(QDate::currentDate().addDays(-value.toInt()));
        const QString to = isPeriod ? ends.last() : QStringLiteral("9999");
        condition.add(
            QStringLiteral("volunteers.id IN (SELECT volunteer_id FROM service_records WHERE state = 'checked' "
                           "AND started_at >= ? AND started_at < ?)"),
            {from, to});
    }
}

} // namespace

VolunteerRecords::VolunteerRecords(const Vault& vault, Numbers numbers)
    : m_vault(vault)
    , m_numbers(numbers)
{
}

QString VolunteerRecords::table() const
{
    return QStringLiteral("volunteers");
}

QStringList VolunteerRecords::watchedTables() const
{
    return {QStringLiteral("volunteers"), QStringLiteral("memberships"), QStringLiteral("teams"),
        QStringLiteral("organisations")};
}

static QString birthOf(const ListCell& cell, const Vault& vault, Numbers numbers)
{
    return shownBirth(parseIsoDate(readDetail(cell, VolunteerDetails::birthDate, vault)), numbers, cell.today());
}

QList<ListColumn> VolunteerRecords::list() const
{
    using enum ColumnKind;
    const auto sex = [](const ListCell& cell) { return sexTitle(sexFromCode(cell.text())); };
    const auto idNumber = [this](const ListCell& cell) {
        return shownIdNumber(openSealed(cell, "volunteers", "id_number_sealed", m_vault), m_numbers);
    };
    const auto phone = [this](const ListCell& cell) {
        return shownPhone(openSealed(cell, "volunteers", "phone_sealed", m_vault), m_numbers);
    };
    const auto born = [this](const ListCell& cell) { return birthOf(cell, m_vault, m_numbers); };
    const QString birthTitle = m_numbers == Numbers::Clear ? VolunteerText::tr("Birth date") : VolunteerText::tr("Age");
    return {
        ListColumn("number", VolunteerText::tr("Number"), Text, 92, {"volunteers.number"}).sorted().important(),
        ListColumn("name", VolunteerText::tr("Full name"), Name, 70, {"volunteers.name"})
            .sorted("volunteers.name_key")
            .important(),
        ListColumn("sex", VolunteerText::tr("Sex"), Text, 44, {"volunteers.sex"}, sex),
        ListColumn(
            "id_number", VolunteerText::tr("ID number"), Secondary, 140, {"volunteers.id_number_sealed"}, idNumber),
        ListColumn("phone", VolunteerText::tr("Phone"), Secondary, 98, {"volunteers.phone_sealed"}, phone).important(),
        ListColumn("organisation", VolunteerText::tr("Community"), Text, 88, {"o.name"})
            .sorted("volunteers.organisation_id, volunteers.name_key"),
        ListColumn("team", VolunteerText::tr("Team"), Text, 100, &teamNames),
        ListColumn("star", VolunteerText::tr("Stars"), ColumnKind::Stars, 74, {"volunteers.star"})
            .sorted("volunteers.service_minutes"),
        ListColumn("minutes", VolunteerText::tr("Hours"), Hours, 62, {"volunteers.service_minutes"})
            .sorted()
            .important(),
        ListColumn("state", VolunteerText::tr("State"), Badge, 56, {"volunteers.state"}, &stateBadge)
            .sorted("volunteers.state, volunteers.name_key")
            .important(),
        ListColumn("birth_date", birthTitle, Text, 70, {"volunteers.birth_date_sealed", "volunteers.birth_date"}, born)
            .hidden(),
        ListColumn("registered_on", VolunteerText::tr("Registered on"), Date, 100, {"volunteers.registered_on"})
            .sorted()
            .hidden(),
        ListColumn("politics", VolunteerText::tr("Political status"), Text, 100, {"p.name"}).hidden(),
        ListColumn("level", VolunteerText::tr("Professional level"), Text, 100, {"l.name"}).hidden(),
        ListColumn("skills", VolunteerText::tr("Skills"), Text, 160, &skillNames).hidden(),
    };
}

QString VolunteerRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = volunteers.organisation_id LEFT JOIN politics p ON p.id = "
                          "volunteers.politics_id LEFT JOIN professional_levels l ON l.id = volunteers.level_id");
}

QString VolunteerRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("volunteers.organisation_id"));
    condition.choice(QStringLiteral("organisation"), QStringLiteral("volunteers.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("volunteers.state"));
    condition.choice(QStringLiteral("sex"), QStringLiteral("volunteers.sex"));
    condition.choice(QStringLiteral("politics"), QStringLiteral("volunteers.politics_id"));
    condition.choice(QStringLiteral("level"), QStringLiteral("volunteers.level_id"));
    if (!filter.conditions.value(QStringLiteral("double")).isEmpty())
        condition.add(QStringLiteral("volunteers.is_double_registered = 1")); // as its index says it
    condition.choiceIn(QStringLiteral("team"),
        QStringLiteral(
            "volunteers.id IN (SELECT volunteer_id FROM memberships WHERE left_on IS NULL AND team_id IN (%1))"));
    condition.choiceIn(QStringLiteral("skill"),
        QStringLiteral("volunteers.id IN (SELECT volunteer_id FROM volunteer_skills WHERE skill_id IN (%1))"));
    for (const QString& star : filter.conditions.value(QStringLiteral("star")))
        condition.add(QStringLiteral("volunteers.star >= %1").arg(star.toInt())); // as the indexes say it
    addServed(condition, filter.conditions.value(QStringLiteral("served")));
    for (const QString& days : filter.conditions.value(QStringLiteral("certificate")))
        condition.add( // few have one: looked up first, whatever the order of the list
            QStringLiteral("volunteers.id IN (SELECT c.id FROM volunteers c WHERE c.certificate_expires_on < ?)"),
            {isoDate(QDate::currentDate().addDays(days.toInt() + 1))});
    return condition.sql();
}

QList<QByteArray> VolunteerRecords::searchDigests(const SearchTerm& term) const
{
    return numberDigests(m_vault, term.text, term.kind == SearchTerm::Kind::FourDigits);
}

QList<FilterChoice> VolunteerRecords::filterChoices(Connection& connection) const
{
    FilterChoice star{QStringLiteral("star"), VolunteerText::tr("Stars"), {}};
    for (int stars = 1; stars <= 5; ++stars)
        star.options.append({QString::number(stars), VolunteerText::tr("%1 stars or more").arg(stars)});
    FilterChoice served{QStringLiteral("served"), VolunteerText::tr("Service"), {}};
    for (const int days : {30, 90, 365})
        served.options.append({QString::number(days), VolunteerText::tr("Served in the last %1 days").arg(days)});
    const FilterChoice certificate{QStringLiteral("certificate"), VolunteerText::tr("Social work certificate"),
        {{QStringLiteral("60"), VolunteerText::tr("Expires within 60 days or is over")}}};
    const FilterChoice both{QStringLiteral("double"), VolunteerText::tr("Double registration"),
        {{QStringLiteral("1"), VolunteerText::tr("Party member registered twice")}}};
    return {nameChoice(connection, "organisation", VolunteerText::tr("Community"), "organisations"),
        nameChoice(connection, "team", VolunteerText::tr("Team"), "teams"),
        stateChoice(VolunteerText::tr("State"), volunteerStates()), star, served,
        wordChoice("sex", VolunteerText::tr("Sex"), QList{Sex::Female, Sex::Male}, &sexCode, &sexTitle),
        termChoice(connection, QStringLiteral("politics"), VolunteerText::tr("Political status"), Dictionary::Politics),
        termChoice(connection, QStringLiteral("level"), VolunteerText::tr("Professional level"),
            Dictionary::ProfessionalLevel),
        termChoice(connection, QStringLiteral("skill"), VolunteerText::tr("Skills"), Dictionary::Skill), certificate,
        both};
}

Minutes volunteerMinutes(Connection& connection, const VolunteerRecords& records, const RecordListRequest& request)
{
    const ListAnswer answer = answerOf(connection, records, request);
    return Minutes(
        sumsOf(connection, answer, {QStringLiteral("COALESCE(SUM(volunteers.service_minutes), 0)")})[0].toLongLong());
}
