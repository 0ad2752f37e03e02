#include "ui/common/attempt.h"
#include "ui/common/permit.h"
#include "ui/common/recordpage.h"
#include "ui/common/recordtable.h"

#include <QMenu>
#include <QPushButton>

void RecordPage::permitButtons(const Office& office, Act edit)
{
    const QHash<int, Act> acts{{Create, edit}, {Import, Act::Import}, {Export, Act::ExportList}};
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        if (acts.contains(button.key()))
            permit(button.value(), office, acts.value(button.key()));
    }
    for (QPushButton* button : std::as_const(m_emptyButtons)) {
        const bool imports = m_buttons.contains(Import) && button->text() == m_buttons.value(Import)->text();
        permit(button, office, imports ? Act::Import : edit);
    }
    m_mayOpen = mayAny(office, {edit});
}

void RecordPage::openRow(qint64 id)
{
    if (m_mayOpen)
        attempt(window(), [&] { openRecord(id); });
}

void RecordPage::openMenu(const QPoint& point)
{
    const QList<qint64> ids = selectedIds();
    QMenu menu(this);
    if (ids.size() == 1)
        menu.addAction(icon(Icon::Pencil), tr("Open"), this, [this, id = ids.first()] { openRow(id); })
            ->setEnabled(m_mayOpen);
    if (!ids.isEmpty())
        addContextActions(menu, ids);
    menu.addSeparator();
    menu.addAction(
        icon(Icon::Copy), tr("Copy rows (Ctrl+C)"), this, [this] { attempt(window(), [this] { copyRows(); }); });
    menu.exec(m_table->viewport()->mapToGlobal(point));
}
