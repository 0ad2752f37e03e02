#pragma once

#include "models/spreadsheets/foresight.h"
#include "models/spreadsheets/recordimporter.h"
#include "models/teams/membershiprepository.h"
#include "models/volunteers/volunteernumbers.h"
#include "models/volunteers/volunteerrepository.h"

#include <functional>
#include <memory>

class DeferredIndexes;
class RosterImportLookup;
class Vault;

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
    std::unique_ptr<PreparedRow> prepare(const ImportRow& row, Problems& problems) override;
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
    struct Person;

    [[nodiscard]] std::unique_ptr<Person> read(const ImportRow& row, Problems& problems) const;
    void check(const Person& person, Problems& problems) const;
    /// Works out what insert() will need, for the id and number that are likely.
    void lookAhead(Person& person);
    /// The row's person is not inserted.
    void leaveOut(const Person& person);
    [[nodiscard]] RowOutcome take(UnitOfWork& work, Person& person, const ImportRow& row, Problems& problems);
    void readIdNumber(Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    void readWords(Volunteer& volunteer, const ImportRow& row, Problems& problems) const;
    void checkSameNumber(const Person& person, Problems& problems) const;
    [[nodiscard]] bool ownsNumber(
        Connection& connection, VolunteerId known, const Volunteer& volunteer, Problems& problems) const;
    [[nodiscard]] RowOutcome takeKnown(
        UnitOfWork& work, VolunteerId known, Person& person, const ImportRow& row, Problems& problems);
    [[nodiscard]] bool updateMemberships(UnitOfWork& work, VolunteerId volunteer, const Person& person) const;
    void insert(UnitOfWork& work, Person& person);

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
    Foresight m_ids;
    Foresight m_runningNumbers;
    std::atomic<bool> m_isAdding = false; ///< the last person was new: the next ones probably are
};
