#pragma once

#include "models/spreadsheets/recordimporter.h"
#include "models/teams/membershiprepository.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerrepository.h"

#include <functional>
#include <memory>

class DeferredIndexes;
class RosterImportLookup;
class Vault;
struct RosterWords;

/// Volunteer rosters (files 04, 04b): people and their team memberships. A person is known by the ID number, whole and
/// normalized; the same number under two names is refused on both rows.
class RosterImport final : public RecordImporter {
public:
    /// Run at the end: links records that named these people before they arrived (awards, …).
    using ArrivalHook = std::function<void(UnitOfWork&)>;

    explicit RosterImport(const Vault& vault, ArrivalHook arrived = {});
    ~RosterImport() override;

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void scan(const ImportRow& row) override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override;

private:
    /// Who stands under an ID number in this file; small, because a file may hold a million of them.
    struct Occurrence {
        size_t name = 0; ///< hash of the first name
        int row = 0; ///< of the first name
        int otherRow = 0; ///< the first row with another name
        int doneRow = 0; ///< the row that was imported
    };
    struct Person {
        Volunteer volunteer;
        QList<TeamId> teams;
        QDate joinedOn;
    };

    [[nodiscard]] Person read(const ImportRow& row, Problems& problems) const;
    [[nodiscard]] RosterWords readNames(const ImportRow& row) const;
    void check(const Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    void readIdNumber(Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    void readWords(Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    void checkSameNumber(const Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] bool ownsNumber(
        Connection& connection, VolunteerId known, const Volunteer& volunteer, Problems& problems) const;
    [[nodiscard]] RowOutcome takeKnown(
        UnitOfWork& work, VolunteerId known, Person& person, const ImportRow& row, Problems& problems);
    [[nodiscard]] bool updateMemberships(UnitOfWork& work, VolunteerId volunteer, const Person& person) const;
    void insert(UnitOfWork& work, const Person& person);

    const Vault& m_vault;
    ArrivalHook m_arrived;
    VolunteerRepository m_volunteers;
    MembershipRepository m_memberships;
    std::unique_ptr<RosterImportLookup> m_lookup;
    std::unique_ptr<VolunteerNumbers> m_numbers;
    std::unique_ptr<DeferredIndexes> m_indexes; ///< of an office without people
    ImportOptions m_options;
    bool m_officeIsEmpty = false;
    QHash<quint64, Occurrence> m_people;
};
