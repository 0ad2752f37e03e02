#pragma once

#include "models/records/recordsource.h"
#include "models/training/course.h"
#include "models/volunteers/volunteerid.h"

using CredentialId = Id<struct CredentialTag>;

/// As it is decided; what follows from its last day is a Standing.
enum class CredentialState { NotStarted, Pending, Valid, Failed, Withdrawn };

/// The six states of a requirement on a person: 未开始, 待审, 有效, 将到期, 已过期, 未通过; and 撤回 for what was
/// entered by mistake.
enum class Standing { NotStarted, Pending, Valid, Expiring, Expired, Failed, Withdrawn };

/// What a person has shown: a first-aid certificate, a health card.
struct Credential {
    CredentialId id;
    QString name; ///< of the person, with the kind; not stored
    VolunteerId volunteer;
    TermId kind; ///< Dictionary::CredentialKind
    QString number;
    QString issuer;
    QDate issuedOn;
    QDate expiresOn; ///< last valid day; null: without end
    QString notes;
    CredentialState state = CredentialState::Valid;
    QString stateReason;

    bool operator==(const Credential&) const = default;
};

constexpr int expiryWarningDays = 30;

[[nodiscard]] const StateTable<CredentialState>& credentialStates();
/// How it stands on a day. It is valid on its last day, and expires within 30 days from then on.
[[nodiscard]] Standing standingOn(CredentialState state, QDate expiresOn, QDate day);
[[nodiscard]] QString standingCode(Standing standing);
[[nodiscard]] QString standingTitle(Standing standing); ///< translated
[[nodiscard]] QList<Standing> allStandings();
[[nodiscard]] RecordBadge standingBadge(Standing standing);
/// Problems by field: "volunteer", "kind", "expiresOn".
[[nodiscard]] Problems validate(const Credential& credential);
