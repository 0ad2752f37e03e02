#include "models/hours/externalhours.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalHours)
};

} // namespace

const StateTable<ExternalHoursState>& externalHoursStates()
{
    using enum ExternalHoursState;
    static const StateTable<ExternalHoursState> table("ExternalHours",
        {
            {Kept, "kept", QT_TRANSLATE_NOOP("ExternalHours", "Kept"),
                {{Withdrawn, QT_TRANSLATE_NOOP("ExternalHours", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("ExternalHours", "Withdrawn"),
                {{Kept, QT_TRANSLATE_NOOP("ExternalHours", "Keep again")}}},
        });
    return table;
}

const Table<ExternalHours>& externalHoursTable()
{
    using E = ExternalHours;
    static const Table<E> table("external_hours", [](Table<E>& t) {
        t.reference("volunteer_id", &E::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.text("issuer", &E::issuer, QT_TRANSLATE_NOOP("Column", "Recorded by"));
        t.freeText("content", &E::content, QT_TRANSLATE_NOOP("Column", "What was done"));
        t.value("started_on", &E::startedOn, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("ended_on", &E::endedOn, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.value("minutes", &E::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.freeText("proof", &E::proof, QT_TRANSLATE_NOOP("Column", "Proof"));
        t.freeText("notes", &E::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &E::state, externalHoursStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &E::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("started_on, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const ExternalHours& hours)
{
    Problems problems;
    if (!hours.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), Text::tr("Choose the volunteer whose hours these are.")};
    if (hours.issuer.trimmed().isEmpty())
        problems << Problem{QStringLiteral("issuer"), Text::tr("Say which body recorded the hours.")};
    if (!hours.startedOn.isValid())
        problems << Problem{QStringLiteral("startedOn"), Text::tr("Say on which day they were served.")};
    if (hours.endedOn.isValid() && hours.endedOn < hours.startedOn)
        problems << Problem{QStringLiteral("endedOn"), Text::tr("The last day lies before the first one.")};
    const qint64 days = hours.endedOn.isValid() ? hours.startedOn.daysTo(hours.endedOn) + 1 : 1;
    if (hours.minutes.value() <= 0)
        problems << Problem{QStringLiteral("minutes"), Text::tr("Say how many hours they are.")};
    else if (hours.startedOn.isValid() && hours.minutes.value() > days * 24 * 60)
        problems << Problem{QStringLiteral("minutes"), Text::tr("More hours are given than these days have.")};
    if (hours.proof.trimmed().isEmpty())
        problems << Problem{
            QStringLiteral("proof"), Text::tr("Say what proves them: the number of the certificate, where it lies.")};
    return problems;
}

ExternalHoursRepository::Sum ExternalHoursRepository::sumOf(Connection& connection, VolunteerId volunteer) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT COUNT(*), COALESCE(SUM(minutes), 0) FROM external_hours WHERE volunteer_id = ? AND state "
            "= 'kept'"));
    query.bind(volunteer).run();
    return query.next() ? Sum{query.number(0), Minutes(query.integer(1))} : Sum();
}

QList<ExternalHours> ExternalHoursRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(
        connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY started_on DESC, id DESC"), {volunteer.value()});
}

std::optional<ExternalHours> ExternalHoursRepository::findSame(Connection& connection, const ExternalHours& hours) const
{
    for (const ExternalHours& one : ofVolunteer(connection, hours.volunteer)) {
        if (one.issuer == hours.issuer.trimmed() && one.startedOn == hours.startedOn
            && one.content == hours.content.trimmed())
            return one;
    }
    return std::nullopt;
}

template class Table<ExternalHours>;
