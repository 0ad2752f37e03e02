#include "ui/honors/honorpage.h"

#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrecords.h"
#include "models/honors/honorrollrepository.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/security/office.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/honors/honorrollpreview.h"
#include "ui/printing/listprint.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace {

constexpr int batchListWidth = 220;
const QString batchKey = QStringLiteral("batch");

RecordPageTexts texts()
{
    return {QStringLiteral("honors"), HonorPage::tr("Honours"), HonorPage::tr("Name, pinyin, title, team"),
        Icon::Trophy,
        HonorPage::tr("No honours yet. Import a list of honours (file 08), or make a batch and write its awards down."),
        HonorPage::tr("New award")};
}

bool needsReason(AwardState state)
{
    return state == AwardState::Revoked || state == AwardState::Objected || state == AwardState::Dropped;
}

} // namespace

HonorPage::HonorPage(Office& office, QWidget* parent)
    : RecordPage(texts(), office.database(), std::make_shared<HonorRecords>(), All, parent)
    , m_office(office)
{
    button(Create)->setText(tr("New award"));
    button(Print)->setText(tr("Print honor roll"));
    makeBatchList();
    QPushButton* edit = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { openRecord(currentId()); }); });
    permitButtons(office, Act::EditHonors);
    permit(edit, office, Act::EditHonors);
    permit(button(Print), office, Act::PrintHonors);
    moreMenu()->addAction(icon(Icon::Printer), tr("Print this list…"), this,
        [this] { attempt(window(), [this] { printList(this, *model(), table()->shownColumns(), tr("Honours")); }); });
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.intersects({QStringLiteral("honor_batches"), QStringLiteral("awards")}))
            attempt(window(), [this] { reloadBatches(); });
    });
    connect(filters(), &FilterBar::conditionsChanged, this, [this] {
        const QString id = filters()->conditions().value(batchKey).value(0);
        for (int row = 0; row < m_batches->count(); ++row) {
            const QSignalBlocker blocker(m_batches);
            if (m_batches->item(row)->data(Qt::UserRole).toString() == (id.isEmpty() ? QStringLiteral("0") : id))
                m_batches->setCurrentRow(row);
        }
    });
}

void HonorPage::makeBatchList()
{
    m_batches = new QListWidget(this);
    m_batches->setProperty("vdCard", true);
    m_batches->setAccessibleName(tr("Batches"));
    m_batches->setMinimumWidth(Theme::scaled(batchListWidth));
    m_batches->setMaximumWidth(Theme::scaled(batchListWidth * 3 / 2));
    m_batches->setContextMenuPolicy(Qt::CustomContextMenu);
    m_batches->setWordWrap(true);
    m_batches->setSpacing(Theme::scaled(2));
    qobject_cast<QSplitter*>(details()->parentWidget())->insertWidget(0, m_batches);
    QPushButton* make = addHeaderButton(Icon::Flag, tr("New batch"));
    connect(make, &QPushButton::clicked, this, [this] { attempt(window(), [this] { editBatch({}); }); });
    permit(make, m_office, Act::EditHonors);
    connect(m_batches, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        const qint64 id = item ? item->data(Qt::UserRole).toLongLong() : 0;
        auto conditions = filters()->conditions();
        conditions.remove(batchKey);
        if (id > 0)
            conditions.insert(batchKey, {QString::number(id)});
        filters()->setConditions(conditions);
    });
    connect(m_batches, &QListWidget::itemDoubleClicked, this, [this] {
        if (chosenBatch().isValid() && m_office.may(Act::EditHonors))
            attempt(window(), [this] { editBatch(chosenBatch()); });
    });
    connect(m_batches, &QWidget::customContextMenuRequested, this, &HonorPage::openBatchMenu);
}

void HonorPage::reloadBatches()
{
    const HonorBatchId chosen = chosenBatch();
    const QSignalBlocker blocker(m_batches);
    m_batches->clear();
    const auto add = [this](qint64 id, const QString& text) {
        auto* item = new QListWidgetItem(text, m_batches);
        item->setData(Qt::UserRole, id);
        return item;
    };
    add(0, tr("All batches"));
    m_batches->setCurrentRow(0);
    for (const HonorBatch& batch : HonorBatchRepository().all(m_office.database().reader())) {
        auto* item = add(batch.id.value(),
            tr("%1\n%2 · %3").arg(batch.name).arg(batch.year).arg(honorBatchStates().title(batch.state)));
        if (batch.id == chosen)
            m_batches->setCurrentItem(item);
    }
    filters()->setChoices(model()->filterChoices());
}

HonorBatchId HonorPage::chosenBatch() const
{
    const QListWidgetItem* item = m_batches->currentItem();
    return HonorBatchId(item ? item->data(Qt::UserRole).toLongLong() : 0);
}

void HonorPage::chooseBatch(HonorBatchId id)
{
    for (int row = 0; row < m_batches->count(); ++row) {
        if (m_batches->item(row)->data(Qt::UserRole).toLongLong() == id.value())
            m_batches->setCurrentRow(row);
    }
}

HonorBatchId HonorPage::requiredBatch()
{
    if (chosenBatch().isValid())
        return chosenBatch();
    const auto all = HonorBatchRepository().all(m_office.database().reader());
    if (all.isEmpty())
        throw Error(tr("There is no batch of honours yet. Make one first, or import a list of honours."));
    return all.first().id; // the latest
}

void HonorPage::activated()
{
    attempt(window(), [this] { reloadBatches(); });
    RecordPage::activated();
}

QString HonorPage::figures()
{
    if (!chosenBatch().isValid())
        return {};
    QStringList parts;
    for (const HonorRollSection& section :
        HonorRollRepository().content(m_office.database().reader(), chosenBatch()).sections)
        parts << tr("%1 %2").arg(section.title).arg(section.entries.size());
    return parts.join(QStringLiteral(" · "));
}

DetailContent HonorPage::detailOf(qint64 id)
{
    Connection& connection = m_office.database().reader();
    const Award award = AwardRepository().require(connection, AwardId(id));
    const HonorBatch batch = HonorBatchRepository().require(connection, award.batch);
    DetailContent content;
    content.icon = award.kind == HonouredKind::Volunteer ? Icon::Account : Icon::Trophy;
    content.title = award.name;
    content.subtitle = DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title);
    content.badges << DetailBadge{awardStates().title(award.state), stateTone(award.state)};
    DetailTab facts;
    facts.title = tr("Award");
    const auto add = [&facts](const QString& label, const QString& value) -> DetailRow& {
        facts.rows << DetailRow{label, value, {}, 0, false, {}};
        return facts.rows.last();
    };
    add(tr("Kind"), kindTitle(award.kind));
    DetailRow& known = add(tr("Known to the office"), award.honoured > 0 ? tr("yes") : tr("by name only"));
    if (award.volunteer().isValid())
        known.link = QStringLiteral("volunteers/%1").arg(award.honoured);
    add(tr("Team or organisation"), award.teamName);
    add(tr("Deeds"), award.deeds);
    add(tr("Year"), QString::number(award.year));
    add(tr("Batch"), batch.name);
    if (!award.stateReason.isEmpty())
        add(tr("Reason"), award.stateReason);
    DetailTab prints;
    prints.title = tr("Prints");
    prints.emptyText = tr("The honor roll of this batch has not been printed yet.");
    for (const HonorRoll& roll : HonorRollRepository().prints(connection, award.batch)) {
        prints.events << DetailEvent{roll.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            tr("Version %1, %2").arg(roll.version).arg(layoutTitle(roll.layout)), roll.printedBy, Tone::Information};
    }
    content.tabs << facts << prints;
    return content;
}

void HonorPage::createRecord()
{
    const HonorBatch batch = HonorBatchRepository().require(m_office.database().reader(), requiredBatch());
    AwardDialog dialog(m_office, batch, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void HonorPage::openRecord(qint64 id)
{
    if (id == 0)
        return;
    Connection& connection = m_office.database().reader();
    const Award award = AwardRepository().require(connection, AwardId(id));
    AwardDialog dialog(m_office, HonorBatchRepository().require(connection, award.batch), award, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    offerUndo(tr("The award of %1 was changed.").arg(award.name), [this, award] {
        commit(this, m_office, [award](UnitOfWork& work) { AwardRepository().update(work, award); });
    });
}

void HonorPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("honors")}}}});
}

void HonorPage::printRecords()
{
    previewHonorRoll(window(), m_office, requiredBatch());
}

void HonorPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    const AwardState first = AwardRepository().require(m_office.database().reader(), AwardId(ids.first())).state;
    for (const AwardState to : awardStates().next(first)) {
        const QString text = needsReason(to) ? tr("%1…").arg(awardStates().title(to)) : awardStates().title(to);
        permit(menu.addAction(text, this, [this, ids, to] { attempt(window(), [&] { changeState(ids, to); }); }),
            m_office, Act::DecideHonors);
    }
}

void HonorPage::changeState(const QList<qint64>& ids, AwardState to)
{
    QString reason;
    if (needsReason(to)) {
        const auto given = Dialogs::text(
            window(), awardStates().title(to), tr("For what reason? It stays in the history of the award."));
        if (!given)
            return;
        reason = *given;
    }
    commitMany(this, m_office, ids.size(), [ids, to, reason](UnitOfWork& work) {
        for (const qint64 id : ids)
            AwardRepository().changeState(work, AwardId(id), to, reason);
    });
}

void HonorPage::openBatchMenu(const QPoint& point)
{
    const HonorBatchId id = chosenBatch();
    if (!id.isValid())
        return;
    attempt(window(), [&] {
        const HonorBatch batch = HonorBatchRepository().require(m_office.database().reader(), id);
        QMenu menu(this);
        permit(menu.addAction(icon(Icon::Pencil), tr("Edit the batch…"), this,
                   [this, id] { attempt(window(), [&] { editBatch(id); }); }),
            m_office, Act::EditHonors);
        for (const HonorRollLayout layout : allHonorRollLayouts()) {
            permit(menu.addAction(icon(Icon::Printer), tr("Print: %1…").arg(layoutTitle(layout)), this,
                       [this, id, layout] {
                           attempt(window(), [&] { previewHonorRoll(window(), m_office, id, layout); });
                       }),
                m_office, Act::PrintHonors);
        }
        menu.addSeparator();
        for (const HonorBatchState to : honorBatchStates().next(batch.state))
            permit(menu.addAction(tr("Next: %1").arg(honorBatchStates().title(to)), this,
                       [this, id, to] { changeBatchState(id, to); }),
                m_office, Act::DecideHonors);
        menu.exec(m_batches->mapToGlobal(point));
    });
}

void HonorPage::editBatch(HonorBatchId id)
{
    std::optional<HonorBatch> batch;
    if (id.isValid())
        batch = HonorBatchRepository().require(m_office.database().reader(), id);
    HonorBatchDialog dialog(m_office, batch, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    reloadBatches();
    chooseBatch(dialog.savedId());
    if (batch) {
        offerUndo(tr("The batch “%1” was changed.").arg(batch->name), [this, before = *batch] {
            commit(this, m_office, [before](UnitOfWork& work) { HonorBatchRepository().update(work, before); });
        });
    }
}

void HonorPage::changeBatchState(HonorBatchId id, HonorBatchState to)
{
    commit(this, m_office, [id, to](UnitOfWork& work) { HonorBatchRepository().changeState(work, id, to); });
}
