#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

EmptyState::EmptyState(Icon sign, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_more(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_sign->setPixmap(::icon(sign, IconColor::Faint).pixmap(Theme::scaled(44), Theme::scaled(44)));
    m_sign->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_sentence, m_more}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    Theme::setText(m_sentence, Theme::Text::Heading);
    Theme::setText(m_more, Theme::Text::Secondary);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(8));
    layout->addStretch(2);
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence);
    layout->addWidget(m_more);
    layout->addSpacing(Theme::scaled(6));
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setSentence(sentence);
}

void EmptyState::setSentence(const QString& sentence, const QString& more)
{
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QPushButton* EmptyState::addButton(const QString& text, Icon sign, bool primary)
{
    auto* button = new QPushButton(::icon(sign, primary ? IconColor::OnAccent : IconColor::Text), text, this);
    Theme::setButton(button, primary ? Theme::Button::Primary : Theme::Button::Plain);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}
