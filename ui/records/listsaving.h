#pragma once

#include <QStringList>

#include <functional>

class Database;
class Office;
class Page;
class RecordModel;

/// What a list is called on paper.
struct ListSheet {
    QString title;
    QStringList notes; ///< search words and conditions, one line each
    QList<int> columns; ///< of the source, in the order shown
    QList<qint64> ids = {}; ///< only these records; none = the whole answer
    std::function<void()> begun = {}; ///< called once a file is chosen, before anything is written; may throw
};

/// These rows as text with tabs under their headings, numbers as the list shows them.
[[nodiscard]] QString listText(const RecordModel& model, const QList<int>& columns, const QList<qint64>& ids);
/// Asks where, then writes the list as it is shown (personal numbers masked) to .xlsx or .csv, with progress in the
/// status bar, and offers to open the folder.
void saveList(Page& page, Database& database, const RecordModel& model, const ListSheet& sheet);
/// The same with whole numbers, as a workbook whose head says who, when and why: asks for the reason first. Throws
/// RefusedError.
void saveListWithNumbers(Page& page, Office& office, const RecordModel& model, const ListSheet& sheet);
