#include "models/organisation/codedimport.h"

#include <QCoreApplication>

namespace {

const QString latitude = QStringLiteral("latitude");
const QString longitude = QStringLiteral("longitude");

} // namespace

std::optional<Coordinates> coordinatesOf(const ImportRow& row, Problems& problems)
{
    const auto lat = row.real(latitude, problems);
    const auto lon = row.real(longitude, problems);
    if (row.isEmpty(latitude) != row.isEmpty(longitude)) {
        problems << Problem{row.isEmpty(latitude) ? latitude : longitude,
            QCoreApplication::translate(
                "Import", "Only one of latitude and longitude is there; fill in both or none.")};
    }
    return lat && lon ? std::optional(Coordinates{*lat, *lon}) : std::nullopt;
}

QList<ImportColumn> coordinateColumns()
{
    return {{latitude, QStringLiteral("纬度"), importWords("北纬 lat latitude Y坐标"), false},
        {longitude, QStringLiteral("经度"), importWords("东经 lng lon longitude X坐标"), false}};
}

Problem unknownState(const QString& word, const QStringList& known)
{
    return {QStringLiteral("state"),
        QCoreApplication::translate("Import", "The state “%1” is not known; write one of: %2.")
            .arg(word, known.join(u'、'))};
}
