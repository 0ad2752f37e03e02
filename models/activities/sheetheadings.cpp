#include "models/activities/sheetheadings.h"

#include "models/spreadsheets/columnmatching.h"

#include <QSet>

#include <algorithm>

bool isSheetHeading(const QStringList& cells)
{
    static const QSet<QString> names{QStringLiteral("姓名"), QStringLiteral("名字"), QStringLiteral("志愿者"),
        QStringLiteral("志愿者姓名"), QStringLiteral("人员"), QStringLiteral("人员姓名"), QStringLiteral("参加人"),
        QStringLiteral("参与人"), QStringLiteral("签到人"), QStringLiteral("name"), QStringLiteral("volunteer")};
    static const QSet<QString> others{QStringLiteral("序号"), QStringLiteral("编号"), QStringLiteral("志愿者编号"),
        QStringLiteral("性别"), QStringLiteral("年龄"), QStringLiteral("电话"), QStringLiteral("手机"),
        QStringLiteral("手机号"), QStringLiteral("手机号码"), QStringLiteral("电话号码"), QStringLiteral("联系电话"),
        QStringLiteral("联系方式"), QStringLiteral("身份证"), QStringLiteral("身份证号"), QStringLiteral("身份证号码"),
        QStringLiteral("签到"), QStringLiteral("签退"), QStringLiteral("签到时间"), QStringLiteral("签退时间"),
        QStringLiteral("到达时间"), QStringLiteral("离开时间"), QStringLiteral("开始时间"), QStringLiteral("结束时间"),
        QStringLiteral("休息"), QStringLiteral("时长"), QStringLiteral("服务时长"), QStringLiteral("备注"),
        QStringLiteral("签名"), QStringLiteral("签字"), QStringLiteral("队伍"), QStringLiteral("单位"),
        QStringLiteral("社区"), QStringLiteral("number"), QStringLiteral("phone"), QStringLiteral("sign-in"),
        QStringLiteral("sign-out"), QStringLiteral("remark")};
    constexpr qsizetype enough = 2;
    const auto count = [&cells](const QSet<QString>& words) {
        return std::count_if(cells.begin(), cells.end(),
            [&words](const QString& cell) { return words.contains(normalizedHeading(cell)); });
    };
    return count(names) > 0 || count(others) >= enough;
}
