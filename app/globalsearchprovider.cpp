#include "app/globalsearchprovider.h"

#include "app/recordsources.h"
#include "models/common/error.h"
#include "models/database/database.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/security/office.h"

#include <QCoreApplication>

namespace {

constexpr size_t hitsPerKind = 4;

struct SearchedKind {
    QString kind; ///< of the record source
    QString page; ///< key of the page that shows it
    Icon icon;
    QString title;
};

QList<SearchedKind> searchedKinds()
{
    return {
        {QStringLiteral("volunteers"), QStringLiteral("volunteers"), Icon::Account,
            QCoreApplication::translate("GlobalSearch", "Volunteer")},
        {QStringLiteral("teams"), QStringLiteral("teams"), Icon::Account,
            QCoreApplication::translate("GlobalSearch", "Team")},
        {QStringLiteral("stations"), QStringLiteral("stations"), Icon::MapMarker,
            QCoreApplication::translate("GlobalSearch", "Station")},
        {QStringLiteral("projects"), QStringLiteral("projects"), Icon::Cube,
            QCoreApplication::translate("GlobalSearch", "Project")},
        {QStringLiteral("activities"), QStringLiteral("activities"), Icon::CalendarCheck,
            QCoreApplication::translate("GlobalSearch", "Activity")},
        {QStringLiteral("orders"), QStringLiteral("orders"), Icon::ClipboardText,
            QCoreApplication::translate("GlobalSearch", "Order")},
        {QStringLiteral("organisations"), QStringLiteral("organisations"), Icon::Domain,
            QCoreApplication::translate("GlobalSearch", "Organisation")},
    };
}

SearchHit hitFor(const SearchedKind& kind, const RecordSource& source, const RecordRow& row, const QString& words)
{
    const auto columns = source.columns();
    QString name;
    QStringList rest{kind.title};
    for (int i = 0; i < columns.size() && i < row.cells.size(); ++i) {
        const QString text = cellText(row.cells.at(i), columns.at(i).kind);
        if (columns.at(i).kind == ColumnKind::Name && name.isEmpty())
            name = text;
        else if (!text.isEmpty() && rest.size() < 4 && columns.at(i).kind == ColumnKind::Text)
            rest << text;
    }
    if (name.isEmpty())
        name = cellText(row.cells.value(0), columns.value(0).kind);
    return {kind.icon, name, rest.join(QStringLiteral(" · ")), PagePlace{kind.page, row.id, words, {}}};
}

void addHits(QList<SearchHit>& hits, Office& office, const SearchedKind& kind, const QString& words)
{
    const auto source = makeRecordSource(kind.kind, office);
    if (!source)
        return;
    Connection& connection = office.database().reader();
    RecordListRequest request;
    request.search = words;
    request.sortColumn = source->defaultSortColumn();
    request.sortOrder = source->defaultSortOrder();
    const std::vector<qint64> ids = readFirstRecordIds(connection, *source, request, hitsPerKind);
    const QList<qint64> first(ids.begin(), ids.begin() + qsizetype(std::min(ids.size(), hitsPerKind)));
    for (const RecordRow& row : readRecordRows(connection, *source, first))
        hits << hitFor(kind, *source, row, words);
}

} // namespace

GlobalSearch::Provider makeGlobalSearch(Office& office)
{
    return [&office, kinds = searchedKinds()](const QString& words) {
        QList<SearchHit> hits;
        try {
            for (const SearchedKind& kind : kinds)
                addHits(hits, office, kind, words);
        } catch (const Error& error) {
            qWarning("search: %s", error.what());
        }
        return hits;
    };
}
