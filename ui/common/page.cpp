#include "ui/common/page.h"

#include "ui/common/attempt.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_subtitle(new ElidedLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_back(new QPushButton(::icon(Icon::ArrowLeft, IconColor::Secondary), QString(), this))
    , m_undo(new UndoBar(this))
    , m_history(new UndoHistory(this))
{
    Theme::setText(m_title, Theme::Text::Title);
    Theme::setText(m_subtitle, Theme::Text::Secondary);
    m_header->setSpacing(Theme::scaled(8));
    Theme::setButton(m_back, Theme::Button::Link);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &Page::backRequested);
    m_header->addWidget(m_back);
    m_header->addWidget(m_title);
    m_header->addSpacing(2);
    m_header->addWidget(m_subtitle, 1);
    m_header->setSizeConstraint(QLayout::SetDefaultConstraint);
    m_body->setSpacing(Theme::scaled(14));
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(22);
    layout->setContentsMargins(side, Theme::scaled(17), side, Theme::scaled(17));
    layout->setSpacing(Theme::scaled(13));
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_undo);
    setAccessibleName(title);
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
}

QString Page::subtitle() const
{
    return m_subtitle->text();
}

void Page::setWayBack(const QString& title)
{
    if (m_isFrame) {
        for (Page* inner : findChildren<Page*>()) {
            inner->setWayBack(title);
            connect(inner, &Page::backRequested, this, &Page::backRequested, Qt::UniqueConnection);
        }
        return;
    }
    m_back->setText(title);
    m_back->setToolTip(tr("Back to “%1” (Alt+Left)").arg(title));
    m_back->setAccessibleName(m_back->toolTip());
    m_back->setVisible(!title.isEmpty());
}

QPushButton* Page::addHeaderButton(Icon sign, const QString& text, Theme::Button kind, const QKeySequence& shortcut)
{
    const bool primary = kind == Theme::Button::Primary;
    auto* button = new QPushButton(::icon(sign, primary ? IconColor::OnAccent : IconColor::Text), text, this);
    Theme::setButton(button, kind);
    if (!shortcut.isEmpty()) {
        button->setShortcut(shortcut);
        button->setToolTip(tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    }
    addHeaderWidget(button);
    return button;
}

void Page::addHeaderWidget(QWidget* widget, bool first)
{
    constexpr int behindFigures = 4;
    if (first)
        return m_header->insertWidget(behindFigures, widget);
    m_header->insertWidget(m_more ? m_header->count() - 1 : m_header->count(), widget);
}

QMenu* Page::moreMenu()
{
    if (!m_more) {
        auto* button = new QPushButton(::icon(Icon::Dots), QString(), this);
        Theme::setButton(button, Theme::Button::Plain);
        button->setAccessibleName(tr("More actions"));
        button->setToolTip(tr("More actions"));
        button->setMenu(new QMenu(button));
        button->menu()->setToolTipsVisible(true); // why an entry is disabled
        m_header->addWidget(button);
        m_more = button;
    }
    return m_more->menu();
}

void Page::becomeFrame()
{
    m_isFrame = true;
    m_title->hide();
    m_subtitle->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
}

void Page::offerUndo(const QString& text, std::function<void()> undo)
{
    if (!undo)
        return m_undo->offer(text, nullptr);
    const int number = m_history->add(text, std::move(undo));
    m_undo->offer(text, [history = QPointer(m_history), number] {
        if (history)
            history->undo(number);
    });
}

/// Pages within pages go along.
void Page::setUndoHistory(UndoHistory* history)
{
    m_history = history;
    for (Page* inner : findChildren<Page*>())
        inner->setUndoHistory(history);
}

void Page::guard(const std::function<void()>& work)
{
    attempt(window(), work);
}

void Page::setContext(const PageContext& context)
{
    if (context == m_context)
        return;
    m_context = context;
    contextChanged();
}

void Page::open(const PagePlace&) { }
