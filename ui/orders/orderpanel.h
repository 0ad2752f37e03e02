#pragma once

#include "models/orders/dispatchsuggestion.h"
#include "models/visits/visit.h"
#include "ui/common/detailcontent.h"

#include <QFrame>

class Connection;
class Office;
class OrderActions;
class PartyPhone;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RevealButton;
class SuggestionList;

/// What stands beside the board: who asks for what, the suggestions with 派给, the next step, and the order's story.
class OrderPanel final : public QFrame {
    Q_OBJECT

public:
    using QWidget::show;
    OrderPanel(Office& office, OrderActions& actions, QWidget* parent = nullptr);
    ~OrderPanel() override;

    void showOrder(OrderId id);
    void clear();
    [[nodiscard]] OrderId shownId() const { return m_order.id; }
    [[nodiscard]] SuggestionList* suggestions() const { return m_suggestions; }
    [[nodiscard]] RevealButton* showButton() const { return m_show; } ///< beside the requester's phone
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton* visitButton() const { return m_visit; } ///< hidden where no visit became the order
    [[nodiscard]] QPushButton* filesButton() const { return m_files; }
    [[nodiscard]] QPushButton* moreButton() const { return m_more; }
    /// Enter dispatches from here; waits for the suggestions where they are still being read.
    void focusSuggestions();

Q_SIGNALS:
    void visitRequested(VisitId id); ///< that the order came from
    void suggestionsReady();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWidgets();
    void makeLayout();
    [[nodiscard]] QWidget* makeStory();
    void showFacts();
    void showPhone();
    void showVisit();
    void showSuggestions(const QList<DispatchSuggestion>& suggestions);
    [[nodiscard]] bool isAtWork(const QWidget* focused) const;
    void showButtons();
    void showStory();
    void pressPrimary();
    [[nodiscard]] bool owesAnswer() const; ///< a bad evaluation waits for it
    [[nodiscard]] bool answersEnter() const; ///< Enter presses the primary button now

    Office& m_office;
    OrderActions& m_actions;
    Order m_order;
    OrderRound m_round; ///< the present one
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_phone = nullptr;
    RevealButton* m_show = nullptr;
    PartyPhone* m_party = nullptr; ///< of who goes, or would go
    SuggestionList* m_suggestions = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_visit = nullptr;
    VisitId m_visitId;
    QPushButton* m_files = nullptr; ///< hidden where none is kept
    QPushButton* m_more = nullptr;
    QVBoxLayout* m_story = nullptr;
    QWidget* m_content = nullptr; ///< all of an order
    QLabel* m_empty = nullptr;
    bool m_wantsFocus = false; ///< the suggestions take the focus as soon as they are there
};
