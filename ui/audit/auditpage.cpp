#include "ui/audit/auditpage.h"

#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/security/auditrecords.h"
#include "models/security/auditwords.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/records/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("audit");
    texts.title = AuditPage::tr("Audit trail");
    texts.icon = Icon::History;
    texts.emptySentence = AuditPage::tr("Nothing was done in this period. Choose a longer one in the top bar.");
    return texts;
}

} // namespace

AuditPage::AuditPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office, std::make_shared<AuditRecords>(office.features()), Export, parent)
    , m_words(office.features())
    , m_verify(addHeaderButton(Icon::CheckCircle, tr("Verify"), Theme::Button::Primary))
{
    m_verify->setToolTip(tr("Checks that no entry was edited, deleted, inserted, swapped or cut off"));
    connect(m_verify, &QPushButton::clicked, this, guarded([this] { verify(); }));
    permitButtons(Acts::ViewAudit);
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    const auto work = [&office = office()](TaskContext& task) {
        task.setText(tr("Following the chain"));
        return AuditTrail(office.vault()).problems(office.database().reader());
    };
    Task* task = runTask(this, tr("Verifying the audit trail"), work, [this](const QStringList& problems) {
        if (problems.isEmpty())
            return Dialogs::information(window(), tr("The audit trail is whole: no entry was changed or removed."));
        Dialogs::warning(window(), tr("The audit trail is not whole. Keep the file as it is, and tell your auditor."),
            problems.join(u'\n'));
    });
    connect(task, &Task::finished, this, [this] { m_verify->setEnabled(true); });
    Q_EMIT taskStarted(task);
}

void AuditPage::exportBegun()
{
    performNow([this] { office().record(Acts::ExportList, tr("Audit trail")); });
}

DetailTab AuditPage::overview(const AuditEvent& event)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Audit entry");
    tab.rows.append({tr("Time"), shownSecond(QDateTime::fromMSecsSinceEpoch(event.happenedAt))});
    tab.rows.append({tr("Account"), AuditWords::accountTitle(event.accountName)});
    tab.rows.append({tr("Act"), m_words.actTitle(event.act)});
    if (!event.table.isEmpty()) {
        const QString name = m_words.recordName(connection, event.table, event.record);
        const QString page = m_words.pageOf(event.table);
        const QString title = m_words.recordTitle(event.table, event.record);
        tab.rows.append({tr("Record"), name.isEmpty() ? title : tr("%1 · %2").arg(title, name), {}, 0, false,
            page.isEmpty() || event.record == 0 ? QString() : QStringLiteral("%1/%2").arg(page).arg(event.record)});
    }
    if (!event.words.isEmpty())
        tab.rows.append({tr("In words"), event.words});
    tab.rows.append({tr("Entry number"), QString::number(event.id)});
    return tab;
}

void AuditPage::addChange(DetailTab& tab, const QJsonObject& change)
{
    Connection& connection = office().database().reader();
    const QString table = change.value(QStringLiteral("table")).toString();
    const qint64 id = change.value(QStringLiteral("id")).toInteger();
    const QString name = m_words.recordName(connection, table, id);
    const QString title = m_words.recordTitle(table, id);
    const bool isNew = change.value(QStringLiteral("new")).toBool();
    tab.rows.append(
        {isNew ? tr("Added") : tr("Changed"), name.isEmpty() ? title : tr("%1 · %2").arg(title, name), {}, 0, true});
    const QJsonObject from = change.value(QStringLiteral("from")).toObject();
    const QJsonObject to = change.value(QStringLiteral("to")).toObject();
    for (const QString& column : to.keys()) {
        const QString before = m_words.value(connection, table, column, from.value(column));
        const QString after = m_words.value(connection, table, column, to.value(column));
        tab.rows.append({m_words.columnTitle(table, column),
            before == after ? tr("%1 (changed)").arg(after) : tr("%1 → %2").arg(before, after)});
    }
}

DetailTab AuditPage::changes(const AuditEvent& event)
{
    constexpr qsizetype mostShown = 40;
    DetailTab tab;
    tab.title = tr("Changes");
    tab.emptyText = tr("This act changed no record, or too many to be listed one by one.");
    const QJsonObject details = QJsonDocument::fromJson(event.details.toUtf8()).object();
    const QJsonArray list = details.value(QStringLiteral("changes")).toArray();
    for (qsizetype i = 0; i < qMin(list.size(), mostShown); ++i)
        addChange(tab, list.at(i).toObject());
    const qint64 more = details.value(QStringLiteral("more")).toInteger() + qMax<qsizetype>(0, list.size() - mostShown);
    if (more > 0)
        tab.rows.append({QString(), tr("and %1 more records").arg(QLocale().toString(more))});
    return tab;
}

DetailContent AuditPage::detailOf(qint64 id)
{
    const auto event = AuditTrail(office().vault()).find(office().database().reader(), id);
    if (!event)
        throw Error(tr("This entry is not in the audit trail. Verify the trail."));
    DetailContent content;
    content.icon = Icon::History;
    content.title = m_words.actTitle(event->act);
    content.subtitle = tr("%1 · %2").arg(
        AuditWords::accountTitle(event->accountName), shownMoment(QDateTime::fromMSecsSinceEpoch(event->happenedAt)));
    content.badges.append(
        event->isRefused ? DetailBadge{tr("Refused"), Tone::Bad} : DetailBadge{tr("Done"), Tone::Good});
    content.tabs << overview(*event) << changes(*event);
    return content;
}

QList<PageEntry> auditPages(const Desk& desk)
{
    return {pageEntry<AuditPage>(desk, PageGroup::System, texts(), Acts::ViewAudit)};
}
