#include "ui/settings/lockcard.h"

#include "ui/common/theme.h"
#include "ui/mainwindow/idlewatch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

LockCard::LockCard(QWidget* parent)
    : Card(tr("Locking"), parent)
    , m_minutes(new QComboBox(this))
{
    auto* label = new QLabel(tr("Lock after"), this);
    label->setFixedWidth(Theme::scaled(120));
    label->setBuddy(m_minutes);
    m_minutes->setAccessibleName(label->text());
    for (const int minutes : {5, 10, 15, 30, 60})
        m_minutes->addItem(tr("%n minutes without a key or the mouse", nullptr, minutes), minutes);
    m_minutes->addItem(tr("never by itself"), 0);
    if (m_minutes->findData(IdleWatch::minutes()) < 0)
        m_minutes->addItem(
            tr("%n minutes without a key or the mouse", nullptr, IdleWatch::minutes()), IdleWatch::minutes());
    m_minutes->setCurrentIndex(m_minutes->findData(IdleWatch::minutes()));
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(10));
    line->addWidget(label);
    line->addWidget(m_minutes, 1);
    auto* words = new QLabel(tr("Whoever leaves the desk locks it with Ctrl+L: the window is covered, nothing typed is "
                                "lost, the password opens it again. Applies to this PC only."),
        this);
    words->setWordWrap(true);
    Theme::setText(words, Theme::Text::Secondary);
    body()->addLayout(line);
    body()->addWidget(words);
    connect(m_minutes, &QComboBox::currentIndexChanged, this,
        [this] { IdleWatch::setMinutes(m_minutes->currentData().toInt()); });
}
