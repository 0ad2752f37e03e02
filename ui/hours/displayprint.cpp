#include "ui/hours/displayprint.h"

#include "models/common/paperhtml.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "ui/printing/htmlprint.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DisplayPrint)
};

QString headHtml(const HourDisplay& display)
{
    const QString days = display.publishedOn.isValid() && display.state != DisplayState::Draft
        ? Text::tr("On display from %1 to %2 (%n working day(s)).", nullptr, display.days)
              .arg(chineseDate(display.publishedOn), chineseDate(display.endsOn))
        : Text::tr("Draft: on display for %n working day(s) once it is published.", nullptr, display.days);
    const QString contact = display.contact.isEmpty() ? QStringLiteral("____________") : display.contact;
    return QStringLiteral("<h2 align='center'>%1</h2><p>%2</p><p>%3</p>%4")
        .arg(Text::tr("Public notice of the volunteer service hours of “%1”").arg(display.name).toHtmlEscaped(),
            Text::tr("The volunteer service hours below were recorded and checked, and are shown to the public.")
                .toHtmlEscaped(),
            (days + u' '
                + Text::tr(
                    "Who objects, says so in writing and under their own name; what is found will be corrected."))
                .toHtmlEscaped(),
            paperLine(Text::tr("Objections to: %1    Phone: ____________").arg(contact)));
}

QString tableHtml(const QList<HourDisplayLine>& lines)
{
    PaperTable table;
    table.headings = {Text::tr("No."), Text::tr("Full name"), Text::tr("Organization"), Text::tr("Date"),
        Text::tr("Activity"), Text::tr("Minutes"), Text::tr("Remark")};
    Minutes sum;
    for (const HourDisplayLine& line : lines) {
        table.rows << QStringList{QString::number(table.rows.size() + 1), line.name, line.place, isoDate(line.day),
            line.content, QString::number(line.minutes.value()), line.remark};
        sum += line.minutes;
    }
    table.sums = {QString(), Text::tr("Total"), {}, {}, Text::tr("%n record(s)", nullptr, int(lines.size())),
        QString::number(sum.value()), Text::tr("%1 hours").arg(sum.hoursText())};
    return paperTable(table);
}

} // namespace

PrintDocument displayNotice(Office& office, HourDisplayId id)
{
    Connection& connection = office.database().reader();
    const HourDisplayRepository displays;
    const HourDisplay display = displays.require(connection, id);
    const bool isPublished = display.state == DisplayState::Published || display.state == DisplayState::Ended;
    const QList<HourDisplayLine> lines
        = isPublished ? displays.frozen(connection, id) : displays.lines(connection, display);
    const auto organisation = OrganisationRepository().find(connection, display.organisation);
    const QString unit
        = organisation ? organisation->name : SettingsRepository().value(connection, SettingKey::officeName);
    const QDate day = isPublished ? display.publishedOn : QDate::currentDate();
    const QString html = QStringLiteral("<html><body style='font-size:10pt'>") + headHtml(display) + tableHtml(lines)
        + QStringLiteral("<p align='right'>%1<br/>%2</p></body></html>").arg(unit.toHtmlEscaped(), chineseDate(day));
    return htmlDocument(Text::tr("Public notice of hours %1").arg(display.name), html);
}

void previewDisplayNotice(QWidget* parent, Office& office, HourDisplayId id)
{
    PrintPreview(displayNotice(office, id), parent).exec();
}
