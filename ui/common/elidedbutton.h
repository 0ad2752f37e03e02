#pragma once

#include <QPushButton>

/// A button whose words give way in their middle where they are longer than its place: a long name never pushes its
/// neighbors out of the window. The whole words are in the tooltip then.
class ElidedButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
};
