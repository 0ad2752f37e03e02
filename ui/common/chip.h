#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

#include <optional>

/// A pill: a condition that narrows a list (red, removable with × or Del) or the way to add one (gray).
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Condition, Add };

    explicit Chip(const QString& text, Kind kind = Kind::Condition, QWidget* parent = nullptr);
    void setSign(Icon icon) { m_icon = icon; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int signWidth() const;

    Kind m_kind;
    std::optional<Icon> m_icon;
};
