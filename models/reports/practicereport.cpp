#include "models/reports/practicereport.h"

#include "models/database/query.h"
#include "models/interns/interngrade.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

#include <array>

namespace {

using Kind = SheetColumnKind;

/// Interns, minutes of practice, finished, then the four grades.
using Sums = std::array<qint64, 7>;

struct Group {
    QString school;
    QString year;
    Sums sums{};
};

QString counted(const QString& condition)
{
    return QStringLiteral("SUM(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(condition);
}

QList<Group> groupsOf(Connection& connection, const ReportRequest& request)
{
    QStringList what{QStringLiteral("school"), QStringLiteral("substr(started_on, 1, 4)"), QStringLiteral("COUNT(*)"),
        QStringLiteral("SUM(practice_minutes)"), counted(QStringLiteral("state = 'finished'"))};
    for (const InternGrade grade : givenGrades())
        what << counted(QStringLiteral("grade = '%1'").arg(gradeCode(grade)));
    QVariantList values;
    QString condition = QStringLiteral(" WHERE state NOT IN ('applied', 'terminated')");
    condition += periodCondition(request.period, QStringLiteral("started_on"), values);
    condition += OfficeScope(connection, request.organisation).condition(QStringLiteral("organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT ") + what.join(QStringLiteral(", ")) + QStringLiteral(" FROM interns") + condition
            + QStringLiteral(" GROUP BY 1, 2 ORDER BY 1, 2"));
    query.bindAll(values).run();
    QList<Group> groups;
    while (query.next()) {
        Group group{query.text(0), query.text(1)};
        for (size_t i = 0; i < group.sums.size(); ++i)
            group.sums.at(i) = query.integer(int(i) + 2);
        groups << group;
    }
    return groups;
}

void add(Sums& to, const Sums& more)
{
    for (size_t i = 0; i < to.size(); ++i)
        to.at(i) += more.at(i);
}

QList<SheetColumn> figureColumns()
{
    QList<SheetColumn> columns{{ReportText::tr("Interns"), 9, Kind::Integer},
        {ReportText::tr("Hours of practice"), 13, Kind::Hours}, {ReportText::tr("Finished"), 9, Kind::Integer}};
    for (const InternGrade grade : givenGrades())
        columns << SheetColumn{gradeTitle(grade), 9, Kind::Integer};
    return columns;
}

TableRow rowOf(const QStringList& names, const Sums& sums)
{
    TableRow row;
    for (const QString& name : names)
        row << name;
    for (const qint64 sum : sums)
        row << sum;
    return row;
}

ReportSection sectionOf(const QString& title, const QStringList& heads, const QMap<QString, Sums>& groups)
{
    ReportSection section;
    section.title = title;
    for (const QString& head : heads)
        section.columns << SheetColumn{head, heads.size() == 1 ? 26.0 : 20.0};
    section.columns << figureColumns();
    Sums all{};
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        section.rows << rowOf(group.key().split(u'\n'), *group);
        add(all, *group);
    }
    QStringList names(heads.size());
    names[0] = ReportText::tr("Total");
    section.totals = rowOf(names, all);
    return section;
}

} // namespace

QList<ReportSection> practiceSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    QMap<QString, Sums> schools;
    QMap<QString, Sums> years;
    QMap<QString, Sums> both;
    for (const Group& group : groupsOf(connection, request)) {
        add(schools[group.school], group.sums);
        add(years[group.year], group.sums);
        add(both[group.school + u'\n' + group.year], group.sums);
    }
    const QString school = ReportText::tr("University");
    const QString year = ReportText::tr("Year");
    QList<ReportSection> sections{sectionOf(ReportText::tr("Practice by university"), {school}, schools),
        sectionOf(ReportText::tr("Practice by year"), {year}, years),
        sectionOf(ReportText::tr("Practice by university and year"), {school, year}, both)};
    if (!schools.isEmpty())
        sections.first().charts << TableChart{
            TableChart::Kind::Bar, ReportText::tr("Interns by university"), 0, {1}, ReportText::tr("people")};
    return sections;
}
