#pragma once

#include "ui/common/colors.h"

#include <QWidget>

/// A state as a small colored label.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text, Tone tone, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

    /// For delegates: draws the badge at the left middle of `box`; returns its width.
    static int paint(QPainter& painter, const QRect& box, const QString& text, Tone tone);
    [[nodiscard]] static QSize sizeFor(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// Draws `stars` ★ at the left middle of `box`; returns the width used.
int paintStars(QPainter& painter, const QRect& box, int stars);
