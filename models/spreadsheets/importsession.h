#pragma once

#include "models/spreadsheets/importrunner.h"
#include "models/spreadsheets/readahead.h"
#include "models/spreadsheets/rejectsworkbook.h"
#include "models/spreadsheets/sheetreader.h"

#include <memory>

class TaskContext;

/// An opened file with its sheet chosen and its headings found.
class ImportSource final {
public:
    ImportSource(const QString& path, const QList<ImportColumn>& columns, const QString& sheet);

    [[nodiscard]] SheetReader& reader() { return *m_reader; }
    [[nodiscard]] const SheetLayout& layout() const { return m_layout; }
    [[nodiscard]] QString sheetName() const;
    /// The first data rows as the wizard shows them, personal columns masked.
    [[nodiscard]] QList<QStringList> samples(const ColumnMatch& match, const QStringList& personalKeys, int count);

private:
    std::unique_ptr<SheetReader> m_reader;
    SheetLayout m_layout;
};

/// One run over a file: a scanning pass, then the importing pass inside the writer's transaction.
class ImportSession final {
public:
    ImportSession(ImportSource& source, const ColumnMatch& match, RecordImporter& importer,
        const ImportOptions& options, TaskContext& task);

    void scan();
    void import(UnitOfWork& work);
    void finishRejects();
    [[nodiscard]] const ImportReport& report() const { return m_report; }
    void setJournal(std::shared_ptr<const RowJournal> journal) { m_report.journal = std::move(journal); }
    [[nodiscard]] ImportReport takeReport() { return std::move(m_report); }

private:
    template <typename Take> void eachRow(const QString& text, Take take, ReadAhead::Prepare prepare = {});
    [[nodiscard]] ImportRow cellsOf(const SheetRow& row) const
    {
        return {row, m_match, m_dateOrders, m_personal, m_options.movedDays};
    }
    void takeRow(UnitOfWork& work, ReadAhead::Row& one);
    void count(RowOutcome outcome, const Problems& problems);
    void keep(const SheetRow& row, RowOutcome outcome, const Problems& problems);
    [[nodiscard]] bool isKept(const Problems& problems);
    [[nodiscard]] QString heading(const QString& key) const;
    [[nodiscard]] QStringList hiddenColumnRemarks() const;

    ImportSource& m_source;
    const ColumnMatch& m_match;
    RecordImporter& m_importer;
    const ImportOptions& m_options;
    TaskContext& m_task;
    QMap<QString, DateOrder> m_dateOrders;
    QStringList m_personal;
    std::unique_ptr<RejectsWorkbook> m_rejects;
    qint64 m_plainRowsKept = 0;
    qint64 m_noticedRowsKept = 0;
    qint64 m_markedRowsKept = 0;
    qsizetype m_charactersKept = 0;
    ImportReport m_report;
};
