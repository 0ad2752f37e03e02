#pragma once

#include "models/common/personalfield.h"
#include "models/hours/hourdisplay.h"
#include "models/volunteers/volunteerid.h"

using ObjectionId = Id<struct ObjectionTag>;

/// 异议 → 核实 → 更正, 维持; 撤回.
enum class ObjectionState { Raised, Verifying, Corrected, Upheld, Withdrawn };

/// 异议: somebody doubts hours on display; without a display it is a volunteer's own request for correction. All of it
/// is kept.
struct Objection {
    ObjectionId id;
    QString name; ///< of whose hours they are; not stored
    VolunteerId volunteer; ///< whose hours are meant
    OrganisationId organisation; ///< that person's, when it was raised
    HourDisplayId display; ///< none: the volunteer's own request
    ServiceRecordId record; ///< that is meant; none: hours that are missing
    QString raisedBy; ///< who objects
    QString phone; ///< theirs, sealed
    QDate raisedOn;
    QString content;
    ServiceRecordId correction; ///< the record that came of it
    ObjectionState state = ObjectionState::Raised;
    QString stateReason; ///< the result in words

    bool operator==(const Objection&) const = default;
};

namespace PersonalFields {
inline constexpr PersonalField objectorPhone{
    "objections", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of who objects")};
} // namespace PersonalFields

/// Names of the steps that a decision takes.
namespace ObjectionStep {
inline const QString correct = QStringLiteral("correct"); ///< the record is corrected
inline const QString makeVoid = QStringLiteral("void"); ///< nothing stands in its place
} // namespace ObjectionStep

extern template class Table<Objection>;

[[nodiscard]] const Table<Objection>& objectionTable();
[[nodiscard]] const StateTable<ObjectionState>& objectionStates();
/// Problems by field: "volunteer", "raisedBy", "raisedOn", "content".
[[nodiscard]] Problems validate(const Objection& objection);

class ObjectionRepository final : public RecordRepository<Objection> {
public:
    explicit ObjectionRepository(const Vault& vault)
        : RecordRepository(objectionTable(), &vault)
    {
    }

    /// With the organization of whose hours they are. Throws Error when the record is another person's.
    ObjectionId insert(UnitOfWork& work, const Objection& objection) const;
    /// Throws Error when it is decided already.
    void update(UnitOfWork& work, const Objection& objection) const;
    [[nodiscard]] QList<Objection> ofDisplay(Connection& connection, HourDisplayId display) const;

    /// Decides for a correction: the record is void and `changed` stands in its place (ServiceCorrection).
    [[nodiscard]] TakenStep correct(
        UnitOfWork& work, ObjectionId id, const ServiceRecord& changed, const QString& reason) const;
    /// Any other step; the one named "void" makes the record void.
    [[nodiscard]] TakenStep take(
        UnitOfWork& work, ObjectionId id, const StateTable<ObjectionState>::Step& step, const QString& reason) const;

private:
    [[nodiscard]] Objection completed(Connection& connection, Objection objection) const;
    [[nodiscard]] Objection requireWithRecord(Connection& connection, ObjectionId id) const;
    [[nodiscard]] TakenStep decided(UnitOfWork& work, const Objection& before, const TakenStep& hours,
        ServiceRecordId correction, const QString& reason) const;
};
