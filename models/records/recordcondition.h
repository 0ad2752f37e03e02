#pragma once

#include "models/records/recordfilter.h"

#include <QVariantList>

/// Builds the SQL condition of a list from its filter; values are appended in order.
class RecordCondition final {
public:
    RecordCondition(const RecordFilter& filter, QVariantList& values)
        : m_filter(filter)
        , m_values(values)
    {
    }

    /// `column IN (the chosen subtree)`.
    void organisations(const QString& column);
    /// The same by the row of another table that `column` points to: the volunteer, the session, the batch.
    void organisationsOf(const QString& column, const QString& table);
    /// `column IN (the values chosen for key)`.
    void choice(const QString& key, const QString& column);
    /// Any condition with `%1` for the placeholders of the chosen values.
    void choiceIn(const QString& key, const QString& sqlWithPlaceholders);
    /// A column of ISO dates or local moments lies in the period.
    void period(const QString& column);
    void add(const QString& sql, const QVariantList& values = {});

    [[nodiscard]] QString sql() const;

private:
    void inSubtree(const QString& sqlWithPlaceholders);

    const RecordFilter& m_filter;
    QVariantList& m_values;
    QStringList m_parts;
};
