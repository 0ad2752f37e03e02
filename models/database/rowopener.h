#pragma once

#include <QString>

/// Opens what is sealed in a row, for whoever reads rows without the keys in hand. The office's vault.
class RowOpener {
public:
    virtual ~RowOpener() = default;
    /// Throws Error when the value is damaged, moved or of another office, or when the office is locked.
    [[nodiscard]] virtual QString openValue(
        const QByteArray& blob, const char* table, const char* column, qint64 row) const = 0;
};
