#include "models/office/office.h"
#include "models/spreadsheets/formulatext.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/common/searchfield.h"
#include "ui/printing/listprint.h"
#include "ui/records/recordpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

void RecordPage::permitButtons(const Act& edit)
{
    const QHash<int, Act> acts{{Create, edit}, {Import, Acts::Import}, {Export, Acts::ExportList}};
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        if (acts.contains(button.key()))
            permit(button.value(), m_office, acts.value(button.key(), edit));
    }
    for (QPushButton* button : std::as_const(m_emptyButtons)) {
        const bool imports = m_buttons.contains(Import) && button->text() == m_buttons.value(Import)->text();
        permit(button, m_office, imports ? Acts::Import : edit);
    }
    m_mayOpen = m_office.may(edit);
}

void RecordPage::beginNew()
{
    if (QPushButton* create = m_buttons.value(Create))
        create->click();
}

PagePlace RecordPage::place() const
{
    return {m_texts.key, currentId(), m_search->text(), m_filters->conditions()};
}

void RecordPage::comeBack(const PagePlace& place)
{
    m_search->setText(place.search);
    m_filters->setConditions(place.conditions);
    if (place.record != 0)
        select(place.record);
}

void RecordPage::openRow(qint64 id)
{
    if (m_mayOpen && id != 0)
        guard([&] { openRecord(id); });
}

void RecordPage::openMenu(const QPoint& point)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true); // why an entry is disabled
    fillMenu(menu, selectedIds());
    if (const QString text = harmlessText(m_table->indexAt(point).data().toString()); !text.isEmpty())
        addRowAction(
            menu, Icon::Copy, tr("Copy “%1”").arg(text), [text] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(m_table->viewport()->mapToGlobal(point));
}

QPushButton* RecordPage::addDetailButton(
    Icon sign, const QString& text, std::function<void(qint64)> work, const std::optional<Act>& act, bool primary)
{
    QPushButton* button = m_details->addButton(sign, text, primary);
    if (work) {
        connect(button, &QPushButton::clicked, this, guarded([this, work = std::move(work)] {
            if (const qint64 id = currentId(); id != 0)
                work(id);
        }));
    }
    if (act)
        permit(button, m_office, *act);
    return button;
}

QAction* RecordPage::addRowAction(
    QMenu& menu, Icon sign, const QString& text, std::function<void()> work, const std::optional<Act>& act)
{
    QAction* action = menu.addAction(icon(sign), text, this, guarded(std::move(work)));
    if (act)
        permit(action, m_office, *act);
    return action;
}

void RecordPage::addLeftPane(QWidget* pane)
{
    m_splitter->insertWidget(0, pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void RecordPage::setSecondView(QWidget* view)
{
    m_views->addWidget(view);
}

void RecordPage::showSecondView(bool second)
{
    m_views->setCurrentIndex(second ? m_views->count() - 1 : 0);
    refreshFigures();
}

void RecordPage::setTableView(QWidget* view)
{
    m_tableView = view;
    m_stack->addWidget(view);
}

void RecordPage::showTableView(bool shown)
{
    m_isTableView = shown;
    showEmptyState();
}

bool RecordPage::isSecondView() const
{
    return m_views->currentIndex() > 0;
}

void RecordPage::importRecords()
{
    const QString kind = m_texts.importKind.isEmpty() ? m_texts.key : m_texts.importKind;
    Q_EMIT navigationRequested({QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {kind}}}});
}

void RecordPage::printRecords()
{
    const QList<qint64> chosen = selectedIds(); // one row is selected only to be looked at
    printList(this, *m_model, m_table->shownColumns(), title(), chosen.size() > 1 ? chosen : QList<qint64>());
}
