#pragma once

#include "models/activities/activity.h"
#include "models/activities/signupacts.h"

#include <QDialog>

class ActivityPeopleModel;
class Office;
class PersonEdit;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;
class UndoBar;
class UndoHistory;

/// The people of an activity: who signed up, is admitted, waits, was declined, came or did not. People are added by
/// name or initials; acts go over all chosen rows, and each can be taken back.
class ActivityPeopleDialog final : public QDialog {
    Q_OBJECT

public:
    /// Acts are kept in `history`, which outlives the dialog.
    ActivityPeopleDialog(Office& office, ActivityId activity, UndoHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] ActivityPeopleModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] PersonEdit* personEdit() const { return m_person; }
    [[nodiscard]] QPushButton* button(SignUpAct act) const { return m_acts.value(act); }
    [[nodiscard]] QPushButton* signUpButton() const { return m_signUp; }
    [[nodiscard]] QPushButton* postButton() const { return m_post; }
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }
    [[nodiscard]] QString summary() const;

    void signUp();
    void take(SignUpAct act);
    void setPost(const QString& post);

private:
    using Work = std::function<TakenStep(UnitOfWork& work)>;

    void makeTable();
    [[nodiscard]] QWidget* makeAdding();
    [[nodiscard]] QWidget* makeActs();
    void read();
    void enableButtons();
    void fillPosts();
    void choose(const QList<AttendanceId>& lines);
    [[nodiscard]] QList<AttendanceId> chosen() const;
    /// Of the chosen rows, those whose state allows the act.
    [[nodiscard]] QList<AttendanceId> allowing(SignUpAct act) const;
    /// Saves and offers the way back; `more` is told besides.
    void save(const Work& work, const QString& more = {});

    Office& m_office;
    UndoHistory& m_history;
    Activity m_activity;
    ActivityPeopleModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PersonEdit* m_person = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_signUp = nullptr;
    QPushButton* m_post = nullptr;
    UndoBar* m_undo = nullptr;
    QMap<SignUpAct, QPushButton*> m_acts;
};
