#pragma once

#include "models/interns/interntable.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"

struct ListAnswer;

/// Of the answer of a list: those who applied or ended early are not counted.
struct InternFigures {
    int finished = 0;
    int schools = 0;
    Minutes practice;
};

/// Interns.
class InternRepository final : public RecordRepository<Intern> {
public:
    InternRepository()
        : RecordRepository(internTable())
    {
    }

    [[nodiscard]] std::optional<Intern> findByIdentity(
        Connection& connection, const QString& name, const QString& school, QDate startedOn) const;
    /// The universities, mentors or years that interns have, in order.
    [[nodiscard]] static QStringList schools(Connection& connection);
    [[nodiscard]] static QStringList mentors(Connection& connection);
    [[nodiscard]] static QStringList years(Connection& connection);
    [[nodiscard]] static InternFigures figures(Connection& connection, const ListAnswer& interns);

    /// Throws Error when somebody of this name and university began on the same day.
    InternId insert(UnitOfWork& work, const Intern& intern) const;
    void update(UnitOfWork& work, const Intern& intern) const;

private:
    void requireUnique(Connection& connection, const Intern& intern) const;
};

/// Papers and days of interns' files. What is attended counts as practice of the intern.
class InternEntryRepository final : public RecordRepository<InternEntry> {
public:
    InternEntryRepository()
        : RecordRepository(internEntryTable())
    {
    }

    /// What stands in the intern's file, by day; without what was withdrawn.
    [[nodiscard]] QList<InternEntry> ofIntern(Connection& connection, InternId intern) const;

    InternEntryId insert(UnitOfWork& work, const InternEntry& entry) const;
    void update(UnitOfWork& work, const InternEntry& entry) const;
    void changeState(UnitOfWork& work, InternEntryId id, InternEntryState to, const QString& reason = {}) const;
    void takeStateBack(UnitOfWork& work, InternEntryId id, InternEntryState present, InternEntryState former,
        const QString& reason) const;
};

/// The hours of practice anew: those from before, and the attendance in the file.
void recountPractice(UnitOfWork& work, InternId intern);
/// Links interns to mentors in the register: exactly one supervisor or licensed social worker of that name. Returns how
/// many were linked.
int linkMentors(UnitOfWork& work);
