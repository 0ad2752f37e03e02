#include "ui/organisation/organisationpage.h"

#include "models/common/pinyin.h"
#include "models/office/office.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/residents.h"
#include "models/service/organisationmove.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/common/searchfield.h"
#include "ui/organisation/organisationdialog.h"
#include "ui/organisation/organisationtreemodel.h"
#include "ui/records/desk.h"
#include "ui/records/oldrecord.h"
#include "ui/records/statesteps.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace {

struct TreeAnswer {
    QList<Organisation> organisations;
    QHash<OrganisationId, OrganisationFigures> figures;
};

const QStringList& watched()
{
    static const QStringList tables{QStringLiteral("organisations"), QStringLiteral("volunteers"),
        QStringLiteral("teams"), QStringLiteral("stations")};
    return tables;
}

} // namespace

OrganisationPage::OrganisationPage(Office& office, QWidget* parent)
    : Page(tr("Organizations"), parent)
    , m_office(office)
    , m_model(new OrganisationTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_details(new DetailPanel(this))
    , m_search(new SearchField(tr("Name, pinyin initials, code"), this))
{
    setHelpTopic(QStringLiteral("organisations"));
    makeHeader();
    makeTree();
    makeDetails();
    m_search->setFixedWidth(Theme::scaled(280));
    body()->addWidget(m_search);
    auto* card = new QFrame(this);
    card->setProperty("vdCard", true);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_tree);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(14));
    row->addWidget(card, 1);
    row->addWidget(m_details);
    body()->addLayout(row, 1);
    connect(m_search, &SearchField::searched, this, &OrganisationPage::find);
    connect(&m_office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        const bool concerned = std::any_of(
            watched().begin(), watched().end(), [&](const QString& table) { return tables.contains(table); });
        if (m_started && concerned)
            read();
    });
}

void OrganisationPage::makeHeader()
{
    QPushButton* create = addHeaderButton(Icon::Plus, tr("New"), Theme::Button::Primary, QKeySequence::New);
    connect(create, &QPushButton::clicked, this, [this] { attempt(window(), [this] { this->create(); }); });
    QPushButton* import = addHeaderButton(Icon::Upload, tr("Import"));
    connect(import, &QPushButton::clicked, this, [this] {
        Q_EMIT navigationRequested(
            {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("organisations")}}}});
    });
    permit(create, m_office, Acts::ManageOrganisations);
    permit(import, m_office, Acts::Import);
}

void OrganisationPage::makeTree()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(title());
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setStyleSheet(QStringLiteral("QTreeView::item { height: %1px; }").arg(Theme::scaled(32)));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(OrganisationTreeModel::Name, QHeaderView::Stretch);
    const int widths[] = {0, 130, 90, 84, 72, 72, 84};
    for (int column = 1; column < OrganisationTreeModel::ColumnCount; ++column)
        m_tree->header()->resizeSection(column, Theme::scaled(widths[column]));
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (m_office.may(Acts::ManageOrganisations))
            attempt(window(), [this] { edit(currentId()); });
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganisationPage::showDetails);
}

static void editResidents(QWidget* window, Office& office, OrganisationId id)
{
    if (!id.isValid())
        return;
    const int known = residentsOf(office.database().reader(), id);
    const auto typed = Dialogs::text(window, OrganisationPage::tr("Save"),
        OrganisationPage::tr("How many people live there (0 where it is not known)?"), QString::number(known));
    if (!typed)
        return;
    bool isNumber = false;
    const int residents = typed->trimmed().toInt(&isNumber);
    if (!isNumber)
        throw Error(OrganisationPage::tr("“%1” is no whole number.").arg(*typed));
    commitNow(office, [id, residents](UnitOfWork& work) { setResidents(work, id, residents); });
}

void OrganisationPage::makeDetails()
{
    m_details->setFixedWidth(Theme::scaled(300));
    QPushButton* edit = m_details->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { this->edit(currentId()); }); });
    permit(edit, m_office, Acts::ManageOrganisations);
    QPushButton* residents = m_details->addButton(Icon::Account, tr("Residents…"));
    connect(residents, &QPushButton::clicked, this,
        [this] { attempt(window(), [this] { editResidents(window(), m_office, currentId()); }); });
    permit(residents, m_office, Acts::ManageOrganisations);
    connect(m_details, &DetailPanel::linkActivated, this, [this](const PageAddress& address) {
        if (address.page == QStringLiteral("organisations"))
            select(OrganisationId(address.record));
        else
            Q_EMIT navigationRequested({address.page, address.record, {}, {}});
    });
}

void OrganisationPage::activated()
{
    if (!m_started) {
        m_started = true;
        read();
    }
    m_tree->setFocus();
}

void OrganisationPage::open(const PagePlace& place)
{
    if (place.record != 0)
        select(OrganisationId(place.record));
}

void OrganisationPage::read()
{
    if (m_task)
        m_task->cancel();
    Database& database = m_office.database();
    m_task = runTask(
        this, tr("Reading the organizations"),
        [&database](TaskContext&) {
            Connection& connection = database.reader();
            return TreeAnswer{OrganisationRepository().visible(connection), organisationFigures(connection)};
        },
        [this](const TreeAnswer& answer) {
            const OrganisationId chosen = m_wanted.isValid() ? m_wanted : currentId();
            m_model->setTree(answer.organisations, answer.figures);
            m_tree->expandAll();
            setSubtitle(tr("%1 organizations").arg(QLocale().toString(answer.organisations.size())));
            select(chosen);
        });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(window(), error); });
}

OrganisationId OrganisationPage::currentId() const
{
    const Organisation* organisation = m_model->organisation(m_tree->currentIndex());
    return organisation ? organisation->id : OrganisationId();
}

void OrganisationPage::select(OrganisationId id)
{
    QModelIndex index = m_model->indexOf(id);
    m_wanted = index.isValid() ? OrganisationId() : id;
    if (!index.isValid())
        index = m_model->index(0, 0);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showDetails();
}

void OrganisationPage::find(const QString& words)
{
    const QString wanted = words.trimmed().toLower();
    if (wanted.isEmpty())
        return;
    QModelIndex index = m_model->index(0, 0);
    while (index.isValid()) {
        const Organisation* organisation = m_model->organisation(index);
        const PinyinName read = pinyinOfText(organisation->name);
        if (organisation->name.contains(wanted) || organisation->code.startsWith(wanted)
            || read.initials.startsWith(wanted) || read.joined().startsWith(wanted))
            return select(organisation->id);
        index = m_tree->indexBelow(index);
    }
}

void OrganisationPage::showDetails()
{
    const Organisation* organisation = m_model->organisation(m_tree->currentIndex());
    if (!organisation)
        return m_details->clear();
    const OrganisationFigures figures = m_model->figures(organisation->id);
    const QLocale locale;
    DetailContent content;
    content.icon = Icon::Domain;
    content.title = organisation->name;
    content.subtitle = organisation->code;
    content.badges.append({kindTitle(organisation->kind), Tone::Information});
    content.badges.append({stateTitle(organisation->state),
        organisation->state == OrganisationState::Active ? Tone::Good : Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    if (const Organisation* above = m_model->organisation(m_model->indexOf(organisation->parent)))
        tab.rows.append({tr("Belongs to"), above->name, {}, 0, false,
            PageAddress{QStringLiteral("organisations"), above->id.value()}});
    tab.rows.append({tr("Volunteers"), locale.toString(figures.volunteers), {}, 0, true});
    tab.rows.append({tr("Teams"), locale.toString(figures.teams), {}, 0, true});
    tab.rows.append({tr("Stations"), locale.toString(figures.stations), {}, 0, true});
    if (const int residents = residentsOf(m_office.database().reader(), organisation->id); residents > 0)
        tab.rows.append({tr("Residents"), locale.toString(residents)});
    if (organisation->coordinates) {
        tab.rows.append({tr("Position"),
            QStringLiteral("%1, %2")
                .arg(organisation->coordinates->latitude, 0, 'f', 6)
                .arg(organisation->coordinates->longitude, 0, 'f', 6)});
    }
    content.tabs << tab;
    m_details->show(content);
}

void OrganisationPage::create()
{
    Organisation fresh;
    fresh.parent = currentId();
    OrganisationDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId());
}

void OrganisationPage::edit(OrganisationId id)
{
    const auto old = OrganisationRepository().find(m_office.database().reader(), id);
    if (!old)
        return;
    OrganisationDialog dialog(m_office, *old, window());
    if (dialog.exec() == QDialog::Accepted)
        offerOldRecord<Organisation>(*this, m_office, old->name, *old,
            {[id](Connection& connection) { return OrganisationRepository().require(connection, id); },
                saveOrganisation});
}

QList<PageEntry> organisationPages(const Desk& desk)
{
    return {pageEntry<OrganisationPage>(desk, PageGroup::People, QStringLiteral("organisations"), Icon::Sitemap,
        OrganisationPage::tr("Organizations"))};
}
