#pragma once

#include "ui/common/choicefield.h"
#include "ui/common/formfields.h"
#include "ui/common/referencefield.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The one form: grouped sections of aligned fields, problems beside the field while typing, Save when all is well.
/// Enter moves from field to field and on to Save, Ctrl+S and Ctrl+Enter save, closing asks when something was changed.
///
///     beginSection(tr("Person"));
///     m_name = add<TextField>("name", tr("Name"), Need::Required);
///     m_birth = add<DateField>("birthDate", tr("Birth date"));
///     setValidator([this] { return problems(); });   // Problem::field is the name given above
///     setSaver([this] { store(); });     // may throw Error: the dialog stays open
///
/// The form of a record is a RecordDialog, whose fields are bound to members.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(const QString& title, QWidget* parent = nullptr);
    ~FormDialog() override;

    using Validator = std::function<Problems()>;
    using Saver = std::function<void()>;
    void setValidator(Validator validator) { m_validator = std::move(validator); }
    void setSaver(Saver saver) { m_saver = std::move(saver); }

    /// Fields that follow stand under this heading, in `columns` columns.
    void beginSection(const QString& title, int columns = 2);
    /// Adds a field in the next free place; `wide` takes a whole line.
    template <class Field, class... More> Field* add(const char* name, const QString& label, More... more)
    {
        auto* field = new Field(QString::fromLatin1(name), label, more...);
        place(field, false);
        return field;
    }
    template <class Field, class... More> Field* addWide(const char* name, const QString& label, More... more)
    {
        auto* field = new Field(QString::fromLatin1(name), label, more...);
        place(field, true);
        return field;
    }
    /// A line of explanation, or any other widget, across the section.
    void addWidget(QWidget* widget);
    void addNote(const QString& text);

    [[nodiscard]] FormField* field(const QString& name) const { return m_fields.value(name); }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    void setSaveText(const QString& text);
    void setDismissText(const QString& text);
    [[nodiscard]] bool isDirty() const;
    /// What stands in the fields now is the start: called by itself when the form is first shown.
    void markClean();
    /// Looks at all fields again, for example after one was filled by the program.
    void revalidate();

    void reject() override;

public Q_SLOTS:
    void save();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void alignLabels();
    void place(FormField* field, bool wide);
    [[nodiscard]] Problems problems() const;
    void showProblems(const Problems& problems);
    void summarize(const Problems& problems);
    [[nodiscard]] bool handleKey(QObject* watched, QKeyEvent* event);
    void orderTabs();
    void makeFoot(QVBoxLayout& layout);
    /// Enter was pressed at a stop of this field.
    void leave(const FormField& field);
    [[nodiscard]] FormField* fieldOf(const QObject* stop) const;

    QVBoxLayout* m_sections = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 2;
    int m_mostColumns = 1;
    int m_row = 0;
    int m_column = 0;
    QList<FormField*> m_order;
    QHash<QString, FormField*> m_fields;
    QHash<QString, QVariant> m_start;
    QLabel* m_summary = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    Validator m_validator;
    Saver m_saver;
    bool m_shown = false;
};
