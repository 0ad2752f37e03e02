#pragma once

#include "models/activities/attendancerepository.h"
#include "models/service/servicepersonrepository.h"

#include <QList>

class Connection;

/// One line of a sign-in sheet being filled in: what the clerk typed, and what it means.
struct SignInRow {
    AttendanceId attendance; ///< none for a new line
    VolunteerId volunteer; ///< none until the name is known
    QString name;
    QString number; ///< the volunteer's 编号
    QString in; ///< as typed
    QString out;
    int breakMinutes = 0;
    QString remark;
    bool isRecorded = false; ///< its hours stand in the ledger: nothing can be changed here
    AttendanceState state = AttendanceState::Present; ///< of the stored line

    QString problem; ///< why this line cannot be saved, or what is still missing
    Problem::Severity severity = Problem::Severity::Error;

    [[nodiscard]] bool isBlank() const { return name.trimmed().isEmpty() && in.isEmpty() && out.isEmpty(); }
};

/// A sign-in sheet for one activity: pasted, typed, checked line by line, saved as a whole.
class SignInSheet final {
public:
    SignInSheet() = default;
    /// The lines that the activity has, signed-up people first without times.
    SignInSheet(Connection& connection, const Activity& activity);

    [[nodiscard]] const Activity& activity() const { return m_activity; }
    [[nodiscard]] const QList<SignInRow>& rows() const { return m_rows; }

    /// Each change checks the line and those it may meet.
    void setName(Connection& connection, int row, const QString& name);
    void setPerson(Connection& connection, int row, const ServicePerson& person);
    void setTimes(Connection& connection, int row, const QString& in, const QString& out);
    void setBreak(Connection& connection, int row, int minutes);
    void setRemark(int row, const QString& remark);
    void addRow();
    void removeRow(Connection& connection, int row); ///< only lines that are not stored yet
    /// The same times for everybody who has none yet, or for all.
    void setAllTimes(Connection& connection, const QString& in, const QString& out, bool isForAll);
    /// Lines copied from Excel: a name or 编号, then times, a break and words in any order. Returns how many came in.
    int paste(Connection& connection, const QString& text);

    [[nodiscard]] Minutes minutesOf(int row) const;
    [[nodiscard]] Minutes total() const;
    [[nodiscard]] int filledCount() const; ///< lines with a person
    [[nodiscard]] int missingCount() const; ///< 待补: came, but the sign-out is missing
    [[nodiscard]] bool isAcceptable() const; ///< no line has an error
    /// The lines as attendance; blank ones are left out.
    [[nodiscard]] QList<Attendance> attendance() const;

private:
    [[nodiscard]] Attendance attendanceOf(const SignInRow& row) const;
    void check(Connection& connection, int row);
    [[nodiscard]] QString personProblem(Connection& connection, int row) const;
    [[nodiscard]] QString overlapProblem(Connection& connection, const Attendance& attendance) const;

    Activity m_activity;
    QList<SignInRow> m_rows;
};

/// Stores a sheet: new lines are added, changed ones rewritten, recorded ones left alone.
class SignInSheetSaving final {
public:
    explicit SignInSheetSaving(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Throws Error when the activity was cancelled or a line is refused.
    void save(ActivityId activity, const QList<Attendance>& lines) const;

private:
    UnitOfWork& m_work;
};
