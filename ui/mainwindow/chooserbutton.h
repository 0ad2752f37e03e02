#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

/// A button of the top bar that shows a present choice and opens the others: sign, words, arrow.
class ChooserButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChooserButton(Icon icon, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Icon m_icon;
};
