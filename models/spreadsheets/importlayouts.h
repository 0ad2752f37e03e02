#pragma once

#include "models/spreadsheets/columnmatching.h"

#include <optional>

class Connection;
class UnitOfWork;

/// The matching of columns that the clerk last used for a layout of headings.
class ImportLayouts final {
public:
    [[nodiscard]] std::optional<ColumnMatch> find(
        Connection& connection, const QString& kind, const QStringList& headings) const;
    void remember(UnitOfWork& work, const QString& kind, const QStringList& headings, const ColumnMatch& match) const;
};
