#pragma once

#include "models/duty/dutytables.h"
#include "models/records/recordrepository.h"

class DutyTemplateRepository final : public RecordRepository<DutyTemplate> {
public:
    DutyTemplateRepository()
        : RecordRepository(dutyTemplateTable())
    {
    }
    /// Those in use at the stations of the organization and all below it.
    [[nodiscard]] QList<DutyTemplate> inUse(Connection& connection, OrganisationId organisation) const;
};

class DutyMemberRepository final : public RecordRepository<DutyMember> {
public:
    DutyMemberRepository()
        : RecordRepository(dutyMemberTable())
    {
    }
    [[nodiscard]] QList<DutyMember> inUse(Connection& connection) const;
};

class DutyWishRepository final : public RecordRepository<DutyWish> {
public:
    DutyWishRepository()
        : RecordRepository(dutyWishTable())
    {
    }
    /// Those that hold and touch the days.
    [[nodiscard]] QList<DutyWish> touching(Connection& connection, QDate first, QDate last) const;
};

class DutyRosterRepository final : public RecordRepository<DutyRoster> {
public:
    DutyRosterRepository()
        : RecordRepository(dutyRosterTable())
    {
    }
    /// Throw Error when the organization has a roster of this month already.
    DutyRosterId insert(UnitOfWork& work, const DutyRoster& roster) const;
    void update(UnitOfWork& work, const DutyRoster& roster) const;

private:
    void requireOnlyOne(Connection& connection, const DutyRoster& roster) const;
};

/// How many seats of a roster are in which state.
struct DutyCounts {
    int seats = 0; ///< without canceled ones
    int open = 0; ///< nobody sits there
    int attended = 0;
    int absent = 0;
    int unrecorded = 0; ///< manned, neither attended nor absent
    Minutes minutes;
};

class DutyRepository final : public RecordRepository<Duty> {
public:
    DutyRepository()
        : RecordRepository(dutyTable())
    {
    }
    /// In the order of time; canceled seats too.
    [[nodiscard]] QList<Duty> ofRoster(Connection& connection, DutyRosterId roster) const;
    /// Manned seats of rosters that are not canceled, that count and lie in [from, to).
    [[nodiscard]] QList<Duty> manned(Connection& connection, const QDateTime& from, const QDateTime& to) const;
    [[nodiscard]] QList<Duty> ofVolunteer(Connection& connection, VolunteerId volunteer, QDate from) const;
    [[nodiscard]] DutyCounts counts(Connection& connection, DutyRosterId roster) const;
    /// Throws Error when somebody of the roster sits at two places at one time, in whatever rosters: what leads back
    /// must not forget what has been done since.
    void requireNobodyTwice(Connection& connection, DutyRosterId roster) const;
    /// When somebody came and left; the minutes follow once the duty is attended. Throws Error before it begins.
    void update(UnitOfWork& work, const Duty& duty) const;
};

class DutySwapRepository final : public RecordRepository<DutySwap> {
public:
    DutySwapRepository()
        : RecordRepository(dutySwapTable())
    {
    }
    /// Who asks is whoever sits there. Throw Error when the exchange cannot be, or the duty is asked for already.
    DutySwapId insert(UnitOfWork& work, const DutySwap& swap) const;
    void update(UnitOfWork& work, const DutySwap& swap) const;
};

class DutyHandoverRepository final : public RecordRepository<DutyHandover> {
public:
    DutyHandoverRepository()
        : RecordRepository(dutyHandoverTable())
    {
    }
};

/// “2026-11-05 09:00–12:00 虞新驿站 法律顾问”.
[[nodiscard]] QString dutyName(Connection& connection, const Duty& duty);
/// “虞新驿站 法律顾问 09:00–12:00”.
[[nodiscard]] QString dutyTemplateName(Connection& connection, const DutyTemplate& duty);
/// “潍州路街道 2026-11”.
[[nodiscard]] QString dutyRosterName(Connection& connection, const DutyRoster& roster);
[[nodiscard]] QString stationName(Connection& connection, StationId station);
