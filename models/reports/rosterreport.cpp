#include "models/database/query.h"
#include "models/reports/listreports.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteertable.h"

namespace {

using Kind = SheetColumnKind;

const QString everybody = QStringLiteral("v.state NOT IN ('cancelled', 'merged')");

/// Words per person, joined: teams or skills of one batch.
class PersonWords final {
public:
    PersonWords(Connection& connection, const QString& sql, qsizetype most)
        : m_query(connection, sql.arg(placeholders(most)))
        , m_most(most)
    {
    }

    void read(const QList<qint64>& ids)
    {
        m_words.clear();
        for (qsizetype i = 0; i < m_most; ++i)
            m_query.bind(i < ids.size() ? ids.at(i) : qint64(0));
        m_query.run();
        while (m_query.next()) {
            QString& text = m_words[m_query.integer(0)];
            text = text.isEmpty() ? m_query.text(1) : text + QStringLiteral("、") + m_query.text(1);
        }
    }
    [[nodiscard]] QString of(qint64 id) const { return m_words.value(id); }

private:
    Query m_query;
    qsizetype m_most;
    QHash<qint64, QString> m_words;
};

class RosterRows final : public ReportRows {
public:
    RosterRows(Connection& connection, const Vault& vault, const ReportRequest& request)
        : m_vault(vault)
        , m_numbers(request.numbers)
        , m_today(QDate::currentDate())
        , m_people(connection, peopleSql(OfficeScope(connection, request.organisation), m_values))
        , m_teams(connection,
              QStringLiteral(
                  "SELECT m.volunteer_id, t.name FROM memberships m JOIN teams t ON t.id = m.team_id "
                  "WHERE m.left_on IS NULL AND m.volunteer_id IN (%1) ORDER BY m.volunteer_id, m.joined_on, m.id"),
              batchSize)
        , m_skills(connection,
              QStringLiteral("SELECT p.volunteer_id, s.name FROM volunteer_skills p JOIN skills s ON s.id = p.skill_id "
                             "WHERE p.volunteer_id IN (%1) ORDER BY p.volunteer_id, s.position"),
              batchSize)
    {
        m_people.bindAll(m_values).run();
    }

    bool next(TableRow& row) override
    {
        if (m_taken == m_batch.size())
            readBatch();
        if (m_taken == m_batch.size())
            return false;
        const Person& person = m_batch.at(m_taken++);
        row = person.cells;
        row[teamColumn] = m_teams.of(person.id);
        row[skillColumn] = m_skills.of(person.id);
        ++m_count;
        m_minutes += std::get<qint64>(row.last());
        return true;
    }

    TableRow totals() const override
    {
        TableRow row(columns(m_numbers).size());
        row[0] = ReportText::tr("Total");
        row[1] = ReportText::tr("%n people", nullptr, int(m_count));
        row.last() = m_minutes;
        return row;
    }

    static QList<SheetColumn> columns(Numbers numbers)
    {
        const SheetColumn age = numbers == Numbers::Clear ? SheetColumn{ReportText::tr("Birth date"), 12, Kind::Date}
                                                          : SheetColumn{ReportText::tr("Age"), 6, Kind::Integer};
        return {{ReportText::tr("Number"), 12}, {ReportText::tr("Full name"), 10}, {ReportText::tr("Sex"), 6}, age,
            {ReportText::tr("ID number"), 22}, {ReportText::tr("Phone"), 14}, {ReportText::tr("Organization"), 16},
            {ReportText::tr("Team"), 26}, {ReportText::tr("Political status"), 10},
            {ReportText::tr("Professional level"), 10}, {ReportText::tr("Skills"), 18},
            {ReportText::tr("Registered on"), 12, Kind::Date}, {ReportText::tr("State"), 8},
            {ReportText::tr("Stars"), 6, Kind::Integer}, {ReportText::tr("Service hours"), 10, Kind::Hours}};
    }

private:
    static constexpr qsizetype batchSize = 500;
    static constexpr qsizetype teamColumn = 7;
    static constexpr qsizetype skillColumn = 10;

    struct Person {
        qint64 id = 0;
        TableRow cells;
    };

    static QString peopleSql(const OfficeScope& scope, QVariantList& values)
    {
        return QStringLiteral("SELECT v.id, v.number, v.name, v.sex, v.id_number_sealed, v.phone_sealed, "
                              "o.name, p.name, l.name, "
                              "v.registered_on, v.state, v.star, v.service_minutes, %1 FROM volunteers v JOIN "
                              "organisations o ON o.id = v.organisation_id "
                              "LEFT JOIN politics p ON p.id = v.politics_id LEFT JOIN professional_levels l ON l.id = "
                              "v.level_id WHERE %2%3 "
                              "ORDER BY v.name_key, v.id")
            .arg(selectDetail(VolunteerDetails::birthDate, QStringLiteral("v")), everybody,
                scope.condition(QStringLiteral("v.organisation_id"), values));
    }

    void readBatch()
    {
        m_batch.clear();
        m_taken = 0;
        QList<qint64> ids;
        while (m_batch.size() < batchSize && m_people.next()) {
            m_batch << Person{m_people.integer(0), cells()};
            ids << m_batch.constLast().id;
        }
        if (ids.isEmpty())
            return;
        m_teams.read(ids);
        m_skills.read(ids);
    }

    [[nodiscard]] TableRow cells() const
    {
        const qint64 id = m_people.integer(0);
        const QString idNumber = m_vault.open(m_people.blob(4), {"volunteers", "id_number_sealed", id});
        const QString phone = m_vault.open(m_people.blob(5), {"volunteers", "phone_sealed", id});
        return {m_people.text(1), m_people.text(2), sexTitle(sexFromCode(m_people.text(3))), born(id),
            shownIdNumber(idNumber, m_numbers), shownPhone(phone, m_numbers), m_people.text(6), TableValue(),
            m_people.text(7), m_people.text(8), TableValue(), m_people.date(9),
            volunteerStates().title(volunteerStates().fromCode(m_people.text(10))),
            m_people.integer(11) > 0 ? TableValue(m_people.integer(11)) : TableValue(), m_people.integer(12)};
    }

    [[nodiscard]] TableValue born(qint64 id) const
    {
        const QDate birth = parseIsoDate(readDetail(m_people, 13, VolunteerDetails::birthDate, id, &m_vault));
        if (!birth.isValid())
            return {};
        return m_numbers == Numbers::Clear ? TableValue(birth) : TableValue(qint64(ageOn(birth, m_today)));
    }

    const Vault& m_vault;
    Numbers m_numbers;
    QDate m_today;
    QVariantList m_values;
    Query m_people;
    PersonWords m_teams;
    PersonWords m_skills;
    QList<Person> m_batch;
    qsizetype m_taken = 0;
    qint64 m_count = 0;
    qint64 m_minutes = 0;
};

} // namespace

ReportSection rosterSection(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    ReportSection section;
    section.title = ReportText::tr("Volunteers");
    section.columns = RosterRows::columns(request.numbers);
    section.landscape = true;
    section.stream
        = [&vault, request](Connection& reader) { return std::make_unique<RosterRows>(reader, vault, request); };
    QVariantList values;
    const QString inScope
        = OfficeScope(connection, request.organisation).condition(QStringLiteral("v.organisation_id"), values);
    section.expected
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers v WHERE ") + everybody + inScope, values)
              .toLongLong();
    return section;
}
