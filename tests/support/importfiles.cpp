#include "tests/support/importfiles.h"

#include <QMap>

QString importFileOf(const QString& kind)
{
    static const QMap<QString, QString> files{{QStringLiteral("organisations"), QStringLiteral("01-机构.xlsx")},
        {QStringLiteral("teams"), QStringLiteral("02-队伍.xlsx")},
        {QStringLiteral("stations"), QStringLiteral("03-阵地.xlsx")},
        {QStringLiteral("volunteers"), QStringLiteral("04-志愿者花名册.xlsx")},
        {QStringLiteral("projects"), QStringLiteral("05-项目库.xlsx")},
        {QStringLiteral("attendance"), QStringLiteral("06-活动签到.xlsx")},
        {QStringLiteral("orders"), QStringLiteral("07-点单派单结单.xlsx")},
        {QStringLiteral("honors"), QStringLiteral("08-荣誉.xlsx")},
        {QStringLiteral("estates"), QStringLiteral("09-小区.xlsx")},
        {QStringLiteral("interns"), QStringLiteral("10-实习社工.xlsx")},
        {QStringLiteral("exchanges"), QStringLiteral("11-积分兑换.xlsx")},
        {QStringLiteral("fund"), QString::fromUtf8(VD_SOURCE_DIR "/tests/data/kuiwen/12-社区基金收支.xlsx")},
        {QStringLiteral("point_goods"), QStringLiteral(VD_SOURCE_DIR "/tests/data/points/goods.csv")},
        {QStringLiteral("opening_points"), QStringLiteral(VD_SOURCE_DIR "/tests/data/points/opening.csv")},
        {QStringLiteral("external_hours"), QStringLiteral(VD_SOURCE_DIR "/tests/data/hours/external.csv")},
        {QStringLiteral("courses"), QStringLiteral(VD_SOURCE_DIR "/tests/data/training/courses.csv")},
        {QStringLiteral("credentials"), QStringLiteral(VD_SOURCE_DIR "/tests/data/training/credentials.csv")},
        {QStringLiteral("visits"), QStringLiteral(VD_SOURCE_DIR "/tests/data/visits/visits.csv")},
        {QStringLiteral("call_backs"), QStringLiteral(VD_SOURCE_DIR "/tests/data/orders/callbacks.csv")},
        {QStringLiteral("assessment_sheets"), QStringLiteral(VD_SOURCE_DIR "/tests/data/assessments/sheets.csv")},
        {QStringLiteral("calendar"), QStringLiteral(VD_SOURCE_DIR "/tests/data/calendar/days.csv")}};
    Q_ASSERT_X(files.contains(kind), "importFileOf", qPrintable(kind));
    return files.value(kind);
}
