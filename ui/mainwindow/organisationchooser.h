#pragma once

#include "ui/mainwindow/chooserbutton.h"

#include <QFrame>
#include <QList>
#include <QPointer>

class QTreeWidget;
class QTreeWidgetItem;

/// One organization of the tree, parents first.
struct OrganisationNode {
    qint64 id = 0;
    qint64 parent = 0; ///< 0 = a root
    QString name = {};
};

/// Whose figures: the organization tree behind a button, with a search box that knows pinyin.
class OrganisationChooser final : public ChooserButton {
    Q_OBJECT

public:
    explicit OrganisationChooser(QWidget* parent = nullptr);

    /// With a root there is no whole office: the root stands for all.
    void setNodes(const QList<OrganisationNode>& nodes, qint64 root = 0);
    /// As it calls itself: the name of the whole.
    void setOfficeName(const QString& name);
    /// 0 chooses the whole office, or the root. Unknown ids too.
    void choose(qint64 id);
    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    [[nodiscard]] QString chosenName() const;
    /// Ids of the chosen one and everything below it; empty for the whole office.
    [[nodiscard]] QList<qint64> chosenSubtree() const;
    /// The open list, or null.
    [[nodiscard]] QTreeWidget* tree() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void openPopup();
    void fill(QTreeWidget& tree) const;
    static void narrow(const QTreeWidget& tree, const QString& words);
    [[nodiscard]] static QTreeWidgetItem* firstFitting(const QTreeWidget& tree, const QString& words);

    [[nodiscard]] QString wholeName() const;
    [[nodiscard]] QList<qint64> topOfAll() const;
    [[nodiscard]] QList<qint64> childrenOf(qint64 parent) const;

    QList<OrganisationNode> m_nodes;
    QString m_officeName;
    qint64 m_root = 0;
    qint64 m_chosen = 0;
    QPointer<QFrame> m_popup;
};
