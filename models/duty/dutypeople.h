#pragma once

#include "models/duty/dutyroster.h"

#include <QHash>
#include <QSet>

class Connection;

/// Who may sit where, as of some days: pool, credentials, leave and wishes, and where people sit already. A value, read
/// once for any number of seats.
class DutyPeople final {
public:
    /// Seats of `without` do not count as taken.
    [[nodiscard]] static DutyPeople of(Connection& connection, QDate first, QDate last, DutyRosterId without = {});

    /// Registered people who may sit at the duty's station and post on its day; in order.
    [[nodiscard]] QList<VolunteerId> pool(const Duty& duty) const;
    [[nodiscard]] bool isRegistered(VolunteerId person) const { return m_registered.contains(person); }
    [[nodiscard]] bool hasCredential(VolunteerId person, const Duty& duty) const;
    [[nodiscard]] bool isOnLeave(VolunteerId person, const Duty& duty) const;
    [[nodiscard]] bool isWilling(VolunteerId person, const Duty& duty) const;
    /// Sits somewhere else at the time; `besides`: not there.
    [[nodiscard]] bool isBusy(VolunteerId person, const Duty& duty, DutyId besides = {}) const;
    /// What forbids that somebody sits there, one sentence; "" when nothing does.
    [[nodiscard]] QString hindrance(VolunteerId person, const Duty& duty, DutyId besides = {}) const;
    /// One more seat is taken.
    void take(const Duty& duty);

private:
    struct Place {
        VolunteerId person;
        QDate from; ///< null: since ever
        QDate to; ///< exclusive; null: without end
    };
    struct Time {
        QDateTime start;
        QDateTime end;
        DutyId duty;
    };
    struct Proof {
        TermId kind;
        QDate last; ///< null: without end
    };
    void readPool(Connection& connection);
    void readCredentials(Connection& connection);
    [[nodiscard]] bool wishes(VolunteerId person, const Duty& duty, WishKind kind) const;

    QHash<std::pair<qint64, qint64>, QList<Place>> m_pool; ///< by station and post; post 0: any
    QSet<VolunteerId> m_registered;
    QHash<VolunteerId, QList<Proof>> m_credentials;
    QHash<VolunteerId, QList<DutyWish>> m_wishes;
    QHash<VolunteerId, QList<Time>> m_taken;
};
