#pragma once

#include "models/figures/figurerepository.h"
#include "models/points/pointentry.h"
#include "models/words/dictionary.h"

/// What one person has, in whole points.
struct PointBalance {
    qint64 balance = 0; ///< sum of all entries; below 0 when hours were voided whose points are spent
    qint64 earned = 0;
    qint64 spent = 0;
    qint64 frozen = 0; ///< kept for exchanges that are not handed out yet

    [[nodiscard]] qint64 available() const { return balance - frozen; }
    bool operator==(const PointBalance&) const = default;
};

/// The only door to the ledger of points: enters, freezes, and keeps balances and figures in step. `close` must be
/// called before the use case ends.
class PointBook final {
public:
    explicit PointBook(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Validates and notes the row. Without an organization it is the person's. `exchanged`: the kind of what was
    /// exchanged, for the figures.
    PointEntry enter(PointEntry entry, TermId exchanged = {});
    /// Bulk, and what accompanies another act: nothing is validated, no row is noted.
    PointEntry enterQuick(PointEntry entry, TermId exchanged = {});
    /// Keeps so many of the person's points for an exchange; below 0 lets them go.
    void freeze(VolunteerId volunteer, qint64 points);
    /// Takes back what is left of an entry after what lapsed of it; nothing when nothing is.
    std::optional<PointEntry> reverse(const PointEntry& entry, QDate day, const QString& remark);
    /// With what this use case has entered so far.
    [[nodiscard]] PointBalance balanceOf(VolunteerId volunteer) const;
    /// Writes balances and figures.
    void close();

    [[nodiscard]] static PointBalance balanceOf(Connection& connection, VolunteerId volunteer);
    /// All that can still be spent: balances above zero, of people of these organizations (none = all that may be
    /// read).
    [[nodiscard]] static qint64 inCirculation(Connection& connection, const QList<qint64>& organisations = {});
    /// Registered people who can use that much, the most first.
    [[nodiscard]] static QList<VolunteerId> peopleWith(Connection& connection, qint64 points, int most);

private:
    void count(const PointEntry& entry, TermId exchanged);

    UnitOfWork& m_work;
    QHash<VolunteerId, PointBalance> m_changes;
    FigureSums m_figures;
};

/// A credit as far as it is not spent yet.
struct PointLot {
    PointEntry entry;
    qint64 rest = 0;
};

/// What is left of each lot of one person's entries, those that lapse first at the front: spending, and `frozen`
/// points, take from the front. What was taken back or lapsed belongs to its own lot.
[[nodiscard]] QList<PointLot> lotsOf(const QList<PointEntry>& entries, qint64 frozen = 0);

/// What paid hours that are voided goes back, and comes again when the void is taken back. Told by the ledger of hours.
struct ServiceRecord;
void pointsFollowHours(UnitOfWork& work, const ServiceRecord& before, const ServiceRecord& after);
