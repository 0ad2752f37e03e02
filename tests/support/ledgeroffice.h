#pragma once

#include "models/database/connection.h"
#include "models/service/servicerecord.h"
#include "tests/support/testoffice.h"

/// A small office for the hours ledger: a street with communities, teams, a station and people.
/// Rows are written plainly, so that these tests stand on the ledger alone.
class LedgerOffice final {
public:
    LedgerOffice();

    OrganisationId street;
    OrganisationId north; ///< community
    OrganisationId south; ///< community
    OrganisationId grid; ///< below south
    TermId field; ///< the first service field
    TermId otherField;
    TeamId team;
    TeamId otherTeam;
    StationId station; ///< in north

    VolunteerId addVolunteer(const QString& name, OrganisationId organisation, QDate birth = QDate(1980, 5, 1),
        QDate registered = QDate(2020, 1, 1), bool consent = false);
    void join(VolunteerId volunteer, TeamId joined, const QString& from, const QString& to = {});
    AccountId addAccount(const QString& name);

    /// A manual record of `volunteer`, times as yyyy-MM-ddTHH:mm.
    [[nodiscard]] ServiceRecord draft(VolunteerId volunteer, const QString& start, const QString& end) const;
    /// Enters it, checked.
    ServiceRecord enterChecked(const ServiceRecord& record);

    [[nodiscard]] Connection& reader() { return office.reader(); }
    /// The first column of the first row.
    [[nodiscard]] QVariant scalar(const QString& sql, const QVariantList& values = {})
    {
        return office.reader().scalar(sql, values);
    }
    /// Runs a use case as another account.
    void runAs(AccountId account, const Database::Work& work);

    TestOffice office;

private:
    int m_volunteers = 0;
};
