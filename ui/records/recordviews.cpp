#include "models/office/office.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordtable.h"
#include "ui/records/recordpage.h"

#include <QMenu>

/// The views that the account has named, and what can be done with them.
void RecordPage::fillViewsMenu(QMenu& menu)
{
    const QList<SavedView> all = savedViews().all();
    for (const SavedView& view : all)
        menu.addAction(
            icon(Icon::Bookmark, IconColor::Secondary), view.name, this, guarded([this, view] { showView(view); }));
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

SavedViews RecordPage::savedViews() const
{
    return {m_texts.key, m_office.account().id.value()};
}

SavedView RecordPage::presentView() const
{
    SavedView view;
    view.place = place();
    view.place.record = 0;
    const RecordListRequest& request = m_model->request();
    view.sortColumn = m_model->recordColumns().value(request.sortColumn).key;
    view.sortOrder = request.sortOrder;
    return view;
}

void RecordPage::showView(const SavedView& view)
{
    comeBack(view.place);
    const QList<RecordColumn>& columns = m_model->recordColumns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).key == view.sortColumn)
            m_table->sortByColumn(column, view.sortOrder);
    }
}

void RecordPage::keepView()
{
    const auto name = Dialogs::text(window(), tr("Keep this view"),
        tr("Search, conditions and order are kept under this name, for your account on this computer."));
    if (!name)
        return;
    SavedView view = presentView();
    view.name = *name;
    savedViews().save(view);
}

void RecordPage::renameView(const QString& name)
{
    if (const auto to = Dialogs::text(window(), tr("Rename the view"), tr("New name of the view"), name))
        savedViews().rename(name, *to);
}

void RecordPage::removeView(const SavedView& view)
{
    savedViews().remove(view.name);
    offerUndo(tr("The view “%1” was deleted.").arg(view.name), [this, view] { savedViews().save(view); });
}
