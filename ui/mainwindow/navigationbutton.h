#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

/// One page in the navigation.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(Icon icon, const QString& text, QWidget* parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    void setFolded(bool folded);
    void setSign(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;

    Icon m_icon;
    int m_badge = 0;
    bool m_folded = false;
};
