#pragma once

#include "models/reports/organisationfigures.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

/// The tree of organizations with its figures.
class OrganisationTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Code, Kind, Volunteers, Teams, Stations, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit OrganisationTreeModel(QObject* parent = nullptr);
    ~OrganisationTreeModel() override;

    void setTree(const QList<Organisation>& organisations, const QHash<OrganisationId, OrganisationFigures>& figures);
    [[nodiscard]] QModelIndex indexOf(OrganisationId id) const;
    [[nodiscard]] const Organisation* organisation(const QModelIndex& index) const;
    [[nodiscard]] OrganisationFigures figures(OrganisationId id) const { return m_figures.value(id); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    [[nodiscard]] const Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QString text(const Node& node, int column) const;

    std::vector<std::unique_ptr<Node>> m_nodes;
    QHash<OrganisationId, Node*> m_byId;
    QList<Node*> m_roots;
    QHash<OrganisationId, OrganisationFigures> m_figures;
};
