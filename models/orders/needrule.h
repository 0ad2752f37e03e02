#pragma once

#include "models/calendar/workingtime.h"
#include "models/orders/order.h"
#include "models/records/recordrepository.h"

#include <array>

using NeedRuleId = Id<struct NeedRuleTag>;

/// What the office wants of a need: until when it is answered and done, and which credential it asks for.
struct NeedRule {
    NeedRuleId id;
    TermId need; ///< Dictionary::NeedCategory
    WorkingSpan normalResponse; ///< none: as the settings say
    WorkingSpan normalCompletion;
    WorkingSpan urgentResponse;
    WorkingSpan urgentCompletion;
    WorkingSpan emergencyResponse;
    WorkingSpan emergencyCompletion;
    TermId credential; ///< Dictionary::CredentialKind

    [[nodiscard]] WorkingSpan response(OrderUrgency urgency) const;
    [[nodiscard]] WorkingSpan completion(OrderUrgency urgency) const;
    [[nodiscard]] bool saysNothing() const;
    bool operator==(const NeedRule&) const = default;
};

extern template class Table<NeedRule>;

[[nodiscard]] const Table<NeedRule>& needRuleTable();
/// Problems by field: "need", and the completion that comes before its response.
[[nodiscard]] Problems validate(const NeedRule& rule);

class NeedRuleRepository final : public RecordRepository<NeedRule> {
public:
    NeedRuleRepository()
        : RecordRepository(needRuleTable())
    {
    }
    /// One that says nothing where the office has none.
    [[nodiscard]] NeedRule of(Connection& connection, TermId need) const;
    /// Writes those that differ from what is stored, inserts what is new. Returns what they were before.
    QList<NeedRule> save(UnitOfWork& work, const QList<NeedRule>& rules) const;
};
