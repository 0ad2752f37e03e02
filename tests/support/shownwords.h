#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QStringList>

#include <functional>
#include <memory>

class QPaintEngine;
class QWidget;

/// What can be read in a widget's labels and buttons, in the order in which they were made; today is "today".
[[nodiscard]] QStringList shownTexts(const QWidget& widget);
/// The entries of the menu that `open` opens; those that cannot be chosen end in " (disabled)". The menu is closed.
[[nodiscard]] QStringList offeredEntries(const std::function<void()>& open);

/// A sheet of paper that notes what is painted on it.
class PaintedPaper final : public QPaintDevice {
public:
    struct Text {
        QString text;
        QPointF at; ///< of the baseline
        double width = 0;
        QFont font;
        QColor color;
    };

    explicit PaintedPaper(const QSize& size);
    ~PaintedPaper() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;
    [[nodiscard]] const QList<Text>& texts() const;
    /// The texts line by line, each from left to right; parts of a line are joined without a blank.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QRectF textBox() const; ///< around all texts
    [[nodiscard]] QList<QRectF> shapes() const; ///< boxes around what else was drawn or filled

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};
