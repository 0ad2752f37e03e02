#pragma once

#include "models/organisation/organisation.h"
#include "models/volunteers/volunteerid.h"

#include <QByteArray>
#include <QDate>

#include <optional>

class Connection;

/// What the hours ledger must know about a volunteer.
struct ServicePerson {
    VolunteerId id;
    QString name;
    OrganisationId organisation;
    QDate birthDate;
    QDate registeredOn;
    bool hasGuardianConsent = false;
};

/// Reads people for the ledger.
class ServicePersonRepository final {
public:
    [[nodiscard]] std::optional<ServicePerson> find(Connection& connection, VolunteerId id) const;
    /// Whose ID number has this digest; nobody when it is empty.
    [[nodiscard]] std::optional<ServicePerson> findByDigest(Connection& connection, const QByteArray& digest) const;
};
