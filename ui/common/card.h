#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

/// A white field with a thin border; optionally a heading, a quiet word on the right and a ⋯ menu.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// The unit or count on the right of the heading.
    void setHint(const QString& hint);
    /// Shows the ⋯ button with this menu; the card takes it.
    void setMenu(QMenu* menu);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QWidget* m_header = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_menu = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// A thin dividing line.
[[nodiscard]] QFrame* dividingLine(QWidget* parent = nullptr);
