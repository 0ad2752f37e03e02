#include "ui/common/formfield.h"

#include "ui/common/notelabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

namespace {
constexpr int noteLetters = 12;
}

FormField::FormField(QString name, QString label, Need need, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_label(std::move(label))
    , m_need(need)
    , m_layout(new QVBoxLayout(this))
    , m_note(new NoteLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_note->reserve(QFontMetrics(Theme::font(noteLetters)).lineSpacing()); // what comes later pushes nothing down
    m_layout->addWidget(m_note);
    setObjectName(m_name);
}

/// The editor loses the focus when it goes, and would tell a field of which little is left.
FormField::~FormField()
{
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

void FormField::setEditor(QWidget* editor)
{
    m_editor = editor;
    editor->setAccessibleName(m_label);
    editor->setObjectName(m_name + QStringLiteral("Editor"));
    m_layout->insertWidget(0, editor);
    setFocusProxy(editor);
}

void FormField::setBeside(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(6));
    m_layout->removeWidget(m_editor);
    row->addWidget(m_editor, 1);
    row->addWidget(widget);
    m_layout->insertLayout(0, row);
}

void FormField::notifyEdited()
{
    m_touched = true;
    refreshNote();
    Q_EMIT edited();
}

void FormField::setProblem(const QString& text, Problem::Severity severity)
{
    m_problem = text;
    m_severity = severity;
    refreshNote();
}

void FormField::clearProblem()
{
    if (!m_problem.isEmpty())
        setProblem({});
}

QString FormField::problemText() const
{
    return m_problem;
}

QString FormField::noteText() const
{
    return m_note->text();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    refreshNote();
}

void FormField::setRemark(const QString& remark)
{
    m_remark = remark;
    refreshNote();
}

void FormField::refreshNote()
{
    const QString remark = m_problem.isEmpty() ? inputWarning() : m_problem;
    const bool bad = !remark.isEmpty();
    const bool error = !m_problem.isEmpty() && m_severity == Problem::Severity::Error;
    m_note->setNote(bad ? remark : m_remark.isEmpty() ? m_hint : m_remark);
    Theme::setText(m_note, error ? Theme::Text::Problem : bad ? Theme::Text::Warning : Theme::Text::Faint);
    if (!m_editor)
        return;
    m_editor->setProperty("vdProblem", error);
    m_editor->setProperty("vdWarning", bad && !error);
    m_editor->setAccessibleDescription(m_note->text());
    Theme::repolish(m_editor);
}
