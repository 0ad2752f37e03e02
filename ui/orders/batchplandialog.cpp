#include "ui/orders/batchplandialog.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace {

enum Column { OrderColumn, NeedColumn, PartyColumn, ScoreColumn, ReasonsColumn, RemarkColumn, ColumnCount };

constexpr int mostPerTeam = 200;

/// Offers whoever could take the line's order, the best first.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    explicit ChoiceDelegate(BatchPlanDialog& dialog)
        : QStyledItemDelegate(&dialog)
        , m_dialog(dialog)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* box = new QComboBox(parent);
        box->addItem(BatchPlanDialog::tr("Nobody: it waits on"));
        for (const DispatchSuggestion& choice : m_dialog.plan().lines.at(index.row()).choices)
            box->addItem(BatchPlanDialog::tr("%1 (%2)", "team or person, points").arg(choice.name).arg(choice.score));
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QComboBox*>(editor)->setCurrentIndex(m_dialog.plan().lines.at(index.row()).chosen + 1);
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override
    {
        m_dialog.choose(index.row(), static_cast<QComboBox*>(editor)->currentIndex() - 1);
    }

private:
    BatchPlanDialog& m_dialog;
};

} // namespace

BatchPlanDialog::BatchPlanDialog(BatchPlan plan, QWidget* parent)
    : FormDialog(tr("Dispatch all that wait"), parent)
    , m_plan(std::move(plan))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(int(m_plan.lines.size()), ColumnCount, this))
{
    beginSection(tr("Who gets which order"), 2);
    m_perTeam = add<NumberField>("perTeam", tr("Orders in hand per team"), Need::Required);
    m_perTeam->setLimits(0, mostPerTeam);
    m_perTeam->setNumber(m_plan.perTeam);
    m_perTeam->setHint(tr("At most, with those that it has already"));
    makeTable();
    addWidget(m_table);
    addWidget(m_summary);
    m_summary->setWordWrap(true);
    showPlan();
    connect(m_perTeam, &FormField::edited, this, &BatchPlanDialog::planAnew);
    setSaveText(tr("Dispatch"));
    setSaver([this] { // the caller saves: OrderActions posts the dispatch
        if (m_plan.dispatched() == 0)
            throw Error(tr("Nobody gets an order in this plan. Choose somebody, or let teams have more in hand."));
    });
    markClean();
}

void BatchPlanDialog::makeTable()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Order of a service"), tr("Need"), tr("To whom"), tr("Points"), tr("Reasons"), tr("Second best")});
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Who gets which order"));
    m_table->setMinimumSize(Theme::scaled(920), Theme::scaled(360));
    m_table->setItemDelegateForColumn(PartyColumn, new ChoiceDelegate(*this));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    const QList<int> widths{142, 112, 184, 52, 230, 200};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, Theme::scaled(widths.at(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void BatchPlanDialog::choose(int line, int choice)
{
    m_plan.lines[line].chosen = choice;
    showPlan(); // a team's load shows in the remarks of its other lines
}

void BatchPlanDialog::planAnew()
{
    const auto perTeam = m_perTeam->integer();
    if (!perTeam || *perTeam < 0 || *perTeam > mostPerTeam)
        return;
    m_plan.perTeam = int(*perTeam);
    BatchDispatch::assign(m_plan);
    showPlan();
}

void BatchPlanDialog::showPlan()
{
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_plan.lines.size(); ++row)
        showLine(row);
    m_table->resizeRowsToContents();
    const qint64 given = m_plan.dispatched();
    QString summary = tr("%n orders are dispatched", nullptr, int(given));
    if (const qint64 waiting = m_plan.lines.size() - given)
        summary += tr(", %n wait on", nullptr, int(waiting));
    qint64 points = 0;
    for (const BatchLine& line : std::as_const(m_plan.lines))
        points += line.choice() ? line.choice()->score : 0;
    m_summary->setText(tr("%1; %2 points together.").arg(summary).arg(points));
}

void BatchPlanDialog::showLine(int row)
{
    const BatchLine& line = m_plan.lines.at(row);
    const DispatchSuggestion* choice = line.choice();
    const QStringList texts{line.order.number,
        tr("%1 · %2", "need, requester").arg(line.need, line.order.requesterName),
        choice ? choice->name : tr("Nobody: it waits on"), choice ? QString::number(choice->score) : QString(),
        choice ? choice->reasonText() : QString(), batchRemark(m_plan, line)};
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            if (column != PartyColumn)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, column, item);
        }
        item->setText(texts.at(column));
        item->setToolTip(texts.at(column));
    }
}

QHash<qint64, DispatchTarget> BatchPlanDialog::targets() const
{
    QHash<qint64, DispatchTarget> targets;
    for (const BatchLine& line : m_plan.lines) {
        if (const DispatchSuggestion* choice = line.choice())
            targets.insert(line.order.id.value(), {choice->team, choice->volunteer});
    }
    return targets;
}
