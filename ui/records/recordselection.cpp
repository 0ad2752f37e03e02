#include "models/office/office.h"
#include "models/records/recordmodel.h"
#include "models/records/selectionsums.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/icons.h"
#include "ui/common/recordtable.h"
#include "ui/common/selectallbox.h"
#include "ui/records/recordpage.h"

#include <QMenu>
#include <QPushButton>

namespace {

QString sentenceOf(const QList<ColumnSum>& sums)
{
    QStringList lines;
    for (const ColumnSum& sum : sums)
        lines << RecordPage::tr("%1: %2", "a column, its sum").arg(sum.title, cellText(QVariant(sum.amount), sum.kind));
    return lines.join(u'\n');
}

} // namespace

/// What is done with many: a box that chooses all, and the acts of the context menu where the details stand.
void RecordPage::makeSelectionTools()
{
    new SelectAllBox(*m_table);
    m_forMany = m_details->addManyButton(Icon::ListBulleted, tr("For all of them…"));
    connect(m_forMany, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setToolTipsVisible(true); // why an entry is disabled
        fillMenu(menu, selectedIds());
        menu.exec(m_forMany->mapToGlobal(QPoint(0, m_forMany->height())));
    });
}

void RecordPage::fillMenu(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1)
        addRowAction(menu, Icon::Pencil, tr("Open", "a record"), [this, id = ids.first()] {
            openRow(id);
        })->setEnabled(m_mayOpen);
    // A record that cannot be read, a damaged number for one, still has the entries that need no reading.
    guard([&] {
        if (!ids.isEmpty())
            addContextActions(menu, ids);
    });
    menu.addSeparator();
    if (ids.size() > 1) {
        for (const auto& [which, sign] : {std::pair(Export, Icon::FileExcel), std::pair(Print, Icon::Printer)}) {
            QPushButton* button = m_buttons.value(which);
            if (!button)
                continue;
            QAction* action = menu.addAction(icon(sign), button->text(), button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
            action->setToolTip(button->isEnabled() ? QString() : button->toolTip());
        }
    }
    addRowAction(menu, Icon::Copy, tr("Copy rows (Ctrl+C)"), [this] { copyRows(); });
}

/// Several rows: how many, and what they add up to as soon as it is known.
void RecordPage::showSelection(const QList<qint64>& ids)
{
    const QString count = tr("%n rows are selected.", nullptr, int(ids.size()));
    m_details->showMany(count, {});
    m_adding = runTask(
        this, tr("Adding up"),
        [ids, source = m_model->sharedSource(), database = &m_office.database()](
            TaskContext& task) { return sentenceOf(selectionSums(database->reader(), *source, ids, task)); },
        [this, count](const QString& sums) { m_details->showMany(count, sums); });
    connect(m_adding, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(window(), error); });
}

void RecordPage::refreshDetails()
{
    if (m_adding) {
        m_adding->disconnect(this);
        m_adding->cancel();
    }
    if (!m_details->isVisibleTo(this))
        return;
    const QList<int> rows = m_table->selectedRows();
    m_shown = rows.size() == 1 ? m_model->idAt(rows.first()) : 0;
    if (rows.size() > 1)
        return showSelection(selectedIds());
    if (m_shown == 0)
        return m_details->clear();
    if (!attempt(window(), [this] { m_details->show(detailOf(m_shown)); }))
        m_details->clear();
}
