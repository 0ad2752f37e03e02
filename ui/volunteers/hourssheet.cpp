#include "ui/volunteers/hourssheet.h"

#include "models/reports/sheetreport.h"
#include "ui/printing/tableprint.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HoursSheet)
};

QStringList sumLine(const QString& title, int records, Minutes minutes)
{
    return {title, {}, Text::tr("%n record(s)", nullptr, records), {}, {}, minutes.hoursText()};
}

QStringList notesOf(const PersonSheet& sheet, const Period& period)
{
    QStringList notes{Text::tr("%1, number %2, registered on %3")
                          .arg(sheet.name, sheet.number,
                              sheet.registeredOn.isValid() ? isoDate(sheet.registeredOn) : QStringLiteral("—")),
        Text::tr("Period: %1; service %2; in all %3 hours")
            .arg(periodText(period), sheet.span().isEmpty() ? QStringLiteral("—") : sheet.span(),
                sheet.total().hoursText())};
    if (sheet.external.count > 0)
        notes << Text::tr("Besides, %1 hours recorded by other bodies, in no sum")
                     .arg(sheet.external.minutes.hoursText());
    return notes;
}

} // namespace

PrintDocument hoursSheet(Connection& connection, VolunteerId volunteer, const Period& period)
{
    const auto sheet = std::make_shared<const PersonSheet>(personSheet(connection, volunteer, period));
    PrintTable table;
    table.title = Text::tr("Volunteer service hours of %1").arg(sheet->name);
    table.notes = notesOf(*sheet, period);
    table.columns = {{Text::tr("Date"), 1.2}, {Text::tr("Time"), 1.3}, {Text::tr("What was done"), 2.6},
        {Text::tr("Organization"), 1.4}, {Text::tr("Remark"), 0.8}, {Text::tr("Hours"), 0.8, Qt::AlignRight}};
    for (const PersonSheetLine& line : sheet->lines)
        table.rows << QStringList{isoDate(line.day), line.from + u'–' + line.to, line.content, line.organisation,
            line.remark, line.minutes.hoursText()};
    const qsizetype records = table.rows.size();
    const auto years = sheet->years();
    for (auto year = years.cbegin(); year != years.cend(); ++year)
        table.rows << sumLine(Text::tr("Year %1").arg(year.key()), year->first, year->second);
    table.rows << sumLine(Text::tr("In all"), int(records), sheet->total());
    table.pageSum = [sheet](qsizetype first, qsizetype end) {
        Minutes sum;
        int count = 0;
        for (qsizetype row = first; row < std::min(end, sheet->lines.size()); ++row, ++count)
            sum += sheet->lines.at(row).minutes;
        return sumLine(Text::tr("This page"), count, sum);
    };
    return tableDocument(table);
}
