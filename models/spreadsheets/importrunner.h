#pragma once

#include "models/database/database.h"
#include "models/spreadsheets/recordimporter.h"
#include "models/spreadsheets/sheetlayout.h"

#include <QJsonObject>

class ImportSource;
class RowJournal;
class TaskContext;

/// A remark about one row; `column` is the heading as the file has it.
struct ImportProblem {
    qint64 row = 0;
    QString column;
    QString text;
    Problem::Severity severity = Problem::Severity::Error;
};

/// A row of the preview: what will happen to it. Personal columns are masked.
struct ImportPreviewRow {
    qint64 row = 0;
    RowOutcome outcome = RowOutcome::Imported;
    QStringList cells; ///< by the order of ImportReport::columns
    QMap<QString, Problem::Severity> marks; ///< field key → worst severity
    QString reason; ///< sentences joined
};

/// What an import did or would do. Always imported + updated + skipped + rejected = read.
struct ImportReport {
    qint64 read = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 cleaned = 0; ///< imported rows whose text was cleaned (only notices, nothing to confirm)
    qint64 titleRows = 0;
    qint64 totalRows = 0;
    QString sheet;
    QString format;
    qint64 headingRow = 0;
    ColumnMatch match;
    QStringList headings;
    QList<ImportColumn> columns; ///< of the importer, matched ones only
    QList<ImportProblem> problems;
    QList<ImportPreviewRow> rows; ///< bounded: rejected and flagged ones (20,000), and the first others
    QStringList remarks;
    std::shared_ptr<const RowJournal> journal; ///< to take it back by; none after a dry run

    [[nodiscard]] QJsonObject toJson() const;
};

/// The heading of a file as found, before anything is read: for the wizard's second step.
struct ImportInspection {
    QString format;
    QStringList sheets;
    int sheet = 0;
    QString title;
    qint64 headingRow = 0;
    QStringList headings;
    QList<QStringList> samples; ///< the first data rows, personal columns masked
    ColumnMatch match; ///< remembered for this layout, else guessed
    bool isRemembered = false;
};

/// Reads a table file through an importer in one transaction; progress and cancel through the task.
class ImportRunner final {
public:
    ImportRunner(Database& database, Actor actor);

    [[nodiscard]] ImportInspection inspect(
        const QString& path, const RecordImporter& importer, const QString& sheet = {});
    /// Runs the import; throws Error when the file as a whole cannot be imported. The source is never touched.
    ImportReport run(const QString& path, RecordImporter& importer, const ImportOptions& options, TaskContext& task);

private:
    [[nodiscard]] ColumnMatch matchOf(
        const ImportSource& source, const RecordImporter& importer, const ImportOptions& options);

    Database& m_database;
    Actor m_actor;
};
