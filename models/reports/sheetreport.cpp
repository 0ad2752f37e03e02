#include "models/reports/sheetreport.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/records/readscope.h"
#include "models/reports/officescope.h"
#include "models/reports/periodparts.h"
#include "models/reports/reporttext.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerecord.h"

namespace {

using Kind = SheetColumnKind;

QString contentOf(const QString& kind, const QString& activity, const QString& order, const QString& content)
{
    if (kind == QStringLiteral("activity"))
        return activity;
    if (kind == QStringLiteral("order"))
        return ReportText::tr("Order %1").arg(order);
    return content;
}

QList<PersonSheetLine> linesOf(Connection& connection, VolunteerId volunteer, const Period& period)
{
    QVariantList values{volunteer.value()};
    QString condition;
    if (!period.from.isNull()) {
        condition += QStringLiteral(" AND r.ended_at > ?");
        values << isoDate(period.from) + QStringLiteral("T00:00");
    }
    if (!period.to.isNull()) {
        condition += QStringLiteral(" AND r.started_at < ?");
        values << isoDate(period.to);
    }
    Query query(connection,
        QStringLiteral(
            "SELECT r.started_at, r.ended_at, r.minutes, r.source_kind, a.name, b.number, r.content, o.name, f.name, "
            "r.entered_as FROM service_records r JOIN organisations o ON o.id = r.organisation_id LEFT JOIN "
            "service_fields f ON f.id = r.field_id LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = "
            "r.source_id LEFT JOIN orders b ON r.source_kind = 'order' AND b.id = r.source_id WHERE r.volunteer_id = ? "
            "AND r.state = 'checked'%1 ORDER BY r.started_at, r.id")
            .arg(condition));
    query.bindAll(values).run();
    QList<PersonSheetLine> lines;
    while (query.next()) {
        const QDateTime start = parseIsoMinute(query.text(0));
        const QDateTime end = parseIsoMinute(query.text(1));
        const Minutes minutes = minutesWithin(start, end, Minutes(query.integer(2)), period);
        lines << PersonSheetLine{start.date(), start.time().toString(QStringLiteral("HH:mm")),
            end.time().toString(QStringLiteral("HH:mm")),
            contentOf(query.text(3), query.text(4), query.text(5), query.text(6)), query.text(7), query.text(8),
            enteredAsTitle(enteredAsFromCode(query.text(9))), minutes};
    }
    return lines;
}

QList<ReportSection> sectionsOf(const PersonSheet& sheet)
{
    ReportSection records;
    records.title = ReportText::tr("Service records");
    records.columns = {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("From"), 8}, {ReportText::tr("To"), 8},
        {ReportText::tr("Activity or order"), 28}, {ReportText::tr("Organization"), 16},
        {ReportText::tr("Service field"), 12}, {ReportText::tr("Remark"), 10},
        {ReportText::tr("Service hours"), 10, Kind::Hours}};
    for (const PersonSheetLine& line : sheet.lines)
        records.rows << TableRow{line.day, line.from, line.to, line.content, line.organisation, line.field, line.remark,
            line.minutes.value()};
    records.totals = TableRow(records.columns.size());
    records.totals[0] = ReportText::tr("Total");
    records.totals[3] = ReportText::tr("%n records", nullptr, int(sheet.lines.size()));
    records.totals.last() = sheet.total().value();
    ReportSection years;
    years.title = ReportText::tr("By year");
    years.columns = {{ReportText::tr("Year"), 12}, {ReportText::tr("Records"), 10, Kind::Integer},
        {ReportText::tr("Service hours"), 12, Kind::Hours}};
    const auto byYear = sheet.years();
    for (auto year = byYear.cbegin(); year != byYear.cend(); ++year)
        years.rows << TableRow{QString::number(year.key()), qint64(year->first), year->second.value()};
    years.totals = {ReportText::tr("Total"), qint64(sheet.lines.size()), sheet.total().value()};
    return {records, years};
}

/// Whoever served in the period, by name.
ReportSection everybody(Connection& connection, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    QVariantList values;
    QString condition = QStringLiteral("r.state = 'checked'");
    condition += periodCondition(request.period, QStringLiteral("r.started_at"), values);
    condition += scope.condition(QStringLiteral("r.organisation_id"), values);
    ReportSection section;
    section.title = ReportText::tr("Hours of each volunteer");
    section.columns = {{ReportText::tr("Number"), 14}, {ReportText::tr("Full name"), 12},
        {ReportText::tr("First service"), 12, Kind::Date}, {ReportText::tr("Last service"), 12, Kind::Date},
        {ReportText::tr("Records"), 10, Kind::Integer}, {ReportText::tr("Service hours"), 12, Kind::Hours}};
    Query query(connection,
        QStringLiteral("SELECT v.number, v.name, MIN(r.started_at), MAX(r.started_at), COUNT(*), SUM(r.minutes) FROM "
                       "service_records r JOIN volunteers v ON v.id = r.volunteer_id WHERE %1 GROUP BY v.id, v.number, "
                       "v.name, v.name_key ORDER BY v.name_key, v.id")
            .arg(condition));
    query.bindAll(values).run();
    qint64 records = 0;
    qint64 minutes = 0;
    while (query.next()) {
        const auto day = [&](int column) { return parseIsoDate(QStringView(query.text(column)).left(10)); };
        section.rows << TableRow{query.text(0), query.text(1), day(2), day(3), query.integer(4), query.integer(5)};
        records += query.integer(4);
        minutes += query.integer(5);
    }
    section.totals = {ReportText::tr("Total"), QString(), {}, {}, records, minutes};
    return section;
}

} // namespace

Minutes PersonSheet::total() const
{
    Minutes sum;
    for (const PersonSheetLine& line : lines)
        sum += line.minutes;
    return sum;
}

QMap<int, std::pair<int, Minutes>> PersonSheet::years() const
{
    QMap<int, std::pair<int, Minutes>> sums;
    for (const PersonSheetLine& line : lines) {
        auto& sum = sums[line.day.year()];
        ++sum.first;
        sum.second += line.minutes;
    }
    return sums;
}

QString PersonSheet::span() const
{
    return lines.isEmpty() ? QString() : isoDate(lines.first().day) + QStringLiteral(" – ") + isoDate(lines.last().day);
}

PersonSheet personSheet(Connection& connection, VolunteerId volunteer, const Period& period)
{
    const auto person = ServicePersonRepository().find(connection, volunteer);
    const QList<qint64> readable = readableOrganisations(connection, {});
    if (!person || (!readable.isEmpty() && !readable.contains(person->organisation.value())))
        throw Error(ReportText::tr("There is no such volunteer here."));
    PersonSheet sheet;
    sheet.name = person->name;
    sheet.number = person->number;
    sheet.registeredOn = person->registeredOn;
    sheet.lines = linesOf(connection, volunteer, period);
    sheet.external = ExternalHoursRepository().sumOf(connection, volunteer);
    return sheet;
}

QList<ReportSection> sheetSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    if (!request.volunteer.isValid())
        return {everybody(connection, request)};
    return sectionsOf(personSheet(connection, request.volunteer, request.period));
}
