#include "ui/certificates/ledgerrootpage.h"

#include "models/certificates/certificaterecords.h"
#include "models/certificates/certificatesfeature.h"
#include "models/certificates/ledgerroot.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("ledger_roots");
    texts.title = LedgerRootPage::tr("Roots");
    texts.searchHint = LedgerRootPage::tr("Number, month, first digits");
    texts.icon = Icon::Link;
    texts.emptySentence
        = LedgerRootPage::tr("No root yet. Close a month, or issue a certificate; both make one to be published.");
    return texts;
}

} // namespace

LedgerRootPage::LedgerRootPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<LedgerRootRecords>(), Export | Print, parent)
{
    setHelpTopic(QStringLiteral("certificates"));
    QPushButton* close = addHeaderButton(Icon::Lock, tr("Close a month…"));
    connect(close, &QPushButton::clicked, this, guarded([this] { closeMonth(); }));
    permit(close, office, Acts::IssueCertificates);
    permitButtons(Acts::IssueCertificates);
}

void LedgerRootPage::closeMonth()
{
    const QString last = monthKey(QDate::currentDate().addMonths(-1));
    const auto month = Dialogs::text(window(), tr("Close the month"),
        tr("Which month? The root of its checked records is made, to be published with the month."), last);
    if (!month)
        return;
    LedgerRoot root;
    commitNow(office(), [&](UnitOfWork& work) {
        work.require(Acts::IssueCertificates);
        root = LedgerRoots().ofMonth(work, month->trimmed());
    });
    select(root.id.value());
}

DetailContent LedgerRootPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const LedgerRoot root = LedgerRoots().require(connection, LedgerRootId(id));
    DetailContent content;
    content.icon = Icon::Link;
    content.title = tr("Root %1").arg(root.name);
    content.subtitle = rootKindTitle(root.kind);
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Made on"), isoDate(root.madeOn)});
    tab.rows.append({tr("Month"), root.month});
    tab.rows.append({tr("Leaves of the tree"), QString::number(root.leaves)});
    tab.rows.append({tr("Hours"), root.minutes.hoursText()});
    tab.rows.append({tr("64 digits"), shownRoot(root.root)});
    if (root.kind == RootKind::Issue)
        tab.rows.append({tr("Stands on"), LedgerRoots().monthsOf(connection, root).join(tr(", "))});
    content.tabs << tab;
    return content;
}
