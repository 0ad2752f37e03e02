#include "ui/activities/attendanceprint.h"

#include "models/activities/attendancerepository.h"
#include "models/common/paperhtml.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "ui/printing/htmlprint.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendancePrint)
};

constexpr int fewestLines = 30;

/// Somebody on the sheet, once for each time that they came.
struct PrintedLine {
    AttendanceLine line;
    AttendancePeriod period;
};

QList<PrintedLine> printedLines(Connection& connection, ActivityId activity)
{
    QList<PrintedLine> lines;
    for (const AttendanceLine& line : AttendanceRepository().linesOf(connection, activity)) {
        if (line.attendance.state == AttendanceState::Cancelled || line.attendance.state == AttendanceState::Declined)
            continue;
        for (const AttendancePeriod& period : line.attendance.periods())
            lines << PrintedLine{line, period};
        if (line.attendance.periods().isEmpty())
            lines << PrintedLine{line, {}};
    }
    return lines;
}

/// With empty cells where nobody is printed.
QStringList cellsOf(int number, const PrintedLine* printed)
{
    if (!printed)
        return {QString::number(number), {}, {}, {}, {}, {}, {}};
    const auto time = [](const QDateTime& moment) {
        return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString();
    };
    const AttendancePeriod& period = printed->period;
    const qint64 minutes = period.minutes().value();
    return {QString::number(number), printed->line.name, printed->line.number, time(period.in), time(period.out),
        minutes > 0 ? QString::number(minutes) : QString(), {}};
}

QString headHtml(const Activity& activity, const QString& office)
{
    QString html
        = QStringLiteral("<h2 align='center'>%1</h2>").arg(Text::tr("Volunteer service sign-in sheet").toHtmlEscaped());
    html += QStringLiteral("<table width='100%' cellpadding='2'><tr><td>%1</td><td "
                           "align='right'>%2</td></tr><tr><td>%3</td><td align='right'>%4</td></tr></table>")
                .arg(Text::tr("Activity: %1").arg(activity.name).toHtmlEscaped(),
                    Text::tr("Code: %1").arg(activity.code).toHtmlEscaped(),
                    Text::tr("Time: %1 – %2")
                        .arg(shownMoment(activity.start), activity.end.toString(QStringLiteral("HH:mm")))
                        .toHtmlEscaped(),
                    office.toHtmlEscaped());
    return html;
}

QString sheetHtml(Office& office, const Activity& activity)
{
    Connection& connection = office.database().reader();
    const QString name = SettingsRepository().value(connection, SettingKey::officeName);
    QString html = QStringLiteral("<html><body style='font-size:10pt'>") + headHtml(activity, name);
    PaperTable table;
    table.headings = {Text::tr("No."), Text::tr("Full name"), Text::tr("Number"), Text::tr("Sign-in"),
        Text::tr("Sign-out"), Text::tr("Minutes"), Text::tr("Signature")};
    table.alignments
        = {Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignHCenter, Qt::AlignHCenter};
    const QList<PrintedLine> lines = printedLines(connection, activity.id);
    const int count = std::max(int(lines.size()), fewestLines);
    for (int row = 0; row < count; ++row)
        table.rows << cellsOf(row + 1, row < lines.size() ? &lines.at(row) : nullptr);
    return html + paperTable(table)
        + paperLine(Text::tr("Recorded by: ____________    Checked by: ____________    Date: ____________"))
        + QStringLiteral("</body></html>");
}

} // namespace

PrintDocument signInSheet(Office& office, const Activity& activity)
{
    return htmlDocument(Text::tr("Sign-in sheet %1").arg(activity.name), sheetHtml(office, activity));
}

void previewSignInSheet(QWidget* parent, Office& office, const Activity& activity)
{
    PrintPreview(signInSheet(office, activity), parent).exec();
}
