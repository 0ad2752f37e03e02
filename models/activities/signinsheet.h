#pragma once

#include "models/activities/attendancerepository.h"
#include "models/activities/pastedsheet.h"
#include "models/service/carerules.h"
#include "models/service/servicerecord.h"

#include <QHash>
#include <QList>

class Connection;
class Vault;

/// One line of a sign-in sheet being filled in: what the clerk typed, and what it means. Whoever came again has a line
/// for each time.
struct SignInRow {
    AttendanceId attendance; ///< none for a new line
    VolunteerId volunteer; ///< none until the name is known
    QString name;
    QString number; ///< the volunteer's 编号
    QString in; ///< as typed
    QString out;
    int breakMinutes = 0;
    QString remark;
    bool isOfAnother = false; ///< the number beside the name belongs to somebody else
    bool isRecorded = false; ///< its hours stand in the ledger: nothing can be changed here
    bool isAbsent = false; ///< 缺席: no times, no hours
    bool isSignedUp = false; ///< through the list of people, not on the sheet alone
    AttendanceState state = AttendanceState::Present; ///< of the stored line
    QString careReason; ///< why in spite of a rule of care
    QList<CareFinding> care; ///< rules that the person does not meet

    QString problem; ///< why this line cannot be saved, or what is still missing
    Problem::Severity severity = Problem::Severity::Error;

    [[nodiscard]] bool isBlank() const { return name.trimmed().isEmpty() && !hasTimes(); }
    [[nodiscard]] bool hasTimes() const { return !in.isEmpty() || !out.isEmpty(); }
    [[nodiscard]] bool hasError() const { return !problem.isEmpty() && severity == Problem::Severity::Error; }
};

/// A sign-in sheet for one activity: pasted, typed, checked line by line, saved as a whole.
class SignInSheet final {
public:
    /// The lines that the activity has, in the order in which they were entered. The vault finds people by number.
    SignInSheet(Connection& connection, const Vault& vault, const Activity& activity);

    [[nodiscard]] const Activity& activity() const { return m_activity; }
    [[nodiscard]] const QList<SignInRow>& rows() const { return m_rows; }

    /// Each change checks the line and those it may meet. A name may be a 编号, an ID number or a phone number.
    void setName(Connection& connection, int row, const QString& name);
    void setPerson(Connection& connection, int row, const ServicePerson& person);
    void setTimes(Connection& connection, int row, const QString& in, const QString& out);
    void setBreak(Connection& connection, int row, int minutes);
    void setRemark(int row, const QString& remark);
    /// 缺席, or taken back; lines with recorded hours stay as they are.
    void setAbsent(Connection& connection, int row, bool isAbsent);
    /// Why people are kept in spite of rules of care: for all lines that ask for it.
    void setCareReason(Connection& connection, const QString& reason);
    /// The rules that lines do not meet and for which no reason is given yet.
    [[nodiscard]] QList<CareFinding> openCare() const;
    /// The end of the activity, where a sign-out is missing and may have been then; "" where nothing can be proposed.
    [[nodiscard]] QString proposedOut(int row) const;
    /// Takes the proposals of these lines and notes it there; how many there were.
    int takeProposals(Connection& connection, const QList<int>& rows);
    void addRow();
    /// Stored lines leave the activity when the sheet is saved. Lines with recorded hours stay: false.
    bool removeRow(Connection& connection, int row);
    [[nodiscard]] bool hasRemoved() const { return !m_removed.isEmpty(); }
    void restoreRow(Connection& connection); ///< the line removed last
    /// The same times for everybody who has none yet, or for all.
    void setAllTimes(Connection& connection, const QString& in, const QString& out, bool isForAll);
    /// Lines copied from Excel: a name or number, then times and words in any order. Returns how many came in.
    int paste(Connection& connection, const QString& text);

    [[nodiscard]] Minutes minutesOf(int row) const;
    [[nodiscard]] Minutes total() const; ///< of the lines without an error
    [[nodiscard]] int filledCount() const; ///< lines with a person
    [[nodiscard]] int missingCount() const; ///< 待补: came, but the sign-out is missing
    [[nodiscard]] bool isAcceptable() const; ///< no line has an error
    /// Marked 缺席, or was present and its times were cleared: nobody came, no hours count.
    [[nodiscard]] static bool isMadeAbsent(const SignInRow& row);
    /// The lines as attendance; blank ones are left out.
    [[nodiscard]] QList<Attendance> attendance() const;
    /// Stored lines that were taken out.
    [[nodiscard]] QList<AttendanceId> removed() const;

private:
    void read(const AttendanceLine& line, const QList<ServiceRecord>& records);
    [[nodiscard]] AttendancePeriod periodOf(const SignInRow& row) const;
    [[nodiscard]] Attendance attendanceOf(const QList<const SignInRow*>& rows) const;
    [[nodiscard]] const ServicePerson& person(Connection& connection, VolunteerId id) const;
    void check(Connection& connection, int row); ///< with the other lines of the person
    void checkAll(Connection& connection);
    void checkLine(Connection& connection, SignInRow& line, int row) const;
    void warn(Connection& connection, SignInRow& line, int row) const;
    [[nodiscard]] QString timesProblem(const SignInRow& line) const;
    [[nodiscard]] QString samePersonProblem(int row) const;
    [[nodiscard]] QString signUpWarning(int row) const;
    [[nodiscard]] QString dayWarning(Connection& connection, int row) const;
    [[nodiscard]] QString outsideWarning(const SignInRow& line) const;
    static void fillIn(SignInRow& line, const SignInRow& pasted);
    [[nodiscard]] int expectedRow(VolunteerId volunteer) const;
    [[nodiscard]] SignInRow rowOf(Connection& connection, const PastedLine& pasted) const;
    [[nodiscard]] QString personProblem(Connection& connection, int row) const;
    [[nodiscard]] QString overlapProblem(
        Connection& connection, VolunteerId volunteer, const AttendancePeriod& period) const;

    struct Removed {
        int row = 0;
        SignInRow line;
    };

    const Vault* m_vault;
    Activity m_activity;
    CareNeeds m_needs;
    bool m_hasSignUps = false;
    QHash<VolunteerId, AttendanceState> m_left; ///< who was declined or canceled
    QList<SignInRow> m_rows;
    QList<Removed> m_removed;
    mutable QHash<VolunteerId, ServicePerson> m_people;
};
