#pragma once

#include "models/records/recordrepository.h"
#include "models/volunteers/volunteertable.h"

class Vault;
class VolunteerNumbers;

/// How somebody is called in sentences.
struct VolunteerName {
    QString name;
    QString number;
};

/// What takes time of somebody who is about to come.
struct VolunteerAhead {
    QString number; ///< that the search words are made with
    RowAhead row;
};

/// All SQL of volunteers. Numbers are sealed on the way in and opened on the way out; equality goes by keyed digests.
class VolunteerRepository final : public RecordRepository<Volunteer> {
public:
    explicit VolunteerRepository(const Vault& vault)
        : RecordRepository(volunteerTable(), &vault)
    {
    }

    [[nodiscard]] std::optional<Volunteer> find(Connection& connection, VolunteerId id) const;
    [[nodiscard]] Volunteer require(Connection& connection, VolunteerId id) const;
    [[nodiscard]] std::optional<Volunteer> findByNumber(Connection& connection, const QString& number) const;
    [[nodiscard]] std::optional<Volunteer> findByIdNumber(
        Connection& connection, const QString& idNumber, IdType type = IdType::Resident) const;
    /// Families share phones: several may answer.
    [[nodiscard]] QList<Volunteer> findByPhone(Connection& connection, const QString& phone) const;
    /// Only the id, for imports that look up many people; an invalid id when nobody has this number.
    [[nodiscard]] VolunteerId idOf(
        Connection& connection, const QString& idNumber, IdType type = IdType::Resident) const;
    [[nodiscard]] VolunteerName nameOf(Connection& connection, VolunteerId id) const;
    /// Who bears this number; an invalid id when nobody does.
    [[nodiscard]] VolunteerId idOfNumber(Connection& connection, const QString& number) const;
    /// Whether somebody bears a number that sorts between the two.
    [[nodiscard]] bool hasNumberBetween(Connection& connection, const QString& after, const QString& before) const;
    [[nodiscard]] bool isEmpty(Connection& connection) const;

    /// Validates, numbers and stores. Throws Error when the ID number is known already.
    VolunteerId insert(UnitOfWork& work, const Volunteer& volunteer) const;
    /// The same without validation and without a change entry per row: for imports, which have checked and touch the
    /// table once.
    VolunteerId insertMany(
        UnitOfWork& work, const Volunteer& volunteer, VolunteerNumbers& numbers, VolunteerAhead* ahead = nullptr) const;
    /// What insertMany() will need of somebody who is expected to get this id and number; for any thread.
    [[nodiscard]] VolunteerAhead ahead(const Volunteer& expected) const;
    /// Stores all fields except number, state and what the hours ledger keeps.
    void update(UnitOfWork& work, const Volunteer& volunteer) const;

private:
    [[nodiscard]] QList<Volunteer> read(Connection& connection, const QString& condition, const QVariant& value) const;
    void insertSkills(Connection& connection, VolunteerId id, const QList<TermId>& skills) const;
    void requireUnknown(Connection& connection, const Volunteer& volunteer) const;
};
