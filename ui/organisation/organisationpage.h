#pragma once

#include "models/organisation/organisation.h"
#include "ui/common/page.h"

#include <QPointer>

struct Desk;
class DetailPanel;
class EmptyState;
class Office;
class OrganisationTreeModel;
class QStackedWidget;
class QTreeView;
class SearchField;
class Task;

/// The tree 区 → 街道 → 社区 → 网格 with the figures of each.
class OrganisationPage final : public Page {
    Q_OBJECT

public:
    explicit OrganisationPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] OrganisationTreeModel* model() const { return m_model; }
    [[nodiscard]] DetailPanel* details() const { return m_details; }
    [[nodiscard]] OrganisationId currentId() const;
    void select(OrganisationId id);
    void open(const PagePlace& place) override;
    void activated() override;
    /// The acts behind the buttons.
    void create();
    void edit(OrganisationId id);
    void find(const QString& words);

private:
    void makeHeader();
    void makeTree();
    void makeDetails();
    void read();
    void showDetails();

    Office& m_office;
    OrganisationTreeModel* m_model = nullptr;
    QTreeView* m_tree = nullptr;
    DetailPanel* m_details = nullptr;
    SearchField* m_search = nullptr;
    QPointer<Task> m_task;
    OrganisationId m_wanted; ///< chosen as soon as the tree is there
    bool m_started = false;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> organisationPages(const Desk& desk);
