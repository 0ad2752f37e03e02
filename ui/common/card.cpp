#include "ui/common/card.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_title(new QLabel(m_header))
    , m_hint(new QLabel(m_header))
    , m_menu(new QToolButton(m_header))
    , m_body(new QVBoxLayout)
{
    setProperty("vdCard", true);
    Theme::setText(m_title, Theme::Text::Heading);
    Theme::setText(m_hint, Theme::Text::Faint);
    m_menu->setIcon(icon(Icon::Dots, IconColor::Faint));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setStyleSheet(QStringLiteral("QToolButton{border:none} QToolButton::menu-indicator{image:none}"));
    m_menu->setAccessibleName(tr("More actions"));
    m_menu->hide();
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, Theme::scaled(6));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_hint);
    row->addWidget(m_menu);
    m_header->hide();
    auto* layout = new QVBoxLayout(this);
    const int margin = Theme::scaled(16);
    layout->setContentsMargins(margin, Theme::scaled(13), margin, Theme::scaled(13));
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_body->setSpacing(Theme::scaled(6));
    layout->addLayout(m_body, 1);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void Card::setMenu(QMenu* menu)
{
    menu->setParent(this, menu->windowFlags());
    m_menu->setMenu(menu);
    m_menu->show();
}

QFrame* dividingLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("vdLine", true);
    return line;
}
