#pragma once

#include "models/common/error.h"

#include <QWidget>

class NoteLabel;
class QVBoxLayout;

/// Whether a form can be saved without this field.
enum class Need { Optional, Required };

/// One field of a form: the editor, and the problem with what stands in it underneath.
/// `name` is the property's name as Problem::field knows it.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(QString name, QString label, Need need, QWidget* parent = nullptr);
    ~FormField() override;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] bool isRequired() const { return m_need == Need::Required; }

    /// What stands in the field, for comparing: a form is dirty when one of these differs from the start.
    [[nodiscard]] virtual QVariant content() const = 0;
    [[nodiscard]] virtual bool isEmpty() const { return content().toString().isEmpty(); }
    /// Not empty when what was typed cannot be read at all ("this is not a date").
    [[nodiscard]] virtual QString inputProblem() const { return {}; }
    /// Not empty when what was typed will not be kept as it stands; shown beside the field, and no reason not to save.
    [[nodiscard]] virtual QString inputWarning() const { return {}; }
    /// What is half typed becomes what it stands for: the field is left, or the form is saved.
    virtual void settle() { }
    /// Where Tab stops in the field, in order.
    [[nodiscard]] virtual QList<QWidget*> stops() const { return {m_editor}; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }

    void setProblem(const QString& text, Problem::Severity severity = Problem::Severity::Error);
    void clearProblem();
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString noteText() const; ///< what stands under the field: problem, warning or hint
    /// A quiet word under the field while it has no problem.
    void setHint(const QString& hint);
    /// The field was left or changed by hand: its problems may be shown.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }

Q_SIGNALS:
    void edited();

protected:
    void setEditor(QWidget* editor);
    /// A small thing right of the editor, e.g. 显示.
    void setBeside(QWidget* widget);
    void notifyEdited();
    /// A word about the present content, in place of the hint.
    void setRemark(const QString& remark);

private:
    void refreshNote();

    QString m_name;
    QString m_label;
    Need m_need;
    QWidget* m_editor = nullptr;
    QVBoxLayout* m_layout = nullptr;
    NoteLabel* m_note = nullptr;
    QString m_hint;
    QString m_remark;
    QString m_problem;
    Problem::Severity m_severity = Problem::Severity::Error;
    bool m_touched = false;
};
