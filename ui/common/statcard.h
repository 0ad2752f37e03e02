#pragma once

#include "ui/common/colors.h"

#include <QFrame>

/// One figure that matters: title, big number with its unit, and a line below (the change, what it is made of).
/// With a click action it can be reached and pressed by keyboard.
class StatCard final : public QFrame {
    Q_OBJECT

public:
    explicit StatCard(const QString& title, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& unit);
    void setSub(const QString& text, Tone tone = Tone::Neutral);
    void setClickable(bool clickable);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QString& sub() const { return m_sub; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_title;
    QString m_figure = QStringLiteral("—");
    QString m_unit;
    QString m_sub;
    Tone m_tone = Tone::Neutral;
    bool m_clickable = false;
};
