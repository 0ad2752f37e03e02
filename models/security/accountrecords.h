#pragma once

#include "models/records/listsource.h"

struct Account;

/// The list of accounts: name, role, organization, state, last sign-in.
class AccountRecords final : public ListSource {
public:
    QString table() const override;
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Active, disabled, closed until a moment, or waiting for its own first password.
[[nodiscard]] RecordBadge accountBadge(const Account& account);
/// Closed after too many wrong passwords, now.
[[nodiscard]] bool isClosed(const Account& account);
