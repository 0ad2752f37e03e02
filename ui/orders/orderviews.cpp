#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordtable.h"
#include "ui/common/searchfield.h"
#include "ui/orders/orderpage.h"

#include <QMenu>

/// The views that the account has named, and what can be done with them.
void OrderPage::fillViewsMenu(QMenu& menu)
{
    menu.clear();
    const SavedViews views = savedViews();
    const QList<SavedView> all = views.all();
    for (const SavedView& view : all)
        menu.addAction(view.name, this, guarded([this, view] { show(view); }));
    if (!all.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Keep this view…"), this, guarded([this] { keepView(); }));
    if (all.isEmpty())
        return;
    QMenu* renaming = menu.addMenu(tr("Rename"));
    QMenu* removing = menu.addMenu(tr("Delete"));
    for (const SavedView& view : all) {
        renaming->addAction(view.name, this, guarded([this, view] { renameView(view.name); }));
        removing->addAction(view.name, this, guarded([this, view] { removeView(view); }));
    }
}

SavedViews OrderPage::savedViews() const
{
    return {QStringLiteral("orders"), m_office.account().id.value()};
}

SavedView OrderPage::presentView() const
{
    SavedView view;
    view.place = RecordPage::place();
    view.place.record = 0;
    if (m_view == View::Board)
        view.place.conditions.insert(boardKey, {QStringLiteral("board")});
    view.sortColumn = model()->request().sortColumn;
    view.sortOrder = model()->request().sortOrder;
    return view;
}

/// Search words, conditions, order, and whether as a board or as a list.
void OrderPage::show(const SavedView& view)
{
    PagePlace place = view.place;
    const bool isBoard = place.conditions.remove(boardKey) > 0;
    searchField()->setText(place.search);
    filters()->setConditions(place.conditions);
    table()->sortByColumn(view.sortColumn, view.sortOrder);
    setView(isBoard ? View::Board : View::List);
}

void OrderPage::keepView()
{
    const auto name = Dialogs::text(window(), tr("Keep this view"),
        tr("Search, conditions and order are kept under this name, for your account on this computer."));
    if (!name)
        return;
    SavedView view = presentView();
    view.name = *name;
    savedViews().save(view);
}

void OrderPage::renameView(const QString& name)
{
    if (const auto to = Dialogs::text(window(), tr("Rename the view"), tr("New name of the view"), name))
        savedViews().rename(name, *to);
}

void OrderPage::removeView(const SavedView& view)
{
    savedViews().remove(view.name);
    offerUndo(tr("The view “%1” was deleted.").arg(view.name), [this, view] { savedViews().save(view); });
}
