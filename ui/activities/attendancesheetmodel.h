#pragma once

#include "models/activities/signinsheet.h"

#include <QAbstractTableModel>

class Office;

/// A sign-in sheet as a table that is typed into; an empty line always waits at the end.
class AttendanceSheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NumberColumn,
        InColumn,
        OutColumn,
        BreakColumn,
        MinutesColumn,
        RemarkColumn,
        NoteColumn,
        ColumnCount
    };

    AttendanceSheetModel(Office& office, const Activity& activity, QObject* parent = nullptr);

    [[nodiscard]] const SignInSheet& sheet() const { return m_sheet; }
    int paste(const QString& text);
    void setAllTimes(const QString& in, const QString& out, bool isForAll);
    void choosePerson(int row, const ServicePerson& person);
    /// Takes lines away; stored ones leave the activity when the sheet is saved. False when hours of one are recorded:
    /// that one stays.
    bool removeLines(QList<int> rows);
    void restoreLine(); ///< the one removed last
    /// 缺席, or where all of them are absent already: not absent.
    void toggleAbsent(const QList<int>& rows);
    /// The end of the activity as sign-out where it is missing; how many lines took it.
    int takeProposals(const QList<int>& rows);
    void setCareReason(const QString& reason);
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    void changed();
    void keepBlankLine();
    [[nodiscard]] QString text(const SignInRow& row, int line, int column) const;

    Office& m_office;
    SignInSheet m_sheet;
    bool m_isDirty = false;
};
