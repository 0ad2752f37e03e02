#include "ui/teams/teammembersdialog.h"

#include "models/common/dates.h"
#include "models/office/office.h"
#include "models/teams/membershiprepository.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/teams/membershipdialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

void TeamMembersModel::setMembers(const QList<TeamMember>& members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

int TeamMembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int TeamMembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TeamMembersModel::text(const TeamMember& member, int column) const
{
    switch (Column(column)) {
    case Name:
        return member.name;
    case Number:
        return member.number;
    case Role:
        return member.membership.role == MembershipRole::Leader ? tr("Leader") : tr("Member");
    case Joined:
        return isoDate(member.membership.joinedOn);
    case Left:
        return member.membership.isEmpty() ? tr("taken back") : isoDate(member.membership.leftOn);
    case Hours:
        return member.service.hoursText();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TeamMembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Hours)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(text(m_members.at(index.row()), index.column())) : QVariant();
}

QVariant TeamMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles{
        tr("Full name"), tr("Number"), tr("Role"), tr("Joined on"), tr("Left on"), tr("Hours in all")};
    return titles.at(section);
}

TeamMembersDialog::TeamMembersDialog(Office& office, TeamId team, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_team(team)
    , m_model(new TeamMembersModel(this))
    , m_view(new QTableView(this))
    , m_former(new QCheckBox(tr("Show former members too"), this))
{
    setWindowTitle(tr("Members of %1").arg(name));
    resize(Theme::scaled(720), Theme::scaled(520));
    m_view->setModel(m_model);
    m_view->setAccessibleName(windowTitle());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::scaled(34));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setSectionResizeMode(TeamMembersModel::Name, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    makeButtons();
    connect(m_former, &QCheckBox::toggled, this, [this] { attempt(this, [this] { read(); }); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { attempt(this, [this] { edit(false); }); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamMembersDialog::enableButtons);
    connect(&m_office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("memberships")) || tables.contains(QStringLiteral("volunteers")))
            attempt(this, [this] { read(); });
    });
    attempt(this, [this] { read(); });
}

void TeamMembersDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    const auto make = [this, row](Icon sign, const QString& text, bool needsRow, auto act) {
        auto* button = new QPushButton(icon(sign), text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act] { attempt(this, [&] { act(); }); });
        row->addWidget(button);
        if (needsRow)
            m_rowButtons << button;
        return button;
    };
    make(Icon::AccountPlus, tr("Add…"), false, [this] { add(); });
    make(Icon::Pencil, tr("Dates and role…"), true, [this] { edit(false); });
    make(Icon::Logout, tr("Leaves…"), true, [this] { edit(true); });
    make(Icon::Undo, tr("Entered by mistake"), true, [this] { takeBack(); });
    row->addStretch();
    row->addWidget(m_former);
    QPushButton* closing = make(Icon::Close, tr("Close"), false, [this] { accept(); });
    closing->setDefault(true);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void TeamMembersDialog::read()
{
    m_model->setMembers(TeamMembersRepository().members(m_office.database().reader(), m_team, m_former->isChecked()));
    m_view->resizeColumnsToContents();
    enableButtons();
}

int TeamMembersDialog::currentRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void TeamMembersDialog::enableButtons()
{
    for (QPushButton* button : std::as_const(m_rowButtons))
        button->setEnabled(currentRow() >= 0);
}

void TeamMembersDialog::add()
{
    MembershipDialog dialog(m_office, m_team, this);
    dialog.exec();
}

void TeamMembersDialog::edit(bool leaving)
{
    if (currentRow() < 0)
        return;
    MembershipDialog dialog(m_office, m_model->member(currentRow()), leaving, this);
    dialog.exec();
}

void TeamMembersDialog::takeBack()
{
    if (currentRow() < 0)
        return;
    const TeamMember member = m_model->member(currentRow());
    if (!Dialogs::confirm(
            this, tr("Was %1 entered into this team by mistake?").arg(member.name), tr("Take back the entry")))
        return;
    commit(this, m_office, [membership = member.membership](UnitOfWork& work) {
        Membership empty = membership;
        if (!empty.joinedOn.isValid())
            empty.joinedOn = QDate::currentDate();
        empty.leftOn = empty.joinedOn;
        MembershipRepository().update(work, empty);
    });
}
