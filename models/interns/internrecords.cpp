#include "models/interns/internrecords.h"

#include "models/interns/internrepository.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

namespace {

struct InternText {
    Q_DECLARE_TR_FUNCTIONS(InternRecords)
};

FilterChoice textChoice(const char* key, const QString& title, const QStringList& words)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    for (const QString& word : words)
        choice.options.append({word, word});
    return choice;
}

const QString startKey = QStringLiteral("started_on");

} // namespace

RecordBadge internBadge(const QString& stateCode)
{
    const InternState state = internStates().fromCode(stateCode);
    const QString title = internStates().title(state);
    switch (state) {
    case InternState::Applied:
        return {title, Tone::Information};
    case InternState::OnPost:
        return {title, Tone::Good};
    case InternState::Assessed:
        return {title, Tone::Attention};
    case InternState::Terminated:
        return {title, Tone::Bad, true};
    case InternState::Finished:
        break;
    }
    return {title, Tone::Neutral};
}

QStringList InternRecords::watchedTables() const
{
    return {QStringLiteral("interns"), QStringLiteral("organisations"), QStringLiteral("stations")};
}

int InternRecords::defaultSortColumn() const
{
    const QList<RecordColumn> all = columns();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).key == startKey)
            return int(i);
    }
    return 0;
}

QList<ListColumn> InternRecords::list() const
{
    using enum ColumnKind;
    const auto sex = [](const ListCell& cell) { return QVariant(sexTitle(sexFromCode(cell.text()))); };
    const auto grade = [](const ListCell& cell) { return QVariant(gradeTitle(internGradeFromCode(cell.text()))); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(internBadge(cell.text())); };
    return {
        ListColumn("name", InternText::tr("Full name"), Name, 90, {"interns.name"})
            .sorted("interns.name_key")
            .important(),
        ListColumn("sex", InternText::tr("Sex"), Text, 72, {"interns.sex"}, sex),
        ListColumn("school", InternText::tr("University"), Text, 150, {"interns.school"}).sorted().important(),
        ListColumn("major", InternText::tr("Major"), Text, 90, {"interns.major"}).sorted(),
        ListColumn("student_number", InternText::tr("Student number"), Secondary, 110, {"interns.student_number"})
            .hidden(),
        ListColumn("organisation", InternText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("station", InternText::tr("Station"), Text, 130, {"s.name"}).hidden(),
        ListColumn("mentor", InternText::tr("Mentor"), Text, 80, {"interns.mentor_name"}).sorted(),
        ListColumn("started_on", InternText::tr("First day"), Date, 96, {"interns.started_on"}).sorted(),
        ListColumn("ended_on", InternText::tr("Last day"), Date, 96, {"interns.ended_on"}).sorted(),
        ListColumn("practice", InternText::tr("Hours of practice"), Hours, 96, {"interns.practice_minutes"})
            .sorted()
            .important(),
        ListColumn("grade", InternText::tr("Practice grade"), Text, 70, {"interns.grade"}, grade),
        ListColumn(
            "certificate", InternText::tr("Practice certificate"), Secondary, 170, {"interns.certificate_number"})
            .hidden(),
        ListColumn("state", InternText::tr("State"), Badge, 124, {"interns.state"}, state).important(),
    };
}

QString InternRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = interns.organisation_id LEFT JOIN stations s ON s.id = "
                          "interns.station_id");
}

QString InternRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("interns.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("interns.state"));
    condition.choice(QStringLiteral("school"), QStringLiteral("interns.school"));
    condition.choice(QStringLiteral("grade"), QStringLiteral("interns.grade"));
    condition.choice(QStringLiteral("mentor"), QStringLiteral("interns.mentor_name"));
    condition.choice(QStringLiteral("year"), QStringLiteral("CAST(substr(interns.started_on, 1, 4) AS INTEGER)"));
    if (filter.conditions.contains(QStringLiteral("due")))
        condition.add(QStringLiteral("interns.state IN ('on_post', 'assessed') AND interns.ended_on < ?"),
            {isoDate(QDate::currentDate())});
    return condition.sql();
}

QList<FilterChoice> InternRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(InternText::tr("State"), internStates()),
        textChoice("school", InternText::tr("University"), InternRepository::schools(connection)),
        textChoice("year", InternText::tr("Year of the first day"), InternRepository::years(connection)),
        wordChoice("grade", InternText::tr("Practice grade"), givenGrades(), &gradeCode, &gradeTitle),
        textChoice("mentor", InternText::tr("Mentor"), InternRepository::mentors(connection)),
        FilterChoice{QStringLiteral("due"), InternText::tr("To be done"),
            {{QStringLiteral("1"), InternText::tr("The last day is over")}}}};
}
