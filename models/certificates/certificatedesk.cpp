#include "models/certificates/certificatedesk.h"

#include "models/certificates/certificatetext.h"
#include "models/certificates/checkcode.h"
#include "models/certificates/merkletree.h"
#include "models/security/vault.h"

namespace {

using enum CertificateState;

bool isSameName(const QString& one, const QString& other)
{
    return !one.simplified().isEmpty() && one.simplified().remove(u' ') == other.simplified().remove(u' ');
}

/// Months of the records, in order.
QStringList monthsOf(const QList<CertificateSnapshot>& snapshots)
{
    QSet<QString> months;
    for (const CertificateSnapshot& snapshot : snapshots) {
        for (const CertificateLine& line : snapshot.lines)
            months.insert(monthKey(line.day));
    }
    QStringList sorted(months.begin(), months.end());
    sorted.sort();
    return sorted;
}

CertificateClaim claimOf(const Certificate& certificate, const CertificateSnapshot& snapshot, const QByteArray& leafKey)
{
    return {certificate.numberWord, certificate.numberYear, certificate.numberSerial, certificate.firstOn,
        certificate.lastOn, certificate.minutes, personTag(leafKey, certificate.code, snapshot.name, snapshot.idNumber),
        sha256(certificate.snapshot.toUtf8()).first(CertificateClaim::ContentSize)};
}

/// One root for all that the use case has issued.
void prove(UnitOfWork& work, const Vault& vault)
{
    Connection& connection = work.connection();
    const QList<Certificate> issued = CertificateRepository(vault).unproven(connection);
    const LedgerRoots roots;
    QList<CertificateSnapshot> snapshots;
    QList<LedgerRoots::Claim> claims;
    for (const Certificate& one : issued) {
        snapshots << CertificateSnapshot::fromJson(one.snapshot);
        claims << [one, snapshot = snapshots.last()](const QByteArray& key) { return claimOf(one, snapshot, key); };
    }
    QList<LedgerRoot> months;
    for (const QString& month : monthsOf(snapshots))
        months << roots.ofMonth(work, month);
    const LedgerRoots::Issue issue = roots.ofIssue(work, months, claims);
    for (qsizetype i = 0; i < issued.size(); ++i)
        certificateTable().set(
            work, issued.at(i).id.value(), {{"root_id", issue.root.id}, {"proof", issue.proofs.at(i).bytes()}});
}

} // namespace

Certificate CertificateDesk::required(CertificateId id) const
{
    return m_certificates.require(m_work.connection(), id);
}

void CertificateDesk::requireOther(const Certificate& certificate, const CertificateSnapshot& snapshot) const
{
    for (const QString& name : {m_work.actor().name, certificate.personInCharge, certificate.handler}) {
        if (isSameName(name, snapshot.name))
            throw Error(CertificateText::tr("%1 cannot issue a certificate to themselves; let somebody else sign.")
                            .arg(snapshot.name));
    }
}

TakenStep CertificateDesk::approve(const Certificate& certificate) const
{
    Connection& connection = m_work.connection();
    if (certificate.appliedBy == m_work.actor().account
        && !SettingsRepository().flag(connection, SettingKey::allowSelfCheck))
        throw Error(CertificateText::tr("You entered this request yourself; let another account approve it."));
    const CertificateSnapshot snapshot = m_certificates.snapshot(connection, certificate);
    requireOther(certificate, snapshot);
    if (snapshot.lines.isEmpty())
        throw Error(CertificateText::tr("%1 has no checked hours of these days that a certificate could count. Hours "
                                        "with open findings and of duty are left out.")
                        .arg(snapshot.name));
    for (const QString& name : {certificate.personInCharge, certificate.handler}) {
        if (name.trimmed().isEmpty())
            throw Error(CertificateText::tr("Open the request and name the person in charge and the handler."));
    }
    const QByteArray frozen
        = m_vault.seal(snapshot.toJson(), {"certificates", "snapshot_sealed", certificate.id.value()});
    certificateTable().changeState(m_work, certificate.id, Approved, {},
        {{"approved_by", m_work.actor().account}, {"records", int(snapshot.lines.size())},
            {"minutes", snapshot.minutes()}, {"first_on", snapshot.firstDay()}, {"last_on", snapshot.lastDay()},
            {"snapshot_sealed", frozen}});
    return {[id = certificate.id, &vault = m_vault](UnitOfWork& later) {
                const CertificateDesk desk(later, vault);
                const Certificate now = desk.required(id);
                if (now.state != Approved)
                    throw Error(CertificateText::tr("This request has gone on since and is “%1” now.")
                                    .arg(certificateStates().title(now.state)));
                desk.reopen(now, QCoreApplication::translate("Table", "Undone"));
            },
        CertificateText::tr("Approved: %n record(s) with %1 hours", nullptr, int(snapshot.lines.size()))
            .arg(snapshot.minutes().hoursText())};
}

/// A request again: nothing is frozen.
void CertificateDesk::reopen(const Certificate& certificate, const QString& reason) const
{
    certificateTable().changeState(m_work, certificate.id, Applied, reason,
        {{"approved_by", AccountId()}, {"records", 0}, {"minutes", Minutes()}, {"first_on", QDate()},
            {"last_on", QDate()}, {"snapshot_sealed", QByteArray()}});
}

TakenStep CertificateDesk::issue(const Certificate& certificate) const
{
    Connection& connection = m_work.connection();
    const CertificateSnapshot snapshot = CertificateSnapshot::fromJson(certificate.snapshot);
    requireOther(certificate, snapshot);
    if (const int doubtful = m_certificates.doubtful(connection, snapshot); doubtful > 0)
        throw Error(
            CertificateText::tr("%n record(s) of this certificate are void or have an open finding since it was "
                                "approved. Take the approval back and approve it again.",
                nullptr, doubtful));
    const QDate day = today();
    const QString word = SettingsRepository().value(connection, CertificateSetting::word);
    const int serial = m_certificates.nextSerial(connection, day.year());
    const QString number = certificateNumber(word, day.year(), serial);
    certificateTable().changeState(m_work, certificate.id, Issued, {},
        {{"number", number}, {"number_word", word}, {"number_year", day.year()}, {"number_serial", serial},
            {"code", newCheckCode()}, {"issued_on", day}, {"issued_by", m_work.actor().account}});
    m_work.atEnd(QStringLiteral("certificates"), [&vault = m_vault](UnitOfWork& work) { prove(work, vault); });
    return {{}, CertificateText::tr("%1: issued", "number").arg(number)};
}

TakenStep CertificateDesk::publish(const Certificate& certificate) const
{
    const int days = std::max(CertificateSetting::leastNoticeDays,
        SettingsRepository().number(m_work.connection(), CertificateSetting::noticeDays));
    const QDate last = today().addDays(days - 1);
    certificateTable().changeState(
        m_work, certificate.id, OnNotice, {}, {{"notice_on", today()}, {"notice_until", last}});
    return {[id = certificate.id](UnitOfWork& later) {
                certificateTable().takeStateBack(
                    later, id, OnNotice, Issued, QCoreApplication::translate("Table", "Undone"));
            },
        CertificateText::tr("%1: on notice until %2").arg(certificate.number, isoDate(last))};
}

TakenStep CertificateDesk::take(
    CertificateId id, const StateTable<CertificateState>::Step& step, const QString& reason) const
{
    const Certificate certificate = required(id);
    certificateStates().require(certificate.state, step.to);
    if (step.to == Approved)
        return approve(certificate);
    if (step.to == Issued && certificate.state == Approved)
        return issue(certificate);
    if (step.to == OnNotice && certificate.state == Issued)
        return publish(certificate);
    if (step.to == Archived && today() <= certificate.noticeUntil)
        throw Error(CertificateText::tr("%1 is on notice until %2; it goes into the archive after that.")
                        .arg(certificate.number, isoDate(certificate.noticeUntil)));
    if (certificate.state == Approved) { // nothing stays frozen
        reopen(certificate, reason);
        if (step.to != Applied)
            m_certificates.changeState(m_work, id, step.to, reason);
        return {};
    }
    if (step.to == Applied)
        m_certificates.requireNoOther(m_work.connection(), certificate);
    TakenStep taken = takeStep(m_work, m_certificates, id, step.to, reason);
    if (certificate.state == Applied && taken.back)
        taken.back = [back = taken.back, &vault = m_vault, certificate](UnitOfWork& later) {
            CertificateRepository(vault).requireNoOther(later.connection(), certificate);
            back(later);
        };
    return taken;
}

int CertificateDesk::print(CertificateId id) const
{
    const Certificate certificate = required(id);
    requirePrintable(certificate);
    const int copy = certificate.copies + 1;
    m_work.describe(CertificateText::tr("%1: copy %2 printed").arg(certificate.number).arg(copy));
    certificateTable().set(m_work, id.value(), {{"copies", copy}});
    return copy;
}
