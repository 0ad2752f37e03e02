#pragma once

#include "models/spreadsheets/importrow.h"

#include <memory>

class UnitOfWork;

enum class RowOutcome { Imported, Updated, Skipped, Rejected };

struct ImportOptions {
    QString sheet; ///< "" chooses the sheet that fits best; the importer is told which
    bool update = false; ///< records that exist are updated instead of skipped
    bool createMissing = false; ///< unknown teams, communities, projects are created on the clerk's word
    bool upgradeIdNumbers = false; ///< 15-digit ID numbers become 18 digits on the clerk's word
    bool dryRun = false; ///< everything is done and rolled back: the preview
    std::optional<ColumnMatch> match; ///< the clerk's own matching
    /// Every date of the file but those of a person's birth moves by so many days: for a sample office that is alive.
    int movedDays = 0;
    QString rejectsPath; ///< where rejected rows are written, "" for nowhere
    QString title; ///< the sheet's title row, filled in by the runner
    QList<qint64> organisations = {}; ///< that the account answers for, filled in by the runner; empty = all
};

/// How one kind of file becomes records: headings, synonyms, row → record. The runner counts, reports and commits.
class RecordImporter {
public:
    virtual ~RecordImporter() = default;

    [[nodiscard]] virtual QString kind() const = 0; ///< as on the command line, e.g. "volunteers"
    [[nodiscard]] virtual QString title() const = 0; ///< translated
    [[nodiscard]] virtual QList<ImportColumn> columns() const = 0;
    [[nodiscard]] virtual QStringList personalColumns() const { return {}; } ///< keys masked in the preview

    /// First pass over the whole file, before anything is written: what only shows across rows.
    virtual void scan(const ImportRow&) { }
    /// Start of the one transaction: load what rows are looked up in.
    virtual void begin(UnitOfWork& work, const ImportOptions& options) = 0;
    /// Reads one row ahead of importRow(), on another thread, in the order of the rows: what takes time and asks
    /// nothing of the office. importRow() finds it in the row, whatever problems were noted. Null: nothing is prepared.
    [[nodiscard]] virtual std::unique_ptr<PreparedRow> prepare(const ImportRow&, Problems&) { return nullptr; }
    /// Takes one row. Says why it is rejected (an error in `problems`) before writing anything of it.
    virtual RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) = 0;
    /// End of the transaction: roll-ups, links to people who came with this file.
    virtual void finish(UnitOfWork&) { }
    /// Dictionary words and records that were created along the way, as sentences.
    [[nodiscard]] virtual QStringList remarks() const { return {}; }
};
