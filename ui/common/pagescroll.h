#pragma once

#include <QScrollArea>

/// Scrolls the content of a page, but only where the window is lower than the least height of its layout. (QScrollArea
/// by itself takes the preferred height of any layout that holds wrapped text.)
class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};
