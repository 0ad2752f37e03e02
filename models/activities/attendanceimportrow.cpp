#include "models/activities/attendanceimportrow.h"

#include "models/activities/signtime.h"
#include "models/common/idnumber.h"
#include "models/common/textnormal.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceImport)
};

bool hasOwnDate(const SheetCell& cell)
{
    constexpr int firstYear = 1950; // below that it is a time that a spreadsheet stored as day 0 or 1
    return cell.kind == SheetCell::Kind::DateTime && cell.date.year() >= firstYear && cell.time != QTime(0, 0);
}

QDateTime toMinute(QDate day, QTime time)
{
    return QDateTime(day, QTime(time.hour(), time.minute()));
}

/// A moment of the sheet; `nextDay` is set when the cell itself says so.
QDateTime momentOf(const ImportRow& row, const QString& key, QDate day, Problems& problems)
{
    const SheetCell& cell = row.cell(key);
    if (hasOwnDate(cell))
        return toMinute(row.moved(cell.date), cell.time);
    if (cell.kind == SheetCell::Kind::Time && cell.number >= 1)
        return toMinute(day.addDays(qint64(cell.number)), cell.time);
    const QString text = row.text(key);
    if (text.isEmpty() && cell.isEmpty())
        return {};
    if (const auto whole = dateTimeOf(text); whole && timeOf(text))
        return toMinute(row.moved(whole->date()), whole->time());
    auto time = parseSignTime(text);
    if (const auto clock = cell.kind == SheetCell::Kind::Text ? std::nullopt : timeOf(cell))
        time = SignTime{*clock};
    if (!time) {
        problems << Problem{key, Text::tr("“%1” is no time of day; write it as 14:30.").arg(text)};
        return {};
    }
    return toMinute(time->isNextDay ? day.addDays(1) : day, time->time);
}

void readTimes(const ImportRow& row, AttendanceImportRow& read, Problems& problems)
{
    const QDate day = row.date(QStringLiteral("date"), problems);
    if (!day.isValid()) {
        if (row.isEmpty(QStringLiteral("date")))
            problems << Problem{QStringLiteral("date"), Text::tr("The date of the activity is missing.")};
        return;
    }
    if (day > QDate::currentDate())
        problems << Problem{
            QStringLiteral("date"), Text::tr("The activity lies in the future; hours are recorded afterwards.")};
    read.in = momentOf(row, QStringLiteral("in"), day, problems);
    read.out = momentOf(row, QStringLiteral("out"), day, problems);
    if (!read.in.isValid()) {
        if (row.isEmpty(QStringLiteral("in")))
            problems << Problem{QStringLiteral("in"), Text::tr("The sign-in time is missing.")};
        return;
    }
    if (read.out.isValid() && read.out < read.in && saysNextDay(row.text(QStringLiteral("remark"))))
        read.out = read.out.addDays(1);
}

void readPerson(const ImportRow& row, AttendanceImportRow& read, Problems& problems)
{
    const QString key = QStringLiteral("idNumber");
    read.personName = cleanedName(row.text(QStringLiteral("name"))).text;
    if (isLossyNumber(row.cell(key))) {
        problems << Problem{key, idNumberStoredAsNumberSentence()};
        return;
    }
    if (row.isEmpty(key)) {
        problems << Problem{key, Text::tr("The ID number is missing; without it nobody knows whose hours these are.")};
        return;
    }
    const IdNumberCheck check = checkIdNumber(row.text(key));
    if (!check.isValid())
        problems << Problem{key, check.sentence};
    else
        read.idNumber = check.isOldKind() ? upgradedIdNumber(check.number) : check.number;
}

} // namespace

AttendanceImportRow AttendanceImportRow::of(const ImportRow& row, Problems& problems)
{
    AttendanceImportRow read;
    read.activityCode = cleanedDigits(row.text(QStringLiteral("activityCode"))).text;
    read.activityName = row.text(QStringLiteral("activityName"));
    read.project = row.text(QStringLiteral("project"));
    read.field = row.text(QStringLiteral("field"));
    read.station = row.text(QStringLiteral("station"));
    read.remark = row.text(QStringLiteral("remark"));
    if (read.activityCode.isEmpty())
        problems << Problem{QStringLiteral("activityCode"), Text::tr("The number of the activity is missing.")};
    readTimes(row, read, problems);
    readPerson(row, read, problems);
    return read;
}

QList<ImportColumn> AttendanceImportRow::columns()
{
    return {
        {QStringLiteral("activityCode"), QStringLiteral("活动编号"),
            {QStringLiteral("活动编码"), QStringLiteral("活动号"), QStringLiteral("活动ID")}, true},
        {QStringLiteral("activityName"), QStringLiteral("活动名称"),
            {QStringLiteral("活动"), QStringLiteral("活动主题"), QStringLiteral("服务名称")}, false},
        {QStringLiteral("project"), QStringLiteral("所属项目"),
            {QStringLiteral("项目"), QStringLiteral("项目名称"), QStringLiteral("志愿服务项目")}, false},
        {QStringLiteral("field"), QStringLiteral("服务领域"),
            {QStringLiteral("领域"), QStringLiteral("服务类别"), QStringLiteral("服务类型")}, false},
        {QStringLiteral("station"), QStringLiteral("站点编号"),
            {QStringLiteral("阵地编号"), QStringLiteral("站点"), QStringLiteral("阵地"), QStringLiteral("服务站点"),
                QStringLiteral("站点编码")},
            false},
        {QStringLiteral("date"), QStringLiteral("活动日期"),
            {QStringLiteral("日期"), QStringLiteral("服务日期"), QStringLiteral("活动时间")}, true},
        {QStringLiteral("in"), QStringLiteral("签到时间"),
            {QStringLiteral("签到"), QStringLiteral("开始时间"), QStringLiteral("到岗时间")}, true},
        {QStringLiteral("out"), QStringLiteral("签退时间"),
            {QStringLiteral("签退"), QStringLiteral("结束时间"), QStringLiteral("离岗时间")}, true},
        {QStringLiteral("name"), QStringLiteral("志愿者姓名"),
            {QStringLiteral("姓名"), QStringLiteral("志愿者"), QStringLiteral("参与人")}, false},
        {QStringLiteral("idNumber"), QStringLiteral("身份证号"),
            {QStringLiteral("身份证号码"), QStringLiteral("身份证"), QStringLiteral("证件号码"),
                QStringLiteral("证件号"), QStringLiteral("ID")},
            true},
        {QStringLiteral("remark"), QStringLiteral("备注"), {QStringLiteral("说明"), QStringLiteral("备注说明")}, false},
    };
}
