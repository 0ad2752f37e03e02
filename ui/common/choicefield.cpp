#include "ui/common/choicefield.h"

#include "ui/common/clickselect.h"
#include "ui/common/pinyincompleter.h"
#include "ui/common/references.h"

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
    selectAllOnClick(m_combo->lineEdit(), m_combo);
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
    return index() < 0 ? QVariant() : m_combo->itemData(index());
}

int ChoiceField::index() const
{
    if (text().isEmpty())
        return -1;
    const int current = m_combo->currentIndex();
    const bool isCurrent = current >= 0 && m_combo->itemText(current) == text();
    return isCurrent ? current : m_combo->findText(text(), Qt::MatchFixedString);
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

void ChoiceField::settle()
{
    if (text().isEmpty() || value().isValid())
        return;
    std::optional<std::pair<int, int>> best; // how well, which
    for (int row = 0; row < m_combo->count(); ++row) {
        const auto fit = nameFit(m_combo->itemText(row), text());
        if (fit && (!best || *fit < best->first))
            best = {*fit, row};
    }
    if (best)
        m_combo->setCurrentIndex(best->second);
}
