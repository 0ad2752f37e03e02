#include "ui/orders/needrulesdialog.h"

#include "models/common/error.h"
#include "models/office/office.h"
#include "models/orders/orderdeadlines.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/commit.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <array>

namespace {

enum Column { NeedColumn, FirstSpan, CredentialColumn = FirstSpan + 6, ColumnCount };

constexpr std::array<WorkingSpan NeedRule::*, 6> spans{&NeedRule::normalResponse, &NeedRule::normalCompletion,
    &NeedRule::urgentResponse, &NeedRule::urgentCompletion, &NeedRule::emergencyResponse,
    &NeedRule::emergencyCompletion};

/// Offers the office's credentials.
class CredentialDelegate final : public QStyledItemDelegate {
public:
    CredentialDelegate(QStringList names, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_names(std::move(names))
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* box = new QComboBox(parent);
        box->addItems(m_names);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QComboBox*>(editor)->setCurrentText(index.data().toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText());
    }

private:
    QStringList m_names;
};

} // namespace

NeedRulesDialog::NeedRulesDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Deadlines and credentials by need"), parent)
    , m_office(office)
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    beginSection(tr("What the office wants of each need"), 1);
    const QString hours = SettingsRepository().value(office.database().reader(), SettingKey::workingHours);
    addNote(tr("Working time: “30 minutes”, “2 hours” or “3 working days”; empty as the settings say. The office works "
               "%1 (settings).")
                .arg(hours.isEmpty() ? tr("around the clock") : hours));
    addWidget(m_table);
    fill();
    setValidator([this] { return problems(); });
    setSaver([this] { keep(); });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column >= FirstSpan && column < CredentialColumn)
            m_table->item(row, column)->setText(spanText(row, column));
        revalidate();
    });
    markClean();
}

void NeedRulesDialog::fill()
{
    Connection& connection = m_office.database().reader();
    m_credentials = {{TermId(), QString()}};
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::CredentialKind))
        m_credentials << std::pair(term.id, term.name);
    QStringList names;
    for (const auto& [id, name] : std::as_const(m_credentials))
        names << name;
    m_table->setItemDelegateForColumn(CredentialColumn, new CredentialDelegate(names, this));
    m_table->setHorizontalHeaderLabels(
        {tr("Need"), tr("Normal:\ndispatch"), tr("Normal:\nserve"), tr("Urgent:\ndispatch"), tr("Urgent:\nserve"),
            tr("Emergency:\ndispatch"), tr("Emergency:\nserve"), tr("Credential")});
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(windowTitle());
    m_table->setMinimumSize(Theme::scaled(920), Theme::scaled(330));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    const QList<int> widths{130, 104, 104, 104, 104, 104, 104, 150};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, Theme::scaled(widths.at(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::NeedCategory)) {
        if (term.isRetired)
            continue;
        const int row = m_table->rowCount();
        m_table->setRowCount(row + 1);
        auto* name = new QTableWidgetItem(term.name);
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, NeedColumn, name);
        m_rules << NeedRuleRepository().of(connection, term.id);
        fillRow(row, m_rules.constLast());
    }
}

void NeedRulesDialog::fillRow(int row, const NeedRule& rule)
{
    for (size_t i = 0; i < spans.size(); ++i)
        m_table->setItem(
            row, FirstSpan + int(i), new QTableWidgetItem(workingSpanText(std::invoke(spans.at(i), rule))));
    QString credential;
    for (const auto& [id, name] : std::as_const(m_credentials)) {
        if (id == rule.credential)
            credential = name;
    }
    m_table->setItem(row, CredentialColumn, new QTableWidgetItem(credential));
}

/// In the office's own words, once they are understood.
QString NeedRulesDialog::spanText(int row, int column) const
{
    const QString text = m_table->item(row, column)->text();
    const auto span = workingSpanFromWords(text);
    return span ? workingSpanText(*span) : text;
}

NeedRule NeedRulesDialog::typed(int row) const
{
    NeedRule rule = m_rules.at(row);
    for (size_t i = 0; i < spans.size(); ++i)
        std::invoke(spans.at(i), rule)
            = workingSpanFromWords(m_table->item(row, FirstSpan + int(i))->text()).value_or(WorkingSpan());
    for (const auto& [id, name] : m_credentials) {
        if (name == m_table->item(row, CredentialColumn)->text())
            rule.credential = id;
    }
    return rule;
}

Problems NeedRulesDialog::problems() const
{
    Problems problems;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString need = m_table->item(row, NeedColumn)->text();
        for (int column = FirstSpan; column < CredentialColumn; ++column) {
            const QString text = m_table->item(row, column)->text();
            if (!workingSpanFromWords(text))
                problems << Problem{QStringLiteral("table"),
                    tr("%1: “%2” is not understood; write “30 minutes”, “2 hours” or “3 working days”.", "need, typed")
                        .arg(need, text)};
        }
        for (const Problem& problem : validate(typed(row)))
            problems << Problem{QStringLiteral("table"), tr("%1: %2", "need, sentence").arg(need, problem.text)};
    }
    return problems;
}

void NeedRulesDialog::keep()
{
    QList<NeedRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (typed(row) != m_rules.at(row))
            rules << typed(row);
    }
    if (rules.isEmpty())
        return;
    commitNow(m_office, [this, rules](UnitOfWork& work) { m_before = NeedRuleRepository().save(work, rules); });
}
