#include "ui/honors/honorpage.h"

#include "models/common/shownmoment.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrecords.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorsfeature.h"
#include "models/honors/honorsteps.h"
#include "models/office/office.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/honors/awarddialog.h"
#include "ui/honors/honorbatchdialog.h"
#include "ui/honors/honornoticepreview.h"
#include "ui/honors/honorrollpreview.h"
#include "ui/records/desk.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace {

constexpr int batchListWidth = 220;
const QString batchKey = QStringLiteral("batch");

RecordPageTexts texts()
{
    return {QStringLiteral("honors"), HonorPage::tr("Honors"), HonorPage::tr("Name, pinyin, title, team"), Icon::Trophy,
        HonorPage::tr("No honors yet. Import a list of honors (file 08), or make a batch and write its awards down."),
        HonorPage::tr("New award"), {}, HonorPage::tr("New award")};
}

TakenStep takeAward(UnitOfWork& work, qint64 id, const StateTable<AwardState>::Step& step, const QString& reason)
{
    return takeAwardStep(work, AwardId(id), step, reason);
}

TakenStep takeRound(UnitOfWork& work, qint64 id, const StateTable<HonorBatchState>::Step& step, const QString& reason)
{
    return takeHonorBatchStep(work, HonorBatchId(id), step, reason);
}

StateKind objectionKind(const Vault& vault)
{
    return stateKind(QStringLiteral("honor_objections"), honorObjectionStates(),
        [&vault](
            UnitOfWork& work, qint64 id, const StateTable<HonorObjectionState>::Step& step, const QString& reason) {
            return HonorObjectionRepository(vault).take(work, HonorObjectionId(id), step.to, reason);
        });
}

QString roundLine(const HonorBatch& batch)
{
    const QString line
        = HonorPage::tr("%1\n%2 · %3").arg(batch.name).arg(batch.year).arg(honorBatchStates().title(batch.state));
    if (batch.state != HonorBatchState::Publicised || !batch.noticeUntil.isValid())
        return line;
    return HonorPage::tr("%1 until %2", "state, last day").arg(line, isoDate(batch.noticeUntil));
}

} // namespace

HonorPage::HonorPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<HonorRecords>(), Acts::EditHonors,
        stateKind(QStringLiteral("awards"), awardStates(), &takeAward, std::optional(AwardState::Dropped)), All, parent)
    , m_batchSteps(*this, office, stateKind(QStringLiteral("honor_batches"), honorBatchStates(), &takeRound))
    , m_objectionSteps(*this, office, objectionKind(office.vault()))
{
    states().setAsk(awardStates().code(AwardState::Objected),
        [this](const QList<qint64>& ids, qsizetype) { return askObjection(ids); });
    m_answer = addDetailButton(
        Icon::Comment, tr("Answer…"), [this](qint64 id) { answerObjection(id); }, Acts::DecideHonors);
    button(Print)->setText(tr("Print honor roll"));
    makeBatchList();
    addUsualButtons();
    permit(button(Print), office, Acts::PrintHonors);
    addRowAction(
        *moreMenu(), Icon::Trophy, tr("Presented…"), [this] { present(); }, Acts::EditHonors);
    addRowAction(*moreMenu(), Icon::Printer, tr("Print this list…"), [this] { RecordPage::printRecords(); });
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.intersects({QStringLiteral("honor_batches"), QStringLiteral("awards")}))
            guard([this] { reloadBatches(); });
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
    addLeftPane(m_batches);
    QPushButton* make = addHeaderButton(Icon::Flag, tr("New batch"));
    connect(make, &QPushButton::clicked, this, guarded([this] { editBatch({}); }));
    permit(make, office(), Acts::EditHonors);
    connect(m_batches, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        const qint64 id = item ? item->data(Qt::UserRole).toLongLong() : 0;
        auto conditions = filters()->conditions();
        conditions.remove(batchKey);
        if (id > 0)
            conditions.insert(batchKey, {QString::number(id)});
        filters()->setConditions(conditions);
    });
    connect(m_batches, &QListWidget::itemDoubleClicked, this, guarded([this] {
        if (chosenBatch().isValid() && office().may(Acts::EditHonors))
            editBatch(chosenBatch());
    }));
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
    for (const HonorBatch& batch : HonorBatchRepository().all(office().database().reader())) {
        auto* item = add(batch.id.value(), roundLine(batch));
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

QString HonorPage::emptyWords() const
{
    const bool isBatchAlone = chosenBatch().isValid() && filters()->conditions().size() == 1;
    return isBatchAlone ? tr("This batch holds no honors yet. Add the first one, or import a list of honors.")
                        : QString();
}

HonorBatchId HonorPage::requiredBatch()
{
    if (chosenBatch().isValid())
        return chosenBatch();
    const auto all = HonorBatchRepository().all(office().database().reader());
    if (all.isEmpty())
        throw Error(tr("There is no batch of honors yet. Make one first, or import a list of honors."));
    return all.first().id; // the latest
}

void HonorPage::activated()
{
    guard([this] { reloadBatches(); });
    FormPage::activated();
}

RecordPage::Figures HonorPage::figures()
{
    if (!chosenBatch().isValid())
        return {};
    return [batch = chosenBatch()](Connection& connection) {
        QStringList parts;
        for (const HonorRollSection& section : HonorRollRepository().content(connection, batch).sections)
            parts << tr("%1 %2").arg(section.title).arg(section.entries.size());
        return parts.join(QStringLiteral(" · "));
    };
}

DetailContent HonorPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const Award award = record(id);
    const HonorBatch batch = HonorBatchRepository().require(connection, award.batch);
    DetailContent content;
    content.icon = award.kind == HonoredKind::Volunteer ? Icon::Account : Icon::Trophy;
    content.title = award.name;
    content.subtitle = DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title);
    content.badges << DetailBadge{awardStates().title(award.state), stateTone(award.state)};
    DetailTab facts;
    facts.title = tr("Overview");
    const auto add = [&facts](const QString& label, const QString& value) -> DetailRow& {
        facts.rows << DetailRow{label, value, {}, 0, false, {}};
        return facts.rows.last();
    };
    add(tr("Kind"), kindTitle(award.kind));
    DetailRow& known = add(tr("Known to the office"), award.honored > 0 ? tr("yes") : tr("by name only"));
    known.link = PageAddress{QStringLiteral("volunteers"), award.volunteer().value()};
    add(tr("Team or organization"), award.teamName);
    add(tr("Deeds"), award.deeds);
    add(tr("Year"), QString::number(award.year));
    add(tr("Batch"), batch.name);
    if (award.noticeUntil.isValid())
        add(tr("Public notice until"), isoDate(award.noticeUntil));
    if (award.grantedOn.isValid())
        add(tr("Granted on"), isoDate(award.grantedOn));
    if (award.presentedOn.isValid())
        add(tr("Presented on"), isoDate(award.presentedOn));
    if (!batch.givenBy.isEmpty())
        add(tr("Given by"), batch.givenBy);
    if (!award.stateReason.isEmpty())
        add(tr("Reason"), award.stateReason);
    m_answer->setVisible(openObjections(connection, award.id) > 0);
    content.tabs << facts << eligibility(award) << objections(award) << prints(award)
                 << stateHistory(connection, states().kind(), id);
    return content;
}

DetailTab HonorPage::prints(const Award& award)
{
    DetailTab tab;
    tab.title = tr("Prints");
    tab.emptyText = tr("The honor roll of this batch has not been printed yet.");
    for (const HonorRoll& roll : HonorRollRepository().prints(office().database().reader(), award.batch)) {
        tab.events << DetailEvent{shownMoment(roll.printedAt),
            tr("Version %1, %2").arg(roll.version).arg(layoutTitle(roll.layout)), roll.printedBy, Tone::Information};
    }
    return tab;
}

Award HonorPage::stored(Connection& connection, qint64 id) const
{
    return AwardRepository().require(connection, AwardId(id));
}

Award HonorPage::fresh()
{
    Award award;
    award.batch = requiredBatch();
    return award;
}

qint64 HonorPage::fillIn(const Award& award)
{
    const HonorBatch batch = HonorBatchRepository().require(office().database().reader(), award.batch);
    AwardDialog dialog(office(), batch, award.id.isValid() ? std::optional(award) : std::nullopt, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void HonorPage::save(UnitOfWork& work, const Award& award) const
{
    AwardRepository().update(work, award);
}

void HonorPage::printRecords()
{
    previewHonorRoll(window(), office(), requiredBatch());
}

void HonorPage::openBatchMenu(const QPoint& point)
{
    const HonorBatchId id = chosenBatch();
    if (!id.isValid())
        return;
    guard([&] {
        QMenu menu(this);
        menu.setToolTipsVisible(true);
        addRowAction(
            menu, Icon::Pencil, tr("Edit the batch…"), [this, id] { editBatch(id); }, Acts::EditHonors);
        addRowAction(
            menu, Icon::AccountPlus, tr("Nominate the eligible…"), [this, id] { nominateEligible(id); },
            Acts::EditHonors);
        for (const HonorRollLayout layout : allHonorRollLayouts()) {
            addRowAction(
                menu, Icon::Printer, tr("Print: %1…").arg(layoutTitle(layout)),
                [this, id, layout] { previewHonorRoll(window(), office(), id, layout); }, Acts::PrintHonors);
        }
        addRowAction(
            menu, Icon::Printer, tr("Print the public notice…"),
            [this, id] { previewHonorNotice(window(), this->office(), id); }, Acts::PrintHonors);
        menu.addSeparator();
        m_batchSteps.fill(menu, {id.value()});
        menu.exec(m_batches->mapToGlobal(point));
    });
}

void HonorPage::editBatch(HonorBatchId id)
{
    std::optional<HonorBatch> batch;
    if (id.isValid())
        batch = HonorBatchRepository().require(office().database().reader(), id);
    HonorBatchDialog dialog(office(), batch, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    reloadBatches();
    chooseBatch(dialog.savedId());
    if (batch) {
        offerOldRecord<HonorBatch>(*this, office(), batch->name, *batch,
            {[id](Connection& connection) { return HonorBatchRepository().require(connection, id); },
                [](UnitOfWork& work, const HonorBatch& one) { HonorBatchRepository().update(work, one); }});
    }
}

QList<PageEntry> honorsPages(const Desk& desk)
{
    return {pageEntry<HonorPage>(desk, PageGroup::Recognition, texts())};
}
