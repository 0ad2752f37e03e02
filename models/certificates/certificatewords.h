#pragma once

#include "models/certificates/certificatesnapshot.h"

/// What stands on the paper, in its own language whatever the window speaks: a certificate is an official paper in
/// Chinese, and the page in English mirrors it.
struct CertificateWords {
    QString title;
    QString name;
    QString sex;
    QString idType;
    QString idNumber;
    QString volunteerNumber;
    QString registered;
    QString span;
    QString total;
    QStringList columns; ///< date, activity, content, place, unit, hours
    QString pageSum;
    QString sum;
    QString truth; ///< the sentence
    QString unit;
    QString seal;
    QString personInCharge;
    QString handler;
    QString signature;
    QString phone;
    QString date;
    QString code;
    QString root;
    QString check; ///< how it is checked
    QString page; ///< "%1 of %2"
    QString copy; ///< "%1 of %2"
    bool isEnglish = false;

    [[nodiscard]] QString sexOf(Sex which) const;
    [[nodiscard]] QString idTypeOf(IdType type) const;
    [[nodiscard]] QString dayOf(QDate day) const;
    [[nodiscard]] QString hoursOf(Minutes minutes) const; ///< in figures and in words
    /// 李雷, or Li Lei (李雷).
    [[nodiscard]] QString nameOf(const QString& person) const;
};

[[nodiscard]] const CertificateWords& chineseCertificate();
[[nodiscard]] const CertificateWords& englishCertificate();
