#pragma once

#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/security/detailfield.h"
#include "models/visits/visit.h"

extern template class Table<Visit>;

/// Where the visitor lives is an address.
inline constexpr DetailColumns visitPlace{"visits", "place", "place_sealed", QT_TRANSLATE_NOOP("Column", "Place")};

[[nodiscard]] const Table<Visit>& visitTable();

/// Visits; the visitor's phone is sealed here and nowhere else.
class VisitRepository final : public RecordRepository<Visit> {
public:
    explicit VisitRepository(const Vault& vault)
        : RecordRepository(visitTable(), &vault)
    {
    }
    /// The same person at the same time, as imports know it.
    [[nodiscard]] std::optional<Visit> findByIdentity(
        Connection& connection, const QString& name, const QDateTime& happenedAt) const;
    /// The visit that became this order, if one did.
    [[nodiscard]] std::optional<Visit> ofOrder(Connection& connection, OrderId order) const;
};

/// Leads a visit on. Throws Error when it is handed on to nobody or without a deadline, closed without an answer or a
/// result, or is to become an order without one.
TakenStep takeVisitStep(UnitOfWork& work, const Vault& vault, VisitId id, VisitState to, const QString& reason);
/// The order that a visit would become: who, phone, where and what are taken over.
[[nodiscard]] Order orderFor(Connection& connection, const Visit& visit);
/// The visit became this order. The way back cancels the order, as long as it waits.
TakenStep linkOrder(UnitOfWork& work, const Vault& vault, VisitId id, OrderId order);
