#pragma once

#include "models/records/recordsource.h"

struct Account;

/// The list of accounts: name, role, organisation, state, last sign-in.
class AccountRecords final : public RecordSource {
public:
    QString table() const override;
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
};

/// Active, disabled, closed until a moment, or waiting for its own first password.
[[nodiscard]] RecordBadge accountBadge(const Account& account);
/// Closed after too many wrong passwords, now.
[[nodiscard]] bool isClosed(const Account& account);
