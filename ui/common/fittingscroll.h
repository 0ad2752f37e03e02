#pragma once

#include <QScrollArea>

/// Scrolls down where its content is higher than the room, and takes no more room than that. Never scrolls sideways:
/// the content gets the width there is.
class FittingScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit FittingScroll(QWidget* content, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};
