#include "ui/organisation/organisationtreemodel.h"

#include <QFont>
#include <QLocale>

struct OrganisationTreeModel::Node {
    Organisation organisation;
    Node* parent = nullptr;
    QList<Node*> children;
    int row = 0;
};

OrganisationTreeModel::OrganisationTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

OrganisationTreeModel::~OrganisationTreeModel() = default;

void OrganisationTreeModel::setTree(
    const QList<Organisation>& organisations, const QHash<OrganisationId, OrganisationFigures>& figures)
{
    beginResetModel();
    m_nodes.clear();
    m_byId.clear();
    m_roots.clear();
    m_figures = figures;
    for (const Organisation& organisation : organisations) {
        m_nodes.push_back(std::make_unique<Node>(Node{organisation, nullptr, {}, 0}));
        m_byId.insert(organisation.id, m_nodes.back().get());
    }
    for (const auto& node : m_nodes) {
        node->parent = m_byId.value(node->organisation.parent);
        QList<Node*>& siblings = node->parent ? node->parent->children : m_roots;
        node->row = int(siblings.size());
        siblings << node.get();
    }
    endResetModel();
}

const OrganisationTreeModel::Node* OrganisationTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : nullptr;
}

QModelIndex OrganisationTreeModel::indexOf(OrganisationId id) const
{
    const Node* node = m_byId.value(id);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

const Organisation* OrganisationTreeModel::organisation(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node ? &node->organisation : nullptr;
}

QModelIndex OrganisationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* above = nodeAt(parent);
    const QList<Node*>& siblings = above ? above->children : m_roots;
    if (row < 0 || row >= siblings.size() || column < 0 || column >= ColumnCount
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, siblings.at(row));
}

QModelIndex OrganisationTreeModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && node->parent ? createIndex(node->parent->row, 0, node->parent) : QModelIndex();
}

int OrganisationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == 0 ? int(nodeAt(parent)->children.size()) : 0;
}

int OrganisationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString OrganisationTreeModel::text(const Node& node, int column) const
{
    const Organisation& organisation = node.organisation;
    const OrganisationFigures figures = m_figures.value(organisation.id);
    switch (Column(column)) {
    case Name:
        return organisation.name;
    case Code:
        return organisation.code;
    case Kind:
        return kindTitle(organisation.kind);
    case Volunteers:
        return QLocale().toString(figures.volunteers);
    case Teams:
        return QLocale().toString(figures.teams);
    case Stations:
        return QLocale().toString(figures.stations);
    case State:
        return stateTitle(organisation.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrganisationTreeModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeAt(index);
    if (!node)
        return {};
    const bool isFigure = index.column() == Volunteers || index.column() == Teams || index.column() == Stations;
    switch (role) {
    case Qt::DisplayRole:
        return text(*node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isFigure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return node->organisation.id.value();
    default:
        return {};
    }
}

QVariant OrganisationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Volunteers && section <= Stations)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{
        tr("Name"), tr("Code"), tr("Level"), tr("Volunteers"), tr("Teams"), tr("Stations"), tr("State")};
    return titles.at(section);
}
