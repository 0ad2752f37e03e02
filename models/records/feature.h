#pragma once

#include "models/common/act.h"
#include "models/common/statetable.h"
#include "models/database/storedcolumn.h"
#include "models/records/rowowner.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class Connection;
class Office;
class RecordImporter;
class RecordSource;
class UnitOfWork;
class Vault;
struct Change;

/// Which acts changes of a table amount to. None of them: whatever the change accompanies permits it.
struct RecordActs {
    std::optional<Act> edit = {}; ///< a row comes or changes
    std::optional<Act> create = {}; ///< a row comes, where that is another act
    std::optional<Act> state = {}; ///< the state changes, where that is another act
    QHash<QString, Act> intoState = {}; ///< the state becomes this one, where that is another act again
    std::function<bool(const Change&)> isOwn = {}; ///< changes that the program makes for itself

    /// What a noted change amounts to; empty: it accompanies others.
    [[nodiscard]] std::optional<Act> of(const Change& change) const;
};

/// Translates a stored word: the code of a state, of a role.
using WordTitle = std::function<QString(const QString& code)>;

/// One kind of record: a table, and all that is said of it outside its own folder. Permissions, the scope of accounts,
/// the audit trail, the change of keys and personal numbers read it.
struct RecordKind {
    QString table;
    const char* title = nullptr; ///< of one record, English, QT_TRANSLATE_NOOP("Record", …); none: not shown by itself
    RowOwner owner = RowOwner::program();
    RecordActs acts = {};
    QList<StoredColumn> columns = {};
    QString nameColumn = {}; ///< what a record is called by; "" when it has no name of its own
    QHash<QString, WordTitle> words = {}; ///< column → titles of its stored words
    QString page = {}; ///< key of the page that shows the record; "" when none does
    /// Seals the row's values again under the newest key, with their digests and search words.
    std::function<void(const Vault&, UnitOfWork&, qint64 id)> reseal = {};
    /// Recounts the sums that depend on its rows, where nothing follows each row by itself.
    std::function<void(UnitOfWork&)> recount = {};
    QString subject = {}; ///< the word by which rows of other tables name this kind: evaluations of an "order"
    /// Columns that hold the word (`subject`) and the id of a record of another kind.
    QString pointedKind = {};
    QString pointedId = {};
    bool isCounted = false; ///< figures of the dashboard depend on its rows
    bool isQuiet = false; ///< written alone and unlisted it needs no entry in the audit trail
    bool isKey = false; ///< keys and what unlocks them: proven, although no record
    QStringList unproven = {}; ///< columns that are written while nobody is signed in

    [[nodiscard]] QStringList sealedColumns() const;
    /// Its rows are summed under the audit trail's key: whoever edits the file with another tool is found.
    [[nodiscard]] bool isProven() const { return title || isKey; }
};

/// A list: what a page, `query` and the search for everything show of a table.
struct ListKind {
    QString key; ///< "hours"
    QString table; ///< of the records
    std::function<std::shared_ptr<const RecordSource>(Office&)> make;
    int searchRank = 0; ///< its place among the answers of the search for everything; 0: not searched
    QString view = {}; ///< of its page, where that has several
};

/// A kind of file that can be imported.
struct ImportKind {
    QString key; ///< "attendance"
    int order = 0; ///< a new office needs the smaller ones first
    std::function<std::unique_ptr<RecordImporter>(Office&)> make;
    QString page = {}; ///< that shows the records; the key itself when empty
};

/// What a folder of models adds to the office: declared beside it, gathered once in app.
struct Feature {
    QList<RecordKind> kinds = {};
    QList<ListKind> lists = {};
    QList<ImportKind> imports = {};
    QList<Act> acts = {}; ///< besides those of its kinds
    std::function<void(UnitOfWork&)> peopleArrived = {}; ///< links records that named people before they were known
    std::function<void(UnitOfWork&)> organisationsMoved = {}; ///< counts anew what sums up the tree
    std::function<void(Connection&, Vault&)> signedIn = {}; ///< tells the vault what the office chose
};

/// A table of sums, logs or keys that only the program writes.
[[nodiscard]] RecordKind programTable(const QString& table);

template <typename State> [[nodiscard]] WordTitle titlesOf(const StateTable<State>& table)
{
    return [&table](const QString& code) { return table.title(table.fromCode(code)); };
}
