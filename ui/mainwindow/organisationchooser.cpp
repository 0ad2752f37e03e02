#include "ui/mainwindow/organisationchooser.h"

#include "models/common/pinyin.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"

#include <QFrame>
#include <QHash>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
} // namespace

OrganisationChooser::OrganisationChooser(QWidget* parent)
    : ChooserButton(Icon::Home, parent)
{
    setAccessibleName(tr("Organization"));
    setToolTip(tr("Choose whose figures all pages show"));
    setText(chosenName());
    connect(this, &QAbstractButton::clicked, this, &OrganisationChooser::openPopup);
}

void OrganisationChooser::setNodes(const QList<OrganisationNode>& nodes, qint64 root)
{
    m_nodes = nodes;
    m_root = root;
    const auto present = [this](const OrganisationNode& node) { return node.id == m_chosen; };
    if (std::none_of(nodes.begin(), nodes.end(), present))
        choose(0);
    setText(chosenName());
    updateGeometry();
}

void OrganisationChooser::choose(qint64 id)
{
    const auto known = [id](const OrganisationNode& node) { return node.id == id; };
    const qint64 next = std::any_of(m_nodes.begin(), m_nodes.end(), known) ? id : m_root;
    const bool changed = next != m_chosen;
    m_chosen = next;
    setText(chosenName());
    setAccessibleDescription(chosenName());
    updateGeometry();
    if (changed)
        Q_EMIT chosenChanged();
}

QString OrganisationChooser::chosenName() const
{
    for (const OrganisationNode& node : m_nodes) {
        if (node.id == m_chosen)
            return node.name;
    }
    return wholeName();
}

/// What stands for the whole office has one name everywhere: the office's, as in the title of the window.
QString OrganisationChooser::wholeName() const
{
    if (!m_officeName.isEmpty())
        return m_officeName;
    const QList<qint64> top = topOfAll();
    for (const OrganisationNode& node : m_nodes) {
        if (!top.isEmpty() && node.id == top.last())
            return node.name;
    }
    return tr("Whole office");
}

void OrganisationChooser::setOfficeName(const QString& name)
{
    m_officeName = name;
    setText(chosenName());
    setAccessibleDescription(chosenName());
    updateGeometry();
}

/// Those at the top that hold the same as the whole office, from above: one line stands for all of them.
QList<qint64> OrganisationChooser::topOfAll() const
{
    QList<qint64> top;
    QList<qint64> next = childrenOf(0);
    while (m_root == 0 && next.size() == 1) {
        const QList<qint64> below = childrenOf(next.first());
        if (!top.isEmpty() && below.isEmpty())
            break; // the only community of a street is a place of its own
        top << next;
        next = below;
    }
    return top;
}

QList<qint64> OrganisationChooser::childrenOf(qint64 parent) const
{
    QList<qint64> children;
    for (const OrganisationNode& node : m_nodes) {
        if (node.parent == parent)
            children << node.id;
    }
    return children;
}

QList<qint64> OrganisationChooser::chosenSubtree() const
{
    QList<qint64> ids;
    if (m_chosen == 0)
        return ids;
    ids << m_chosen;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (const OrganisationNode& node : m_nodes) {
            if (node.parent == ids.at(i) && !ids.contains(node.id))
                ids << node.id;
        }
    }
    return ids;
}

QTreeWidget* OrganisationChooser::tree() const
{
    return m_popup ? m_popup->findChild<QTreeWidget*>() : nullptr;
}

void OrganisationChooser::fill(QTreeWidget& tree) const
{
    const QList<qint64> top = topOfAll();
    QTreeWidgetItem* all = nullptr;
    QStringList allReadings;
    const auto note = [](const QString& name) {
        const PinyinName reading = pinyinOfText(name);
        return QStringList{name, reading.initials, reading.joined()};
    };
    if (m_root == 0) {
        all = new QTreeWidgetItem(&tree, {tr("Whole office · %1").arg(wholeName())});
        all->setData(0, idRole, qint64(0));
        allReadings = note(wholeName());
    }
    QHash<qint64, QTreeWidgetItem*> items;
    for (const OrganisationNode& node : m_nodes) {
        if (top.contains(node.id)) {
            items.insert(node.id, all);
            allReadings << note(node.name);
            continue;
        }
        QTreeWidgetItem* parent = items.value(node.parent, tree.invisibleRootItem());
        auto* item = new QTreeWidgetItem(parent, {node.name});
        item->setData(0, idRole, node.id);
        item->setData(0, searchRole, note(node.name).join(u'\n'));
        items.insert(node.id, item);
    }
    if (all)
        all->setData(0, searchRole, allReadings.join(u'\n'));
    tree.expandAll();
    tree.setCurrentItem(items.value(m_chosen, all));
}

void OrganisationChooser::narrow(const QTreeWidget& tree, const QString& words)
{
    QList<QTreeWidgetItem*> items;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree)); *it; ++it)
        items << *it;
    // From the leaves up: a parent stays while one of its children does.
    for (auto it = items.crbegin(); it != items.crend(); ++it) {
        bool shown = (*it)->data(0, searchRole).toString().contains(words, Qt::CaseInsensitive) || words.isEmpty();
        for (int child = 0; child < (*it)->childCount(); ++child)
            shown = shown || !(*it)->child(child)->isHidden();
        (*it)->setHidden(!shown);
    }
}

/// What Enter chooses: the first that fits itself, not for the sake of one below it.
QTreeWidgetItem* OrganisationChooser::firstFitting(const QTreeWidget& tree, const QString& words)
{
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree)); *it; ++it) {
        if ((*it)->data(0, searchRole).toString().contains(words, Qt::CaseInsensitive))
            return *it;
    }
    return nullptr;
}

void OrganisationChooser::openPopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setProperty("vdPopup", true);
    auto* search = new SearchField(tr("Name or pinyin initials"), m_popup);
    auto* tree = new QTreeWidget(m_popup);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(tr("Organizations"));
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(search);
    layout->addWidget(tree);
    fill(*tree);
    connect(search, &SearchField::searched, tree, [tree](const QString& words) {
        narrow(*tree, words);
        tree->setCurrentItem(firstFitting(*tree, words));
    });
    connect(search, &SearchField::leftDownwards, tree, [tree] { tree->setFocus(); });
    const auto take = [this](QTreeWidgetItem* item) {
        const qint64 id = item->data(0, idRole).toLongLong();
        m_popup->close();
        choose(id);
    };
    connect(tree, &QTreeWidget::itemClicked, this, take);
    connect(tree, &QTreeWidget::itemActivated, this, take);
    connect(search, &QLineEdit::returnPressed, tree, [tree, take] {
        if (QTreeWidgetItem* item = tree->currentItem(); item && !item->isHidden())
            take(item);
    });
    m_popup->setFixedSize(Theme::scaled(300), Theme::scaled(380));
    m_popup->move(mapToGlobal(QPoint(width() - m_popup->width(), height() + 4)));
    m_popup->show();
    search->setFocus();
}
