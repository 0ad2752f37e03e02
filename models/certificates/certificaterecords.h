#pragma once

#include "models/certificates/certificate.h"
#include "models/records/listsource.h"

/// Requests and certificates, the latest first: the register.
class CertificateRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("certificates"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Roots, the latest first.
class LedgerRootRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("ledger_roots"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
};

[[nodiscard]] RecordBadge certificateBadge(const QString& stateCode);
