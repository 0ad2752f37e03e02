#include "app/globalsearchprovider.h"

#include "models/common/error.h"
#include "models/database/database.h"
#include "models/office/office.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/security/auditwords.h"

#include <QCoreApplication>

namespace {

constexpr size_t hitsPerKind = 4;

/// A list that is searched, with what its answers look like.
struct SearchedList {
    ListKind list;
    PagePlace place; ///< where a record of the list is shown
    Icon icon = Icon::Magnify;
    QString title; ///< of one record
};

QList<SearchedList> searchedLists(const Features& features, const QList<PageEntry>& pages)
{
    QList<SearchedList> searched;
    for (const ListKind& list : features.lists()) {
        if (list.searchRank == 0)
            continue;
        const RecordKind& kind = features.kind(list.table);
        SearchedList one{list, {kind.page, 0, {}, {}}, Icon::Magnify, AuditWords(features).tableTitle(kind.table)};
        if (!list.view.isEmpty())
            one.place.conditions.insert(QStringLiteral("view"), {list.view});
        for (const PageEntry& page : pages) {
            if (page.key == kind.page)
                one.icon = page.icon;
        }
        searched << one;
    }
    std::stable_sort(searched.begin(), searched.end(), [](const SearchedList& left, const SearchedList& right) {
        return left.list.searchRank < right.list.searchRank;
    });
    return searched;
}

SearchHit hitFor(const SearchedList& kind, const RecordSource& source, const RecordRow& row, const QString& words)
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
    PagePlace place = kind.place;
    place.record = row.id;
    place.search = words;
    return {kind.icon, name, rest.join(QStringLiteral(" · ")), place};
}

void addHits(QList<SearchHit>& hits, Office& office, const SearchedList& kind, const QString& words)
{
    const auto source = kind.list.make(office);
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

GlobalSearch::Provider makeGlobalSearch(Office& office, const QList<PageEntry>& pages)
{
    return [&office, lists = searchedLists(office.features(), pages)](const QString& words) {
        QList<SearchHit> hits;
        try {
            for (const SearchedList& list : lists)
                addHits(hits, office, list, words);
        } catch (const Error& error) {
            qWarning("search: %s", error.what());
        }
        return hits;
    };
}
