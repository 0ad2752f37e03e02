#pragma once

#include "models/common/organisationid.h"
#include "models/points/pointids.h"
#include "models/records/recordrepository.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

/// 冻结 → 领取; 取消, 过期; 领取 → 退回.
enum class ExchangeState { Frozen, HandedOut, Cancelled, Lapsed, GivenBack };

/// Points of one person, or their household, for goods, services, honors or discounts.
struct Exchange {
    ExchangeId id;
    QString number;
    VolunteerId volunteer;
    OrganisationId organisation; ///< the person's, when it was asked for
    QDate requestedOn;
    QDate keepUntil; ///< last day on which it can be collected; null: no end
    qint64 points = 0; ///< of all lines
    qint64 balanceBefore = 0; ///< what the person, or the household, could use
    QDate handedOn;
    bool isOverdrawn = false; ///< imported, and more than there was on that day
    bool isImported = false; ///< from a file: the goods store knows nothing of it
    QString remark;
    ExchangeState state = ExchangeState::Frozen;
    QString stateReason;

    bool operator==(const Exchange&) const = default;
};

/// Some pieces of one thing.
struct ExchangeLine {
    ExchangeLineId id;
    ExchangeId exchange;
    PointGoodsId goods; ///< none of imported ones
    TermId kind;
    QString name; ///< as it was called
    qint64 quantity = 1;
    qint64 points = 0; ///< of all pieces
    Money value; ///< of one piece

    bool operator==(const ExchangeLine&) const = default;
};

/// Whose points a line takes.
struct ExchangePayment {
    ExchangePaymentId id;
    ExchangeId exchange;
    ExchangeLineId line;
    VolunteerId volunteer;
    qint64 points = 0;
    PointEntryId entry; ///< that took them; none while they are frozen

    bool operator==(const ExchangePayment&) const = default;
};

extern template class Table<Exchange>;
extern template class Table<ExchangeLine>;
extern template class Table<ExchangePayment>;

[[nodiscard]] const Table<Exchange>& exchangeTable();
[[nodiscard]] const Table<ExchangeLine>& exchangeLineTable();
[[nodiscard]] const Table<ExchangePayment>& exchangePaymentTable();
[[nodiscard]] const StateTable<ExchangeState>& exchangeStates();

class ExchangeRepository final : public RecordRepository<Exchange> {
public:
    ExchangeRepository()
        : RecordRepository(exchangeTable())
    {
    }
    [[nodiscard]] std::optional<Exchange> findByNumber(Connection& connection, const QString& number) const;
    /// Newest first.
    [[nodiscard]] QList<Exchange> ofVolunteer(Connection& connection, VolunteerId volunteer, int most) const;
    [[nodiscard]] QList<ExchangeLine> lines(Connection& connection, ExchangeId exchange) const;
    [[nodiscard]] QList<ExchangePayment> payments(Connection& connection, ExchangeId exchange) const;
};
