#include "models/honors/honorimportwords.h"

#include <QHash>
#include <QRegularExpression>

namespace {

ImportColumn column(const char* key, const QString& title, const QString& synonyms, bool required = false)
{
    return {QString::fromLatin1(key), title, synonyms.split(u' ', Qt::SkipEmptyParts), required};
}

} // namespace

QList<ImportColumn> honorImportColumns()
{
    return {
        column("title", QStringLiteral("荣誉称号"), QStringLiteral("称号 荣誉 荣誉名称 奖项 获得荣誉"), true),
        column("year", QStringLiteral("年度"), QStringLiteral("年份 授予年度 表彰年度 评选年度")),
        column("kind", QStringLiteral("对象类型"), QStringLiteral("对象 类型 类别 表彰对象")),
        column(
            "name", QStringLiteral("名称"), QStringLiteral("姓名 获奖者 获得者 表彰对象名称 姓名或名称 获奖人"), true),
        column("idNumber", QStringLiteral("身份证号"), QStringLiteral("身份证号码 证件号码 ID 身份证")),
        column("team", QStringLiteral("所在队伍"), QStringLiteral("队伍 所属队伍 单位 所在单位 推荐单位 所属单位")),
        column("deeds", QStringLiteral("事迹"), QStringLiteral("主要事迹 事迹简介 先进事迹 备注")),
        column("grantedOn", QStringLiteral("授予日期"), QStringLiteral("表彰日期 授予时间 公布日期 发文日期")),
    };
}

int yearInText(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?!\\d)"));
    return pattern.match(text).captured(1).toInt();
}

int yearFromWord(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral("^((?:19|20)\\d{2})(?:年度?)?$"));
    return pattern.match(word).captured(1).toInt();
}

QString otherHonorTitle(const QString& title)
{
    static const QString old = QStringLiteral("最美志愿服务社区");
    static const QString now = QStringLiteral("最美志愿服务村（社区）");
    const QString brackets = QString(title).replace(u'(', u'（').replace(u')', u'）');
    if (brackets == now)
        return title == now ? old : now;
    return title == old ? now : QString();
}

std::optional<HonoredKind> honoredKindFromWord(const QString& word)
{
    using K = HonoredKind;
    static const QHash<QString, HonoredKind> words{
        {QStringLiteral("志愿者"), K::Volunteer},
        {QStringLiteral("个人"), K::Volunteer},
        {QStringLiteral("人员"), K::Volunteer},
        {QStringLiteral("队伍"), K::Team},
        {QStringLiteral("组织"), K::Team},
        {QStringLiteral("团队"), K::Team},
        {QStringLiteral("集体"), K::Team},
        {QStringLiteral("志愿服务组织"), K::Team},
        {QStringLiteral("项目"), K::Project},
        {QStringLiteral("社区"), K::Community},
        {QStringLiteral("村居"), K::Community},
        {QStringLiteral("阵地"), K::Station},
        {QStringLiteral("站点"), K::Station},
        {QStringLiteral("服务站"), K::Station},
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}
