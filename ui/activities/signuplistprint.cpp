#include "ui/activities/signuplistprint.h"

#include "models/activities/activitypeoplerepository.h"
#include "models/activities/activitypost.h"
#include "models/common/paperhtml.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "ui/printing/htmlprint.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignUpListPrint)
};

QString headHtml(const Activity& activity, const QString& office)
{
    QStringList lines{Text::tr("Activity: %1").arg(activity.name), Text::tr("Code: %1").arg(activity.code),
        Text::tr("Time: %1 – %2")
            .arg(shownMoment(activity.start), shownMomentBeside(activity.end, activity.start.date())),
        office};
    if (!activity.organiser.isEmpty())
        lines << Text::tr("Organizing unit: %1").arg(activity.organiser);
    if (!activity.manager.isEmpty())
        lines << Text::tr("Person in charge: %1").arg(activity.manager);
    for (const ActivityPost& post : activityPosts(activity.posts))
        lines << Text::tr("Post: %1 %2 %3", "name, number wanted, qualification")
                     .arg(post.name, post.wanted > 0 ? QString::number(post.wanted) : QString(), post.qualification)
                     .simplified();
    QString html = QStringLiteral("<h2 align='center'>%1</h2><p>").arg(Text::tr("Sign-up list").toHtmlEscaped());
    for (const QString& line : std::as_const(lines))
        html += line.toHtmlEscaped() + QStringLiteral("<br/>");
    return html + QStringLiteral("</p>");
}

QString listHtml(Office& office, const Activity& activity)
{
    Connection& connection = office.database().reader();
    QString html = QStringLiteral("<html><body style='font-size:10pt'>")
        + headHtml(activity, SettingsRepository().value(connection, SettingKey::officeName));
    PaperTable table;
    table.headings = {Text::tr("No."), Text::tr("Full name"), Text::tr("Number"), Text::tr("Organization"),
        Text::tr("Team"), Text::tr("Post"), Text::tr("State"), Text::tr("Remark")};
    for (const ActivityPerson& one : ActivityPeopleRepository().of(connection, activity, QDate::currentDate())) {
        const Attendance& line = one.attendance;
        if (line.state == AttendanceState::Declined || line.state == AttendanceState::Cancelled)
            continue;
        table.rows << QStringList{QString::number(table.rows.size() + 1), one.person.name, one.person.number,
            one.organisation, one.team, line.post, attendanceStates().title(line.state), line.remark};
    }
    return html + paperTable(table) + QStringLiteral("</body></html>");
}

} // namespace

PrintDocument signUpList(Office& office, const Activity& activity)
{
    return htmlDocument(Text::tr("Sign-up list %1").arg(activity.name), listHtml(office, activity));
}

void previewSignUpList(QWidget* parent, Office& office, const Activity& activity)
{
    PrintPreview(signUpList(office, activity), parent).exec();
}
