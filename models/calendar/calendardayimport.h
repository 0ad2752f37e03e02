#pragma once

#include "models/calendar/calendardayrepository.h"
#include "models/spreadsheets/recordimporter.h"

/// A table of days: 日期, 类型 (休 or 班), 名称. A day is known by its date.
class CalendarDayImport final : public RecordImporter {
public:
    QString kind() const override { return QStringLiteral("calendar"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;

private:
    CalendarDayRepository m_days;
    ImportOptions m_options;
    QHash<QDate, qint64> m_rows; ///< days of this file, and in which row they stand
};
