#include "ui/orders/suggestionlist.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

SuggestionCard::SuggestionCard(const DispatchSuggestion& suggestion, QWidget* parent)
    : QFrame(parent)
    , m_suggestion(suggestion)
{
    setFocusPolicy(Qt::StrongFocus); // Enter dispatches after a click, too
    setCursor(Qt::PointingHandCursor);
    auto* name = new ElidedLabel(this);
    name->setText(suggestion.name);
    name->setFont(Theme::font(13, true));
    auto* score = new QLabel(QString::number(suggestion.score), this);
    score->setFont(Theme::font(14, true));
    Theme::setTone(score, Tone::Bad);
    auto* reasons = new QLabel(suggestion.reasonText(), this);
    reasons->setWordWrap(true);
    reasons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no word widens the panel
    Theme::setText(reasons, Theme::Text::Secondary);
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(score);
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(12);
    layout->setContentsMargins(side, Theme::scaled(9), side, Theme::scaled(9));
    layout->setSpacing(Theme::scaled(4));
    layout->addLayout(head);
    layout->addWidget(reasons);
    setAccessibleName(tr("%1, %2 points: %3").arg(suggestion.name).arg(suggestion.score).arg(suggestion.reasonText()));
}

void SuggestionCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void SuggestionCard::paintEvent(QPaintEvent*)
{
    const Colors colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.surface);
    painter.setPen(QPen(m_chosen ? colors.accent : colors.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void SuggestionCard::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}

void SuggestionCard::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT opened();
}

void SuggestionCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    Q_EMIT chosen();
}

SuggestionList::SuggestionList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_second(new QLabel(this))
{
    m_second->setWordWrap(true);
    m_second->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::setText(m_second, Theme::Text::Secondary);
    m_layout->addWidget(m_second);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::scaled(8));
    setAccessibleName(tr("Suggestions"));
}

/// The focus stays in the list while its cards change, in a window that is not active, too, such as behind the form
/// that closes: else it would wander off to whatever comes next in the window.
void SuggestionList::setSuggestions(const QList<DispatchSuggestion>& suggestions)
{
    const bool holdsFocus = isAncestorOf(window()->focusWidget());
    if (holdsFocus)
        setFocus(Qt::OtherFocusReason);
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const DispatchSuggestion& suggestion : suggestions) {
        auto* card = new SuggestionCard(suggestion, this);
        const int index = int(m_cards.size());
        connect(card, &SuggestionCard::chosen, this, [this, index] { choose(index); });
        connect(card, &SuggestionCard::opened, this, &SuggestionList::opened);
        m_layout->insertWidget(index, card);
        card->show(); // it may get the focus at once
        m_cards << card;
    }
    m_current = -1;
    choose(m_cards.isEmpty() ? -1 : 0);
    if (holdsFocus && !m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

QString SuggestionList::secondBest() const
{
    QList<DispatchSuggestion> all;
    for (const SuggestionCard* card : m_cards)
        all << card->suggestion();
    return secondBestText(all, m_current);
}

const DispatchSuggestion* SuggestionList::current() const
{
    return m_current < 0 ? nullptr : &m_cards.at(m_current)->suggestion();
}

void SuggestionList::choose(int index)
{
    m_current = index;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setChosen(i == index);
    m_second->setText(secondBest());
    m_second->setVisible(!m_second->text().isEmpty());
    Q_EMIT currentChanged();
}

void SuggestionList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && !m_cards.isEmpty()) {
        const int next = std::clamp(m_current + step, 0, int(m_cards.size()) - 1);
        m_cards.at(next)->setFocus();
        choose(next);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    QWidget::keyPressEvent(event);
}
