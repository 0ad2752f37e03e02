#pragma once

#include "models/certificates/ledgerroot.h"
#include "models/organisation/organisation.h"
#include "models/organisation/settingsrepository.h"
#include "models/volunteers/volunteerid.h"

using CertificateId = Id<struct CertificateTag>;

/// 申请 → 审核 → 出具 → 公示 (≥ 7 days) → 归档; 退回, 撤回; 作废 once it is issued.
enum class CertificateState { Applied, Approved, Rejected, Withdrawn, Issued, OnNotice, Archived, Void };

/// 志愿服务记录证明: the request, and the certificate that came of it (民发〔2015〕149号, 民政部令第67号). What it says
/// is frozen when it is approved.
struct Certificate {
    CertificateId id;
    QString name; ///< of the person; not stored
    VolunteerId volunteer;
    OrganisationId organisation; ///< that issues it
    QDate from; ///< of the service asked for; none: from the first
    QDate to; ///< the last day; none: up to the last
    QString purpose; ///< what it is wanted for
    QString personInCharge; ///< of the unit, signs
    QString handler; ///< signs too
    QString phone; ///< of the unit; clear here, sealed in the file
    bool isBilingual = false; ///< with a page in English
    QString notes;
    QDate appliedOn;
    AccountId appliedBy;
    AccountId approvedBy;
    QString snapshot; ///< CertificateSnapshot as JSON; clear here, sealed in the file
    int records = 0; ///< of the snapshot, with the minutes and the days of the first and last service
    Minutes minutes;
    QDate firstOn;
    QDate lastOn;
    QString number; ///< 潍州路志证〔2026〕第0123号; none before it is issued
    QString numberWord;
    int numberYear = 0;
    int numberSerial = 0; ///< from 1 within the year, without gaps
    QString code; ///< the check code, see checkcode.h
    QDate issuedOn;
    AccountId issuedBy;
    LedgerRootId root; ///< that proves it
    QByteArray proof; ///< CertificateProof::bytes()
    QDate noticeOn;
    QDate noticeUntil; ///< the last day of the notice
    int copies = 0; ///< printed so far
    CertificateState state = CertificateState::Applied;
    QString stateReason;

    bool operator==(const Certificate&) const = default;
};

namespace CertificateSetting {
/// 潍州路志证; the usual one is made of the office's name.
inline const Setting<QString> word
    = Setting<QString>::following(QStringLiteral("certificate_word"), [](Connection& connection) {
          QString name = SettingsRepository().value(connection, SettingKey::officeName);
          for (const QString& kind : {QStringLiteral("街道办事处"), QStringLiteral("街道"), QStringLiteral("社区")}) {
              if (name.endsWith(kind) && name.size() > kind.size())
                  name.chop(kind.size());
          }
          return name + QStringLiteral("志证");
      });
inline constexpr int leastNoticeDays = 7; ///< by the rule on certificates
inline const Setting<int> noticeDays(QStringLiteral("certificate_notice_days"), leastNoticeDays); ///< calendar days
inline const Setting<bool> showsSeal(QStringLiteral("certificate_seal"), true); ///< the place for the seal
inline const Setting<bool> showsSignatures(QStringLiteral("certificate_signatures"), true); ///< lines to sign on
} // namespace CertificateSetting

[[nodiscard]] const StateTable<CertificateState>& certificateStates();
/// It was issued and is not void.
[[nodiscard]] bool isValid(CertificateState state);
/// Asked for and not yet issued: a person has one of them at a time.
[[nodiscard]] bool isOpen(CertificateState state);
/// Throws Error for what is not issued, or void.
void requirePrintable(const Certificate& certificate);
/// Problems by field: "volunteer", "from", "to", "phone".
[[nodiscard]] Problems validate(const Certificate& certificate);
