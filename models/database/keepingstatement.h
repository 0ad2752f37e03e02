#pragma once

#include "models/database/boundvalues.h"
#include "models/database/preparedstatement.h"

/// Keeps what is bound instead of running: it has no connection and no rows.
class KeepingStatement final : public PreparedStatement {
public:
    explicit KeepingStatement(BoundValues& values)
        : m_values(values)
    {
    }

    void bindInteger(int position, qint64 value) override { m_values.keep(position, value); }
    void bindReal(int position, double value) override { m_values.keep(position, value); }
    void bindText(int position, const QString& value) override { m_values.keep(position, value); }
    void bindBlob(int position, const QByteArray& value) override { m_values.keep(position, value); }
    void bindNull(int position) override { m_values.keep(position, {}); }

    [[nodiscard]] bool run() override { return false; }
    [[nodiscard]] bool next() override { return false; }
    [[nodiscard]] QSqlError error() const override;
    void finish() override { }
    [[nodiscard]] qint64 changes() const override { return 0; }
    [[nodiscard]] int columns() const override { return 0; }
    [[nodiscard]] QString columnName(int) const override { return {}; }
    [[nodiscard]] bool isNull(int) const override { return true; }
    [[nodiscard]] qint64 integer(int) const override { return 0; }
    [[nodiscard]] QString text(int) const override { return {}; }
    [[nodiscard]] QVariant value(int) const override { return {}; }

private:
    BoundValues& m_values;
};
