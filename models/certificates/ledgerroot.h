#pragma once

#include "models/certificates/certificateproof.h"
#include "models/database/unitofwork.h"
#include "models/records/recordrepository.h"

using LedgerRootId = Id<struct LedgerRootTag>;

enum class RootKind {
    Month, ///< of the checked records of a month, by the day on which service began
    Issue, ///< of the roots of months and of the certificates issued at that moment
};

/// The root of a tree, with the seed of its leaves' keys. It hangs out in public; a row never changes.
struct LedgerRoot {
    LedgerRootId id;
    QString name; ///< its number in the year: “2026-12”
    int year = 0;
    int serial = 0;
    RootKind kind = RootKind::Month;
    QString month; ///< 2026-09; of an issue that of its day
    qint64 leaves = 0;
    Minutes minutes; ///< of the records, or of the certificates
    QByteArray root; ///< 32 bytes
    QByteArray seed; ///< 32 bytes by chance
    QDate madeOn;
    AccountId madeBy;

    bool operator==(const LedgerRoot&) const = default;
    [[nodiscard]] RootNumber number() const { return {year, serial}; }
};

extern template class Table<LedgerRoot>;
[[nodiscard]] const Table<LedgerRoot>& ledgerRootTable();
[[nodiscard]] QString rootKindCode(RootKind kind);
[[nodiscard]] RootKind rootKindFromCode(const QString& code);
[[nodiscard]] QString rootKindTitle(RootKind kind);
[[nodiscard]] QList<RootKind> allRootKinds();

/// Trees over the ledger of hours. Rows are named by what never changes in a service record: who served, from when to
/// when, how many minutes; voiding one leaves its leaf as it is.
class LedgerRoots final : public RecordRepository<LedgerRoot> {
public:
    LedgerRoots()
        : RecordRepository(ledgerRootTable())
    {
    }

    /// The newest root of a month; a new one where its checked records are others than at that time. Throws Error when
    /// the month has none.
    LedgerRoot ofMonth(UnitOfWork& work, const QString& month) const;
    /// A root over those of months and over claims, whose proofs come back in the same order; `claim` gets the key of
    /// its leaf and says what it claims.
    using Claim = std::function<CertificateClaim(const QByteArray& leafKey)>;
    struct Issue {
        LedgerRoot root;
        QList<CertificateProof> proofs;
    };
    Issue ofIssue(UnitOfWork& work, const QList<LedgerRoot>& months, const QList<Claim>& claims) const;

    [[nodiscard]] std::optional<LedgerRoot> newestOf(Connection& connection, const QString& month) const;
    [[nodiscard]] std::optional<LedgerRoot> findByNumber(Connection& connection, const QString& number) const;
    /// The roots of months that an issue stands on.
    [[nodiscard]] QStringList monthsOf(Connection& connection, const LedgerRoot& issue) const;
    /// Every root of a month against its records, as sentences that name the record; and the numbers of roots.
    [[nodiscard]] QStringList problems(Connection& connection) const;

private:
    LedgerRoot insertNext(UnitOfWork& work, LedgerRoot root, const std::function<void(LedgerRoot&)>& finish,
        const QByteArray& members) const;
    void checkMonth(Connection& connection, const LedgerRoot& root, QStringList& problems) const;
};
