#pragma once

#include "ui/common/detailcontent.h"

#include <QWidget>

/// One event of a story with its dot on a vertical line: when, what, who.
class TimelineItem final : public QWidget {
    Q_OBJECT

public:
    TimelineItem(const DetailEvent& event, bool last, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    bool m_last;
};

/// Some ★ in a row.
class StarsLabel final : public QWidget {
    Q_OBJECT

public:
    explicit StarsLabel(int stars, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_stars;
};
