#include "ui/orders/orderpanel.h"

#include "models/attachments/attachment.h"
#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/common/task.h"
#include "models/office/office.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fittingscroll.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderstory.h"
#include "ui/orders/partyphone.h"
#include "ui/orders/suggestionlist.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

OrderPanel::OrderPanel(Office& office, OrderActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_office(office)
    , m_actions(actions)
{
    setProperty("vdCard", true);
    makeWidgets();
    makeLayout();
    connect(m_suggestions, &SuggestionList::currentChanged, this, &OrderPanel::showButtons);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_order.id.isValid())
            showButtons();
    });
    connect(m_suggestions, &SuggestionList::opened, this, &OrderPanel::pressPrimary);
    connect(m_primary, &QPushButton::clicked, this, &OrderPanel::pressPrimary);
    m_primary->installEventFilter(this);
    connect(m_show, &RevealButton::revealed, m_phone, &QLabel::setText);
    connect(m_show, &RevealButton::covered, this, [this] { m_phone->setText(maskedPhone(m_order.requesterPhone)); });
    connect(m_visit, &QPushButton::clicked, this, [this] { Q_EMIT visitRequested(m_visitId); });
    connect(
        m_files, &QPushButton::clicked, this, [this] { attempt(window(), [this] { m_actions.showFiles(m_order); }); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        permit(menu.addAction(icon(Icon::Pencil), tr("Correct what was written down…"), this,
                   [this] { attempt(window(), [this] { m_actions.edit(m_order); }); }),
            m_office, Acts::HandleOrders);
        menu.addSeparator();
        m_actions.fillMenu(menu, m_order);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    permit(m_primary, m_office, Acts::HandleOrders);
    permit(m_more, m_office, Acts::HandleOrders);
    clear();
}

/// The focus leaves the parts while they go.
OrderPanel::~OrderPanel()
{
    qApp->disconnect(this);
}

void OrderPanel::makeWidgets()
{
    m_title = new QLabel(this);
    Theme::setText(m_title, Theme::Text::Strong);
    m_subtitle = new ElidedLabel(this);
    Theme::setText(m_subtitle, Theme::Text::Faint);
    m_subtitle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts = new QLabel(this);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setText(m_facts, Theme::Text::Secondary);
    m_phone = new QLabel(this);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_phone->setAccessibleName(tr("Phone of the requester"));
    m_show = new RevealButton(m_office, {PersonalFields::requesterPhone, 0}, m_phone->accessibleName(), this);
    m_party = new PartyPhone(m_office, this);
    m_suggestions = new SuggestionList(this);
    m_primary = new ElidedButton(this);
    m_primary->setAutoDefault(true); // Enter presses it, here as in a dialog
    Theme::setButton(m_primary, Theme::Button::Primary);
    m_visit = new ElidedButton(this);
    Theme::setButton(m_visit, Theme::Button::Link);
    m_files = new ElidedButton(this);
    Theme::setButton(m_files, Theme::Button::Link);
    m_more = new QPushButton(icon(Icon::Dots), QString(), this);
    m_more->setToolTip(tr("More that can be done with this order"));
    m_more->setAccessibleName(m_more->toolTip());
    m_empty = new QLabel(tr("Choose an order to see what can be done."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setText(m_empty, Theme::Text::Faint);
}

/// What is needed to choose, as high as it is where there is room; below it the button, always in sight; the story.
void OrderPanel::makeLayout()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    auto* phone = new QHBoxLayout;
    phone->setSpacing(Theme::scaled(8));
    phone->addWidget(m_phone);
    phone->addWidget(m_show, 1, Qt::AlignLeft);
    auto* choice = new QWidget(this);
    auto* choosing = new QVBoxLayout(choice);
    choosing->setContentsMargins(0, 0, Theme::scaled(2), 0);
    choosing->setSpacing(Theme::scaled(9));
    choosing->addWidget(m_facts);
    choosing->addLayout(phone);
    for (QPushButton* link : {m_visit, m_files})
        choosing->addWidget(link, 0, Qt::AlignLeft);
    choosing->addWidget(m_party);
    choosing->addWidget(m_suggestions);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_primary, 1);
    buttons->addWidget(m_more);
    QWidget* const past = makeStory();
    m_content = new QWidget(this);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::scaled(9));
    content->addLayout(head);
    content->addWidget(new FittingScroll(choice, this), 1);
    content->addLayout(buttons);
    content->addSpacing(Theme::scaled(6));
    content->addWidget(past, 1);
    content->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins() + Theme::scaled(15));
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
}

QWidget* OrderPanel::makeStory()
{
    auto* story = new QWidget(this);
    m_story = new QVBoxLayout(story);
    m_story->setContentsMargins(0, 0, 0, 0);
    m_story->setSpacing(0);
    m_story->setAlignment(Qt::AlignTop);
    auto* past = new FittingScroll(story, this);
    past->setMinimumHeight(Theme::scaled(56));
    return past;
}

void OrderPanel::clear()
{
    m_order = {};
    m_content->hide();
    m_empty->show();
}

void OrderPanel::showOrder(OrderId id)
{
    const bool sameOrder = m_order.id == id;
    const auto order = OrderRepository(m_office.vault()).find(m_office.database().reader(), id);
    if (!order)
        return clear();
    const bool isUnchanged = sameOrder && *order == m_order;
    const bool worksHere = isAtWork(window()->focusWidget());
    m_order = *order;
    m_round = OrderRepository(m_office.vault())
                  .round(m_office.database().reader(), id, m_order.round)
                  .value_or(OrderRound());
    m_empty->hide();
    m_content->show();
    showFacts();
    showStory();
    const bool waits = m_order.state == OrderState::ToDispatch;
    m_suggestions->setVisible(waits);
    if (waits && !(isUnchanged && m_suggestions->current())) {
        m_suggestions->setSuggestions({});
        runTask(
            this, tr("Looking for teams"),
            [&office = m_office, asked = m_order](
                TaskContext&) { return std::pair(asked.id, suggestDispatch(office.database().reader(), asked)); },
            [this](const std::pair<OrderId, QList<DispatchSuggestion>>& answer) {
                if (answer.first == m_order.id && m_order.state == OrderState::ToDispatch)
                    showSuggestions(answer.second);
            });
    }
    showButtons();
    if (worksHere && !isAtWork(window()->focusWidget())) // what had the focus went with the step
        focusSuggestions();
}

/// The focus is where the next step is taken.
bool OrderPanel::isAtWork(const QWidget* focused) const
{
    return focused && focused->isVisibleTo(this) && focused->isEnabledTo(this)
        && (focused == m_primary || m_suggestions->isAncestorOf(focused));
}

void OrderPanel::showFacts()
{
    Connection& connection = m_office.database().reader();
    const bool waits = m_order.state == OrderState::ToDispatch;
    const auto community = OrganisationRepository().find(connection, m_order.organisation);
    const QString need = DictionaryRepository().name(connection, Dictionary::NeedCategory, m_order.need);
    m_title->setText(waits ? tr("Suggestions") : orderStates().title(m_order.state));
    m_subtitle->setText(tr("%1 · %2 · %3", "need, requester, community")
                            .arg(need, m_order.requesterName, community ? community->name : QString()));
    QStringList lines{m_order.number};
    const QDateTime due = waits ? m_order.responseDueAt : m_order.completionDueAt;
    if (due.isValid() && isOpen(m_order.state))
        lines.first() = tr("%1 · due %2", "order, deadline").arg(m_order.number, shownMoment(due));
    if (!m_order.details.isEmpty())
        lines << tr("“%1”").arg(m_order.details);
    if (!m_order.address.isEmpty())
        lines << m_order.address;
    if (m_order.wishedAt.isValid())
        lines << tr("Wished for %1").arg(shownMoment(m_order.wishedAt));
    if (!m_order.safetyNote.isEmpty())
        lines << tr("Mind: %1").arg(m_order.safetyNote);
    if (!m_order.stateReason.isEmpty())
        lines << tr("Reason: %1").arg(m_order.stateReason);
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    showPhone();
    showVisit();
    const int files = AttachmentRepository().keptCount(connection, {QStringLiteral("order"), m_order.id.value()});
    m_files->setVisible(files > 0);
    m_files->setText(tr("%n file(s)", nullptr, files));
}

void OrderPanel::showPhone()
{
    const bool isKnown = !m_order.requesterPhone.isEmpty();
    m_phone->setVisible(isKnown);
    m_show->setVisible(isKnown);
    m_show->setNumber({PersonalFields::requesterPhone, m_order.id.value()});
    if (!m_show->isRevealed()) // the board is read again while somebody dials
        m_phone->setText(maskedPhone(m_order.requesterPhone));
}

void OrderPanel::showVisit()
{
    const auto visit = VisitRepository(m_office.vault()).ofOrder(m_office.database().reader(), m_order.id);
    m_visit->setVisible(visit.has_value());
    m_visitId = visit ? visit->id : VisitId();
    if (visit)
        m_visit->setText(
            tr("From the visit of %1, %2", "visitor, time").arg(visit->name, shownMoment(visit->happenedAt)));
}

void OrderPanel::showSuggestions(const QList<DispatchSuggestion>& suggestions)
{
    m_suggestions->setSuggestions(suggestions);
    showButtons();
    const QWidget* focused = window()->focusWidget();
    if (std::exchange(m_wantsFocus, false) && (!focused || isAncestorOf(focused)))
        focusSuggestions();
    Q_EMIT suggestionsReady();
}

void OrderPanel::showButtons()
{
    m_more->setVisible(m_order.id.isValid());
    if (m_order.state == OrderState::ToDispatch) {
        const DispatchSuggestion* best = m_suggestions->current();
        m_party->showParty(best ? best->team : TeamId(), best ? best->volunteer : VolunteerId());
        m_primary->setVisible(true);
        if (!best && window()->focusWidget() == m_primary) // a button that is disabled gives the focus away
            m_suggestions->setFocus();
        m_primary->setEnabled(best != nullptr);
        const QString words = best ? tr("Dispatch to %1").arg(best->name) : tr("No active team suits");
        m_primary->setText(best && answersEnter() ? tr("%1    Enter").arg(words) : words);
        return;
    }
    m_party->showParty(m_round.team, m_round.volunteer);
    m_primary->setEnabled(true);
    if (owesAnswer()) {
        m_primary->setVisible(true);
        return m_primary->setText(tr("Answer the bad evaluation…"));
    }
    m_actions.steps().showNext(*m_primary, m_order.id.value());
}

void OrderPanel::pressPrimary()
{
    if (!m_primary->isEnabled()) // a suggestion was opened, and the role may only look
        return;
    attempt(window(), [this] {
        if (m_order.state == OrderState::ToDispatch) {
            if (const DispatchSuggestion* best = m_suggestions->current())
                m_actions.dispatchTo(m_order.id, {best->team, best->volunteer});
            return;
        }
        if (owesAnswer())
            m_actions.answerFollowUp(m_order);
        else
            m_actions.steps().takeNext(m_order.id.value());
    });
}

/// A double click and a key held down are one act: they take no second step of an order.
bool OrderPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isRepeat = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->isAutoRepeat();
    if (watched == m_primary && (isRepeat || event->type() == QEvent::MouseButtonDblClick))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool OrderPanel::owesAnswer() const
{
    return m_order.state == OrderState::Closed && m_actions.hasOpenFollowUp(m_order);
}

bool OrderPanel::answersEnter() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && (focused == m_primary || m_suggestions->isAncestorOf(focused));
}

void OrderPanel::showStory()
{
    while (QLayoutItem* item = m_story->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Connection& connection = m_office.database().reader();
    const auto events = storyOf(
        connection, OrderRepository(m_office.vault()).events(connection, m_order.id), QDateTime::currentDateTime());
    for (qsizetype i = 0; i < events.size(); ++i)
        m_story->addWidget(new TimelineItem(events.at(i), i + 1 == events.size(), this));
}

void OrderPanel::focusSuggestions()
{
    const bool isChoosing = m_order.state == OrderState::ToDispatch;
    m_wantsFocus = isChoosing && m_suggestions->cards().isEmpty();
    if (isChoosing && !m_suggestions->cards().isEmpty())
        m_suggestions->cards().first()->setFocus();
    else if (isChoosing)
        m_suggestions->setFocus(); // a button that cannot be pressed yet takes no focus
    else
        (m_primary->isVisibleTo(this) ? m_primary : m_more)->setFocus();
}
