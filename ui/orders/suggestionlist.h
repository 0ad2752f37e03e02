#pragma once

#include "models/orders/dispatchsuggestion.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

/// One suggestion: name, score, reasons in words.
class SuggestionCard final : public QFrame {
    Q_OBJECT

public:
    SuggestionCard(const DispatchSuggestion& suggestion, QWidget* parent = nullptr);

    [[nodiscard]] const DispatchSuggestion& suggestion() const { return m_suggestion; }
    void setChosen(bool chosen);

Q_SIGNALS:
    void chosen();
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    DispatchSuggestion m_suggestion;
    bool m_chosen = false;
};

/// The ranked suggestions; the best one is chosen at first. Up and down choose, Enter dispatches.
class SuggestionList final : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget* parent = nullptr);

    void setSuggestions(const QList<DispatchSuggestion>& suggestions);
    [[nodiscard]] const QList<SuggestionCard*>& cards() const { return m_cards; }
    /// The chosen one, or null.
    [[nodiscard]] const DispatchSuggestion* current() const;
    void choose(int index);
    /// "Second best: …, 7 points less"; "" where there is nothing to choose.
    [[nodiscard]] QString secondBest() const;

Q_SIGNALS:
    void currentChanged();
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout = nullptr;
    QLabel* m_second = nullptr; ///< what stands against the chosen one
    QList<SuggestionCard*> m_cards;
    int m_current = -1;
};
