#include "ui/mainwindow/navigation.h"

#include "ui/common/theme.h"
#include "ui/mainwindow/navigationbutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_fold(new NavigationButton(Icon::ChevronDoubleLeft, tr("Fold"), this))
    , m_group(new QButtonGroup(this))
{
    setProperty("vdSideBar", true);
    setAccessibleName(tr("Pages"));
    auto* content = new QWidget;
    content->setProperty("vdTransparent", true);
    m_list = new QVBoxLayout(content);
    const int side = Theme::scaled(8);
    m_list->setContentsMargins(side, Theme::scaled(10), side, Theme::scaled(4));
    m_list->setSpacing(0);
    m_list->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_fold->setCheckable(false);
    m_fold->setToolTip(tr("Fold the navigation to signs (Ctrl+B)"));
    m_fold->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setFolded(!m_folded); });
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(side, 0, side, Theme::scaled(4));
    foot->addWidget(m_fold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    setFolded(false);
}

void Navigation::add(const PageEntry& entry)
{
    const auto append = [this](QWidget* widget) { m_list->insertWidget(m_list->count() - 1, widget); };
    if (entry.group != m_lastGroup && !entry.group.isEmpty()) {
        auto* caption = new QLabel(entry.group);
        Theme::setText(caption, Theme::Text::Caption);
        caption->setContentsMargins(Theme::scaled(10), Theme::scaled(9), 0, Theme::scaled(3));
        caption->setVisible(!m_folded);
        append(caption);
        m_captions << caption;
    }
    m_lastGroup = entry.group;
    auto* button = new NavigationButton(entry.icon, entry.title);
    button->setObjectName(entry.key);
    button->setFolded(m_folded);
    const int number = int(m_buttons.size()) + 1;
    constexpr int mostShortcuts = 9;
    button->setToolTip(number <= mostShortcuts ? tr("%1 (Ctrl+%2)").arg(entry.title).arg(number) : entry.title);
    append(button);
    m_group->addButton(button);
    m_buttons.insert(entry.key, button);
    connect(button, &QAbstractButton::clicked, this, [this, key = entry.key] { Q_EMIT chosen(key); });
}

void Navigation::setCurrent(const QString& key)
{
    if (NavigationButton* button = m_buttons.value(key))
        button->setChecked(true);
}

void Navigation::setBadge(const QString& key, int count)
{
    if (NavigationButton* button = m_buttons.value(key))
        button->setBadge(count);
}

int Navigation::badge(const QString& key) const
{
    const NavigationButton* button = m_buttons.value(key);
    return button ? button->badge() : 0;
}

void Navigation::setFolded(bool folded)
{
    const bool changed = folded != m_folded;
    m_folded = folded;
    setFixedWidth(Theme::scaled(folded ? 58 : 200));
    for (NavigationButton* button : std::as_const(m_buttons))
        button->setFolded(folded);
    for (QWidget* caption : std::as_const(m_captions))
        caption->setVisible(!folded);
    m_fold->setFolded(folded);
    m_fold->setSign(folded ? Icon::ChevronDoubleRight : Icon::ChevronDoubleLeft);
    if (changed)
        Q_EMIT foldedChanged(folded);
}
