#include "ui/interns/internpage.h"

#include "ui/interns/internentrypage.h"
#include "ui/interns/internlistpage.h"
#include "ui/records/desk.h"

InternPage::InternPage(Office& office, QWidget* parent)
    : ViewFrame(QStringLiteral("interns"), tr("Interns"), parent)
    , m_interns(new InternListPage(office, this))
    , m_entries(new InternEntryPage(office, this))
{
    setViews({{QStringLiteral("interns"), tr("List"), m_interns},
        {QStringLiteral("intern_entries"), tr("Files"), m_entries}});
}

QList<PageEntry> internsPages(const Desk& desk)
{
    return {pageEntry<InternPage>(
        desk, PageGroup::Service, QStringLiteral("interns"), Icon::School, InternPage::tr("Interns"))};
}
