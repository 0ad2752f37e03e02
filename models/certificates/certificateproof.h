#pragma once

#include "models/common/dates.h"

#include <QByteArray>

/// What a certificate says of itself in its QR code, without the name of the person.
///
/// **How it is proven without a server.** At issue the checked records of each month that the certificate counts form a
/// Merkle tree of that month (a leaf binds record, person, start, end and minutes, see LedgerRoots). A second tree then
/// has as leaves the roots of those months and each certificate issued at that moment. Its root, “2026-12” with 64
/// digits, hangs out with the public notice of the issue and stands in the report of certificates. So one path of a
/// few hundred bytes proves a certificate however many months it counts, where one path for each record or month would
/// take 480 bytes each; and the same printed root holds every record of those months fast: whoever has the office's
/// file recounts them (`check`), and one changed minute is found.
///
/// The leaf is an HMAC under a key of its own, which the QR code carries: anybody can verify this certificate, and
/// learns nothing of the others, whose keys stay in the office. Person and content are in the leaf too: the person as
/// an HMAC of name and ID number under that key and the check code, which is printed beside the QR code and not in it
/// (so that whoever sees the QR code alone cannot try ID numbers), and the content as the digest of the frozen
/// snapshot, which holds a salt.
struct CertificateClaim {
    QString word; ///< 潍州路志证
    int year = 0;
    int serial = 0;
    QDate from; ///< of the first and last service
    QDate to;
    Minutes minutes;
    QByteArray person; ///< 16 bytes, see personTag()
    QByteArray content; ///< 24 bytes: of the snapshot's digest

    static constexpr qsizetype PersonSize = 16;
    static constexpr qsizetype ContentSize = 24;

    bool operator==(const CertificateClaim&) const = default;
    [[nodiscard]] QString number() const; ///< 潍州路志证〔2026〕第0123号
    [[nodiscard]] QByteArray bytes() const; ///< what the leaf is made of
};

/// “2026-12”: the twelfth root of the year.
struct RootNumber {
    int year = 0;
    int serial = 0;

    bool operator==(const RootNumber&) const = default;
    [[nodiscard]] QString text() const { return QStringLiteral("%1-%2").arg(year).arg(serial); }
};

/// A claim with its way up to a root.
struct CertificateProof {
    RootNumber root;
    qint64 count = 0; ///< leaves of the tree
    qint64 index = 0;
    QByteArray key; ///< of the leaf, 16 bytes
    CertificateClaim claim;
    QByteArray path;

    static constexpr qsizetype MostBytes = 700;

    bool operator==(const CertificateProof&) const = default;
    [[nodiscard]] QByteArray bytes() const;
    /// What the QR code holds: “VD1:” and the bytes in base 32, capital letters and digits only.
    [[nodiscard]] QString text() const;
    /// Of what was scanned or typed, blanks and line breaks aside. Throws Error when it is none, or not whole.
    [[nodiscard]] static CertificateProof fromText(const QString& text);
    [[nodiscard]] static CertificateProof fromBytes(const QByteArray& bytes);
    /// The root to which it leads; empty when the path does not fit.
    [[nodiscard]] QByteArray leadsTo() const;
};

[[nodiscard]] QString certificateNumber(const QString& word, int year, int serial);
/// Binds the person; name without blanks, number in its normal form.
[[nodiscard]] QByteArray personTag(
    const QByteArray& leafKey, const QString& checkCode, const QString& name, const QString& idNumber);
/// 64 hexadecimal digits in groups of eight, as they are printed.
[[nodiscard]] QString shownRoot(const QByteArray& root);
/// Of what was typed. Throws Error when it is not 64 hexadecimal digits.
[[nodiscard]] QByteArray rootFrom(const QString& typed);
