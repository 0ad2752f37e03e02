#include "models/volunteers/volunteerrecords.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/records/recordcondition.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteersearch.h"

#include <QCoreApplication>

namespace {

struct VolunteerText {
    Q_DECLARE_TR_FUNCTIONS(Volunteer)
};

RecordColumn column(const char* key, const char* title, ColumnKind kind, int width, const char* orderBy, bool visible)
{
    return {QString::fromLatin1(key), QCoreApplication::translate("Volunteer", title), kind, width,
        QString::fromLatin1(orderBy), visible};
}

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

FilterChoice dictionaryChoice(Connection& connection, Dictionary dictionary, const QString& key, const QString& title)
{
    FilterChoice choice{key, title, {}};
    for (const Term& term : DictionaryRepository().terms(connection, dictionary))
        choice.options.append({QString::number(term.id.value()), term.name});
    return choice;
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

QString VolunteerRecords::searchTable() const
{
    return QStringLiteral("volunteers");
}

QStringList VolunteerRecords::watchedTables() const
{
    return {QStringLiteral("volunteers"), QStringLiteral("memberships"), QStringLiteral("teams"),
        QStringLiteral("organisations")};
}

QList<RecordColumn> VolunteerRecords::columns() const
{
    using enum ColumnKind;
    return {
        column("number", QT_TRANSLATE_NOOP("Volunteer", "Number"), Text, 92, "volunteers.number", true),
        column("name", QT_TRANSLATE_NOOP("Volunteer", "Name"), Name, 70, "volunteers.name_key", true),
        column("sex", QT_TRANSLATE_NOOP("Volunteer", "Sex"), Text, 44, "", true),
        column("id_number", QT_TRANSLATE_NOOP("Volunteer", "ID number"), Secondary, 140, "", true),
        column("phone", QT_TRANSLATE_NOOP("Volunteer", "Phone"), Secondary, 98, "", true),
        column("organisation", QT_TRANSLATE_NOOP("Volunteer", "Community"), Text, 88,
            "volunteers.organisation_id, volunteers.name_key", true),
        column("team", QT_TRANSLATE_NOOP("Volunteer", "Team"), Text, 100, "", true),
        column("star", QT_TRANSLATE_NOOP("Volunteer", "Stars"), Stars, 74, "volunteers.service_minutes", true),
        column("minutes", QT_TRANSLATE_NOOP("Volunteer", "Hours"), Hours, 62, "volunteers.service_minutes", true),
        column(
            "state", QT_TRANSLATE_NOOP("Volunteer", "State"), Badge, 56, "volunteers.state, volunteers.name_key", true),
        column("birth_date",
            m_numbers == Numbers::Clear ? QT_TRANSLATE_NOOP("Volunteer", "Birth date")
                                        : QT_TRANSLATE_NOOP("Volunteer", "Age"),
            Text, 70, "", false),
        column("registered_on", QT_TRANSLATE_NOOP("Volunteer", "Registered on"), Date, 100, "volunteers.registered_on",
            false),
        column("politics", QT_TRANSLATE_NOOP("Volunteer", "Political affiliation"), Text, 100, "", false),
        column("level", QT_TRANSLATE_NOOP("Volunteer", "Professional level"), Text, 100, "", false),
        column("skills", QT_TRANSLATE_NOOP("Volunteer", "Skills"), Text, 160, "", false),
    };
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
    condition.choice(QStringLiteral("double"), QStringLiteral("volunteers.is_double_registered"));
    condition.choiceIn(QStringLiteral("team"),
        QStringLiteral(
            "volunteers.id IN (SELECT volunteer_id FROM memberships WHERE left_on IS NULL AND team_id IN (%1))"));
    condition.choiceIn(QStringLiteral("skill"),
        QStringLiteral("volunteers.id IN (SELECT volunteer_id FROM volunteer_skills WHERE skill_id IN (%1))"));
    for (const QString& star : filter.conditions.value(QStringLiteral("star")))
        condition.add(QStringLiteral("volunteers.star >= ?"), {star.toInt()});
    addServed(condition, filter.conditions.value(QStringLiteral("served")));
    for (const QString& days : filter.conditions.value(QStringLiteral("certificate")))
        condition.add(QStringLiteral("volunteers.certificate_expires_on < ?"),
            {isoDate(QDate::currentDate().addDays(days.toInt() + 1))});
    return condition.sql();
}

QList<QByteArray> VolunteerRecords::searchDigests(const SearchTerm& term) const
{
    return numberDigests(m_vault, term.text, term.kind == SearchTerm::Kind::FourDigits);
}

QString VolunteerRecords::shown(const QByteArray& sealed, const char* sealedColumn, qint64 id) const
{
    const QString number = m_vault.open(sealed, {"volunteers", sealedColumn, id});
    const bool isPhone = qstrcmp(sealedColumn, "phone_sealed") == 0;
    return isPhone ? shownPhone(number, m_numbers) : shownIdNumber(number, m_numbers);
}

QList<RecordRow> VolunteerRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    const auto teams = namesOf(connection,
        QStringLiteral("SELECT m.volunteer_id, t.name FROM memberships m JOIN teams t ON t.id = m.team_id "
                       "WHERE m.left_on IS NULL AND m.volunteer_id IN (%1) ORDER BY m.volunteer_id, m.id"),
        ids);
    const auto skills = namesOf(connection,
        QStringLiteral("SELECT s.volunteer_id, k.name FROM volunteer_skills s JOIN skills k ON k.id = s.skill_id "
                       "WHERE s.volunteer_id IN (%1) ORDER BY s.volunteer_id, k.position, k.id"),
        ids);
    Query query(connection,
        QStringLiteral("SELECT v.id, v.number, v.name, v.sex, v.id_number_sealed, v.phone_sealed, o.name, v.star, "
                       "v.service_minutes, v.state, v.birth_date, v.registered_on, p.name, l.name "
                       "FROM volunteers v JOIN organisations o ON o.id = v.organisation_id "
                       "LEFT JOIN politics p ON p.id = v.politics_id "
                       "LEFT JOIN professional_levels l ON l.id = v.level_id WHERE v.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    const QDate today = QDate::currentDate();
    QList<RecordRow> rows;
    while (query.next()) {
        const qint64 id = query.integer(0);
        const VolunteerState state = volunteerStates().fromCode(query.text(9));
        const QString born = shownBirth(query.date(10), m_numbers, today);
        rows << RecordRow{id,
            {query.text(1), query.text(2), sexTitle(sexFromCode(query.text(3))),
                shown(query.blob(4), "id_number_sealed", id), shown(query.blob(5), "phone_sealed", id), query.text(6),
                teams.value(id), query.number(7), query.integer(8),
                QVariant::fromValue(RecordBadge{volunteerStates().title(state), toneOf(state)}), born, query.text(11),
                query.text(12), query.text(13), skills.value(id)}};
    }
    return rows;
}

QList<FilterChoice> VolunteerRecords::filterChoices(Connection& connection) const
{
    FilterChoice state{QStringLiteral("state"), VolunteerText::tr("State"), {}};
    for (const VolunteerState one : volunteerStates().states())
        state.options.append({volunteerStates().code(one), volunteerStates().title(one)});
    FilterChoice sex{QStringLiteral("sex"), VolunteerText::tr("Sex"), {}};
    for (const Sex one : {Sex::Female, Sex::Male})
        sex.options.append({sexCode(one), sexTitle(one)});
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
    FilterChoice community{QStringLiteral("organisation"), VolunteerText::tr("Community"), {}};
    FilterChoice team{QStringLiteral("team"), VolunteerText::tr("Team"), {}};
    for (FilterChoice* choice : {&community, &team}) {
        const QString from = choice == &team ? QStringLiteral("teams") : QStringLiteral("organisations");
        Query query(connection, QStringLiteral("SELECT id, name FROM %1 ORDER BY name_key, id").arg(from));
        query.run();
        while (query.next())
            choice->options.append({query.text(0), query.text(1)});
    }
    return {community, team, state, star, served, sex,
        dictionaryChoice(
            connection, Dictionary::Politics, QStringLiteral("politics"), VolunteerText::tr("Political affiliation")),
        dictionaryChoice(connection, Dictionary::ProfessionalLevel, QStringLiteral("level"),
            VolunteerText::tr("Professional level")),
        dictionaryChoice(connection, Dictionary::Skill, QStringLiteral("skill"), VolunteerText::tr("Skills")),
        certificate, both};
}

Minutes volunteerMinutes(Connection& connection, const VolunteerRecords& records, const RecordListRequest& request)
{
    const IdQuestion question = questionFor(connection, records, request);
    QStringList conditions;
    QVariantList values = question.values;
    if (!question.condition.isEmpty())
        conditions << question.condition;
    if (!question.searchName.isEmpty()) {
        conditions << connection.dialect().searchCondition(QStringLiteral("volunteers.id"), question.searchName);
        values << question.matchText;
    }
    QString sql = QStringLiteral("SELECT COALESCE(SUM(volunteers.service_minutes), 0) FROM volunteers");
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return Minutes(connection.scalar(sql, values).toLongLong());
}
