#pragma once

#include "models/volunteers/volunteer.h"

#include <QList>

/// A line of the certificate: one checked record.
struct CertificateLine {
    qint64 record = 0; ///< id in the ledger of hours
    QDate day;
    QString activity;
    QString content;
    QString place;
    QString unit; ///< that recorded it
    Minutes minutes;

    bool operator==(const CertificateLine&) const = default;
};

[[nodiscard]] Minutes minutesOf(const QList<CertificateLine>& lines);

/// What a certificate says, frozen when the request is approved; stored sealed as JSON, for it holds the ID number.
struct CertificateSnapshot {
    QString name;
    Sex sex = Sex::Unknown;
    IdType idType = IdType::Resident;
    QString idNumber; ///< "" where none is known
    QString volunteerNumber;
    QDate registeredOn;
    QString unit; ///< that issues it
    QString personInCharge;
    QString handler;
    QString phone;
    QString salt; ///< by chance, so that its digest tells nothing
    QList<CertificateLine> lines; ///< in order of time

    bool operator==(const CertificateSnapshot&) const = default;
    [[nodiscard]] Minutes minutes() const { return minutesOf(lines); }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// What is asked of who checks a code: of the ID number, or of the volunteer number where there is none.
    [[nodiscard]] QString lastDigit() const;

    [[nodiscard]] QString toJson() const;
    /// Throws Error when it is damaged.
    [[nodiscard]] static CertificateSnapshot fromJson(const QString& json);
};

/// 大写 of hours to one decimal: 壹佰贰拾叁点伍小时.
[[nodiscard]] QString hoursInWords(Minutes minutes);
