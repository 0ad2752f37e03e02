#pragma once

#include "models/activities/attendancerepository.h"
#include "models/activities/pastedsheet.h"
#include "models/service/servicepersonrepository.h"

#include <QList>

class Connection;
class Vault;

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
    bool isOfAnother = false; ///< the number beside the name belongs to somebody else
    bool isRecorded = false; ///< its hours stand in the ledger: nothing can be changed here
    AttendanceState state = AttendanceState::Present; ///< of the stored line

    QString problem; ///< why this line cannot be saved, or what is still missing
    Problem::Severity severity = Problem::Severity::Error;

    [[nodiscard]] bool isBlank() const { return name.trimmed().isEmpty() && in.isEmpty() && out.isEmpty(); }
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
    /// Was present, and both times were cleared: nobody came, no hours count.
    [[nodiscard]] static bool isMadeAbsent(const SignInRow& row);
    /// The lines as attendance; blank ones are left out.
    [[nodiscard]] QList<Attendance> attendance() const;
    /// Stored lines that were taken out.
    [[nodiscard]] QList<AttendanceId> removed() const;

private:
    [[nodiscard]] Attendance attendanceOf(const SignInRow& row) const;
    void check(Connection& connection, int row);
    void checkAll(Connection& connection);
    [[nodiscard]] SignInRow rowOf(Connection& connection, const PastedLine& pasted) const;
    [[nodiscard]] QString personProblem(Connection& connection, int row) const;
    [[nodiscard]] QString overlapProblem(Connection& connection, const Attendance& attendance) const;

    struct Removed {
        int row = 0;
        SignInRow line;
    };

    const Vault* m_vault;
    Activity m_activity;
    QList<SignInRow> m_rows;
    QList<Removed> m_removed;
};

/// Stores a sheet: new lines are added, changed ones rewritten, recorded ones left alone.
class SignInSheetSaving final {
public:
    explicit SignInSheetSaving(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Throws Error when the activity was canceled or a line is refused.
    void save(ActivityId activity, const QList<Attendance>& lines) const;
    /// 取消 of lines that were saved by mistake: they are not counted any more. Throws Error when hours are recorded.
    void takeOut(ActivityId activity, const QList<AttendanceId>& lines, const QString& reason) const;

private:
    UnitOfWork& m_work;
};
