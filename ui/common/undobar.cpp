#include "ui/common/undobar.h"

#include "ui/common/attempt.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    constexpr int stay = 10'000;
    setProperty("vdUndoBar", true);
    setAccessibleName(tr("Last change"));
    m_button->setToolTip(tr("Take the last change back"));
    m_button->setCursor(Qt::PointingHandCursor);
    auto* close = new QPushButton(this);
    close->setText(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(16), Theme::scaled(6), Theme::scaled(8), Theme::scaled(6));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString& text, std::function<void()> undo)
{
    m_text->setText(text);
    m_undo = std::move(undo);
    m_button->setVisible(bool(m_undo));
    show();
    m_timer.start();
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::undo()
{
    m_timer.stop();
    hide();
    if (const auto undo = std::exchange(m_undo, nullptr))
        attempt(window(), undo);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}
