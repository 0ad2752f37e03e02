#pragma once

#include "models/organisation/organisation.h"
#include "models/volunteers/volunteerid.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <functional>
#include <optional>

class Connection;
class Vault;

/// What the hours ledger must know about a volunteer.
struct ServicePerson {
    VolunteerId id;
    QString name;
    QString number; ///< 编号
    OrganisationId organisation;
    QDate birthDate;
    QDate registeredOn;
    bool hasGuardianConsent = false;
    QDate insuredFrom;
    QDate insuredTo; ///< last insured day

    bool operator==(const ServicePerson&) const = default;
};

/// Reads people for the ledger.
class ServicePersonRepository final {
public:
    [[nodiscard]] std::optional<ServicePerson> find(Connection& connection, VolunteerId id) const;
    /// Whose ID number has this digest; nobody when it is empty.
    [[nodiscard]] std::optional<ServicePerson> findByDigest(Connection& connection, const QByteArray& digest) const;
    /// Everybody whose ID number is known, with its digest, in no order.
    void forEachDigest(Connection& connection,
        const std::function<void(const QByteArray& digest, const ServicePerson& person)>& visit) const;
    [[nodiscard]] qint64 count(Connection& connection) const; ///< of all people
    /// Registered people of exactly this name, or whose 编号 it is.
    [[nodiscard]] QList<ServicePerson> named(Connection& connection, const QString& nameOrNumber) const;
    /// Registered people whose 编号, ID number or phone this is; a family may share a phone.
    [[nodiscard]] QList<ServicePerson> numbered(
        Connection& connection, const Vault& vault, const QString& number) const;
    /// Registered people found by name, pinyin, initials or 编号, by name.
    [[nodiscard]] QList<ServicePerson> search(Connection& connection, const QString& words, int limit) const;
};
