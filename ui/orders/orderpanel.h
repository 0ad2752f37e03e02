#pragma once

#include "models/orders/dispatchsuggestion.h"
#include "ui/common/detailcontent.h"

#include <QFrame>

class Office;
class OrderActions;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class RevealButton;
class SuggestionList;

/// What stands beside the board: who asks for what, the suggestions with 派给, the next step, and the order's story.
class OrderPanel final : public QFrame {
    Q_OBJECT

public:
    using QWidget::show;
    OrderPanel(Office& office, OrderActions& actions, QWidget* parent = nullptr);

    void showOrder(OrderId id);
    void clear();
    [[nodiscard]] OrderId shownId() const { return m_order.id; }
    [[nodiscard]] SuggestionList* suggestions() const { return m_suggestions; }
    [[nodiscard]] RevealButton* showButton() const { return m_show; } ///< beside the requester's phone
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton* moreButton() const { return m_more; }
    void focusSuggestions();

Q_SIGNALS:
    void suggestionsReady();

private:
    void makeWidgets();
    void makeLayout();
    void showFacts();
    void showPhone();
    void showSuggestions(const QList<DispatchSuggestion>& suggestions);
    void showButtons();
    void showStory();
    void pressPrimary();

    Office& m_office;
    OrderActions& m_actions;
    Order m_order;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_phone = nullptr;
    RevealButton* m_show = nullptr;
    SuggestionList* m_suggestions = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_more = nullptr;
    QVBoxLayout* m_story = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_empty = nullptr;
};

/// The story of an order as the detail panels show it.
[[nodiscard]] QList<DetailEvent> storyOf(const QList<OrderEvent>& events, const QDateTime& now);
