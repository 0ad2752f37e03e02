#include "models/honors/honorrollwords.h"

namespace {

bool isPeopleOnly(const QList<HonorRollSection>& sections)
{
    for (const HonorRollSection& section : sections) {
        for (const HonorRollEntry& entry : section.entries) {
            if (entry.kind != HonoredKind::Volunteer)
                return false;
        }
    }
    return true;
}

} // namespace

QString HonorRollWords::headline()
{
    return QStringLiteral("光荣榜");
}

QString HonorRollWords::certificate()
{
    return QStringLiteral("荣誉证书");
}

QString HonorRollWords::slogan()
{
    return QStringLiteral("志愿之城 · 奎文有我");
}

QStringList HonorRollWords::listHeadings()
{
    return {QStringLiteral("序号"), QStringLiteral("荣誉称号"), QStringLiteral("姓名（名称）"),
        QStringLiteral("所在队伍（单位）"), QStringLiteral("主要事迹")};
}

QString HonorRollWords::personUnit()
{
    return QStringLiteral("名");
}

QString HonorRollWords::thingUnit()
{
    return QStringLiteral("个");
}

QString HonorRollWords::citation(int year, const QList<HonorRollSection>& sections)
{
    QString titles;
    for (const HonorRollSection& section : sections)
        titles += QStringLiteral("“%1”").arg(section.title);
    const QString whom = isPeopleOnly(sections) ? QStringLiteral("同志") : QStringLiteral("个人和集体");
    return QStringLiteral(
        "为弘扬“奉献、友爱、互助、进步”的志愿精神，经推荐、评审和公示，决定授予下列%1%2年度%3称号，特此张榜。")
        .arg(whom)
        .arg(year)
        .arg(titles);
}

QString HonorRollWords::issuerOf(const QString& officeName)
{
    return officeName.endsWith(QStringLiteral("街道")) ? officeName + QStringLiteral("办事处") : officeName;
}

QString HonorRollWords::sectionHeading(const HonorRollSection& section, bool continued)
{
    if (continued)
        return QStringLiteral("%1（续）").arg(section.title);
    return QStringLiteral("%1（%2%3）").arg(section.title).arg(section.entries.size()).arg(section.unit());
}

QString HonorRollWords::versionLine(int version, const HonorRollContent& content)
{
    int people = 0;
    for (const HonorRollSection& section : content.sections) {
        for (const HonorRollEntry& entry : section.entries)
            people += entry.kind == HonoredKind::Volunteer ? 1 : 0;
    }
    const int things = content.total() - people;
    QStringList counts;
    if (people > 0 || things == 0)
        counts << QStringLiteral("%1 名").arg(people);
    if (things > 0)
        counts << QStringLiteral("%1 个集体和项目").arg(things);
    return QStringLiteral("第 %1 版 · 共 %2").arg(version).arg(counts.join(QStringLiteral("、")));
}

QString HonorRollWords::pageLine(int page, int pages)
{
    return QStringLiteral("第 %1 页 共 %2 页").arg(page).arg(pages);
}

QString HonorRollWords::spreadName(const QString& name)
{
    const bool isTwoHan
        = name.size() == 2 && name.at(0).script() == QChar::Script_Han && name.at(1).script() == QChar::Script_Han;
    return isTwoHan ? name.at(0) + QString(QChar(0x3000)) + name.at(1) : name;
}

QString HonorRollWords::spaced(const QString& text)
{
    QStringList characters;
    for (const QChar character : text)
        characters << character;
    return characters.join(QChar(0x3000));
}

QString HonorRollWords::certificateAddress(const HonorRollEntry& entry)
{
    return entry.kind == HonoredKind::Volunteer ? QStringLiteral("%1 同志：").arg(entry.name)
                                                : QStringLiteral("%1：").arg(entry.name);
}

QString HonorRollWords::certificateBody(const HonorRollEntry& entry, const QString& title, int year)
{
    if (entry.kind == HonoredKind::Volunteer)
        return QStringLiteral("在%1年度志愿服务工作中表现突出，被授予“%2”称号。特发此证，以资鼓励。")
            .arg(year)
            .arg(title);
    return QStringLiteral("在%1年度志愿服务工作中成绩显著，被评为“%2”。特发此证，以资鼓励。").arg(year).arg(title);
}
