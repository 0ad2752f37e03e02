#pragma once

#include "models/common/dates.h"
#include "models/common/sex.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

using EstateId = Id<struct EstateTag>;

/// 待审 → 在册 ⇄ 暂停 → 注销; merged records point to the kept one and stay countable.
enum class VolunteerState { Pending, Registered, Suspended, Cancelled, Merged };

/// The document whose number identifies the person.
enum class IdType { Resident, Passport, HongKongMacao, Taiwan, Foreign, Other };

/// A registered volunteer (条例 art. 19: basic information is recorded truthfully). Numbers are clear here and sealed
/// by the repository; `number` keeps ID numbers out of daily use and is generated when empty.
struct Volunteer {
    VolunteerId id;
    QString number;
    QString name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    IdType idType = IdType::Resident;
    QString idNumber;
    QString phone;
    OrganisationId organisation;
    EstateId estate; ///< home estate
    QString address;
    TermId politics;
    bool isDoubleRegistered = false; ///< 在职党员“双报到”
    QString education;
    QString occupation;
    QString freeTimes;
    QDate registeredOn;
    TermId level; ///< 专业层级
    QString certificateLevel; ///< 社工证
    QDate certificateExpiresOn;
    QString contactName; ///< in an emergency
    QString contactPhone;
    bool hasGuardianConsent = false;
    bool hasConsent = true; ///< nobody is registered against their will
    QDate insuredFrom;
    QDate insuredTo; ///< last insured day
    QString platformNumber; ///< on the provincial platform
    QString notes;
    QList<TermId> skills;
    VolunteerState state = VolunteerState::Registered;
    QString stateReason;
    VolunteerId mergedInto;
    Minutes serviceMinutes; ///< kept by the hours ledger, never written from here
    int star = 0; ///< likewise
    QString secondLook; ///< what should be looked at again, "" for nothing
    qint64 createdAt = 0; ///< UTC milliseconds

    bool operator==(const Volunteer&) const = default;
};

[[nodiscard]] QString sexCode(Sex sex);
[[nodiscard]] Sex sexFromCode(const QString& code);
[[nodiscard]] QString sexTitle(Sex sex);

[[nodiscard]] QString idTypeCode(IdType type);
[[nodiscard]] IdType idTypeFromCode(const QString& code);
[[nodiscard]] QString idTypeTitle(IdType type);
[[nodiscard]] QList<IdType> allIdTypes();

/// Merging is an act of its own; no other transition leads there.
[[nodiscard]] const StateTable<VolunteerState>& volunteerStates();

/// Whether the number says birth date and sex and ends in a check digit (GB 11643).
[[nodiscard]] bool hasPersonalCode(IdType type, const QString& idNumber);
/// The number as it is compared and digested: those of GB 11643 alone, others with their type.
[[nodiscard]] QString identityOf(IdType type, const QString& idNumber);
