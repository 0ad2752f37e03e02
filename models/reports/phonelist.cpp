#include "models/reports/phonelist.h"

#include "models/activities/activityrepository.h"
#include "models/activities/signupphonesrepository.h"
#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/office/office.h"
#include "models/reports/reporttext.h"

#include <QDate>

namespace {

using Kind = SheetColumnKind;

ReportSection signUps(Office& office, const Activity& activity)
{
    ReportSection section;
    section.title = ReportText::tr("Phone list");
    section.columns = {{ReportText::tr("Full name"), 12}, {ReportText::tr("Phone"), 16}, {ReportText::tr("Number"), 14},
        {ReportText::tr("Team"), 26}, {ReportText::tr("State"), 10}, {ReportText::tr("Remark"), 18}};
    for (const SignUpPhone& one : SignUpPhonesRepository(office.vault()).of(office.database().reader(), activity.id))
        section.rows << TableRow{
            one.name, one.phone, one.number, one.team, attendanceStates().title(one.state), QString()};
    return section;
}

QString requiredPurpose(const PhoneListRequest& request)
{
    const QString purpose = request.purpose.simplified();
    if (purpose.isEmpty())
        throw Error(ReportText::tr("A phone list is opened for a purpose. Write what it is needed for."));
    return purpose;
}

/// Says on the list and in the audit trail what it is for and how many numbers it holds.
void noteOpening(Office& office, Report& list, const QString& purpose, const QString& table, qint64 record)
{
    const QString count = ReportText::tr("%n numbers", nullptr, int(list.sections.constFirst().rows.size()));
    list.notes << ReportText::tr("Purpose: %1").arg(purpose)
               << ReportText::tr("Opened by %1 on %2").arg(office.account().name, isoDate(QDate::currentDate()))
               << count;
    const QStringList words{list.title, ReportText::tr("purpose: %1").arg(purpose), count};
    office.record(Acts::OpenPhoneList, words.join(QStringLiteral(" · ")), table, record);
}

QString missedText(const CallBack& call)
{
    return call.missedCalls == 0 ? QString()
                                 : ReportText::tr("%1×, last %2: %3", "missed calls")
                                       .arg(call.missedCalls)
                                       .arg(isoDate(call.lastMissedAt.date()), call.lastMissed);
}

} // namespace

QString usualPurpose(Connection& connection, const PhoneListRequest& request)
{
    if (!request.activity.isValid())
        return ReportText::tr("Call back for evaluations on %1").arg(isoDate(QDate::currentDate()));
    const Activity activity = ActivityRepository().require(connection, request.activity);
    return ReportText::tr("Tell who signed up about “%1” on %2").arg(activity.name, isoDate(activity.start.date()));
}

ReportSection callBackSection(const QList<CallBack>& calls)
{
    ReportSection section;
    section.title = ReportText::tr("Call-back list");
    section.landscape = true;
    section.columns = {{ReportText::tr("Requester"), 12}, {ReportText::tr("Phone"), 16},
        {ReportText::tr("Community"), 14}, {ReportText::tr("Need"), 14}, {ReportText::tr("Served by"), 24},
        {ReportText::tr("Service ended"), 17, Kind::DateTime}, {ReportText::tr("Order number"), 18},
        {ReportText::tr("Called in vain"), 20}, {ReportText::tr("Evaluation"), 10},
        {ReportText::tr("Result of the call"), 10}, {ReportText::tr("Words"), 18}};
    for (const CallBack& one : calls) {
        const TableValue ended = one.endedAt.isValid() ? TableValue(one.endedAt) : TableValue();
        section.rows << TableRow{one.requester, one.phone, one.community, one.need, one.party, ended, one.number,
            missedText(one), QString(), QString(), QString()};
    }
    return section;
}

CallBackList openCallBackList(Office& office, const PhoneListRequest& request)
{
    office.require(Acts::OpenPhoneList);
    const QString purpose = requiredPurpose(request);
    CallBackList list;
    list.calls = CallBackRepository(office.vault()).waiting(office.database().reader(), request.organisations);
    list.report.name = QStringLiteral("phones");
    list.report.title = ReportText::tr("Call-back list of %1").arg(isoDate(QDate::currentDate()));
    list.report.sections << callBackSection(list.calls);
    noteOpening(office, list.report, purpose, QStringLiteral("orders"), 0);
    return list;
}

Report openPhoneList(Office& office, const PhoneListRequest& request)
{
    if (!request.activity.isValid())
        return openCallBackList(office, request).report;
    office.require(Acts::OpenPhoneList);
    const QString purpose = requiredPurpose(request);
    const Activity activity = ActivityRepository().require(office.database().reader(), request.activity);
    Report list;
    list.name = QStringLiteral("phones");
    list.title = ReportText::tr("Phone list: %1").arg(activity.name);
    list.sections << signUps(office, activity);
    noteOpening(office, list, purpose, QStringLiteral("activities"), request.activity.value());
    return list;
}
