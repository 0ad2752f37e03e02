#include "ui/common/choicefield.h"

#include "ui/common/pinyincompleter.h"

#include <QComboBox>
#include <QLineEdit>

ChoiceField::ChoiceField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_combo(new QComboBox)
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(new PinyinCompleter(m_combo));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setMaxVisibleItems(14);
    m_combo->lineEdit()->setAccessibleName(label);
    setEditor(m_combo);
    connect(m_combo, &QComboBox::currentTextChanged, this, &ChoiceField::notifyEdited);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::settle);
}

void ChoiceField::setChoices(const QList<Choice>& choices)
{
    const QVariant kept = value();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    QStringList texts;
    if (!isRequired())
        m_combo->addItem(QString(), QVariant());
    for (const Choice& choice : choices) {
        m_combo->addItem(choice.text, choice.value);
        texts << choice.text;
    }
    static_cast<PinyinCompleter*>(m_combo->completer())->setEntries(texts);
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(QString());
    setValue(kept);
}

void ChoiceField::setValue(const QVariant& value)
{
    const int index = value.isValid() ? m_combo->findData(value) : -1;
    m_combo->setCurrentIndex(index);
    if (index < 0)
        m_combo->setEditText(QString());
}

QVariant ChoiceField::value() const
{
    const int index = m_combo->findText(text(), Qt::MatchFixedString);
    return text().isEmpty() || index < 0 ? QVariant() : m_combo->itemData(index);
}

QString ChoiceField::text() const
{
    return m_combo->currentText().trimmed();
}

QVariant ChoiceField::content() const
{
    return value().isValid() ? value() : QVariant(text());
}

QString ChoiceField::inputProblem() const
{
    return text().isEmpty() || value().isValid() ? QString()
                                                 : tr("“%1” is not in the list. Choose an entry.").arg(text());
}

/// Initials that fit one entry only stand for it once the field is left.
void ChoiceField::settle()
{
    if (text().isEmpty() || value().isValid())
        return;
    QCompleter* completer = m_combo->completer();
    completer->setCompletionPrefix(text());
    if (completer->completionCount() == 1)
        m_combo->setCurrentIndex(m_combo->findText(completer->currentCompletion()));
}
