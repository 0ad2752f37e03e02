#include "models/honors/honorroll.h"

#include "models/common/dates.h"
#include "models/honors/honorrollwords.h"
#include "models/honors/honortext.h"

#include <QJsonArray>

namespace {

QJsonObject entryToJson(const HonorRollEntry& entry)
{
    return {{QStringLiteral("name"), entry.name}, {QStringLiteral("team"), entry.team},
        {QStringLiteral("deeds"), entry.deeds}, {QStringLiteral("kind"), kindCode(entry.kind)}};
}

HonorRollEntry entryFromJson(const QJsonObject& json)
{
    return {json.value(QStringLiteral("name")).toString(), json.value(QStringLiteral("team")).toString(),
        json.value(QStringLiteral("deeds")).toString(),
        honoredKindFromCode(json.value(QStringLiteral("kind")).toString())};
}

} // namespace

QString HonorRollSection::unit() const
{
    const bool isPeople = entries.isEmpty() || entries.first().kind == HonoredKind::Volunteer;
    return isPeople ? HonorRollWords::personUnit() : HonorRollWords::thingUnit();
}

int HonorRollContent::total() const
{
    int total = 0;
    for (const HonorRollSection& section : sections)
        total += int(section.entries.size());
    return total;
}

QJsonObject HonorRollContent::toJson() const
{
    QJsonArray list;
    for (const HonorRollSection& section : sections) {
        QJsonArray entries;
        for (const HonorRollEntry& entry : section.entries)
            entries.append(entryToJson(entry));
        list.append(QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("entries"), entries}});
    }
    return {{QStringLiteral("name"), name}, {QStringLiteral("year"), year}, {QStringLiteral("slogan"), slogan},
        {QStringLiteral("citation"), citation}, {QStringLiteral("issuer"), issuer},
        {QStringLiteral("date"), isoDate(date)}, {QStringLiteral("sections"), list}};
}

HonorRollContent HonorRollContent::fromJson(const QJsonObject& json)
{
    HonorRollContent content;
    content.name = json.value(QStringLiteral("name")).toString();
    content.year = json.value(QStringLiteral("year")).toInt();
    content.slogan = json.value(QStringLiteral("slogan")).toString();
    content.citation = json.value(QStringLiteral("citation")).toString();
    content.issuer = json.value(QStringLiteral("issuer")).toString();
    content.date = parseIsoDate(json.value(QStringLiteral("date")).toString());
    for (const QJsonValue& value : json.value(QStringLiteral("sections")).toArray()) {
        HonorRollSection section;
        section.title = value.toObject().value(QStringLiteral("title")).toString();
        for (const QJsonValue& entry : value.toObject().value(QStringLiteral("entries")).toArray())
            section.entries << entryFromJson(entry.toObject());
        content.sections << section;
    }
    return content;
}

QList<HonorRollLayout> allHonorRollLayouts()
{
    return {HonorRollLayout::Poster, HonorRollLayout::List, HonorRollLayout::Certificates};
}

QString layoutCode(HonorRollLayout layout)
{
    switch (layout) {
    case HonorRollLayout::Poster:
        return QStringLiteral("poster");
    case HonorRollLayout::List:
        return QStringLiteral("list");
    case HonorRollLayout::Certificates:
        break;
    }
    return QStringLiteral("certificates");
}

std::optional<HonorRollLayout> honorRollLayoutFromCode(const QString& code)
{
    for (const HonorRollLayout layout : allHonorRollLayouts()) {
        if (layoutCode(layout) == code)
            return layout;
    }
    return std::nullopt;
}

QString layoutTitle(HonorRollLayout layout)
{
    switch (layout) {
    case HonorRollLayout::Poster:
        return HonorText::tr("Poster");
    case HonorRollLayout::List:
        return HonorText::tr("Name list");
    case HonorRollLayout::Certificates:
        break;
    }
    return HonorText::tr("Certificates");
}
