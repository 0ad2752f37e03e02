#pragma once

#include "models/common/error.h"
#include "models/common/minutes.h"

#include <QList>

class Connection;

/// How many minutes of checked service make one to five stars; the office may change them.
class StarThresholds final {
public:
    static constexpr int count = 5;

    /// 100, 300, 600, 1000, 1500 hours (中国注册志愿者管理办法).
    StarThresholds();
    explicit StarThresholds(QList<Minutes> minutes);
    /// The office's own, else the usual ones.
    [[nodiscard]] static StarThresholds of(Connection& connection);
    /// The settings' text: minutes separated by commas; anything unusable gives the usual thresholds.
    [[nodiscard]] static StarThresholds fromText(const QString& text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<Minutes>& minutes() const { return m_minutes; }
    [[nodiscard]] int starOf(Minutes served) const;
    /// Problems by field "star1" … "star5": each must lie above the one before.
    [[nodiscard]] Problems problems() const;

    bool operator==(const StarThresholds&) const = default;

private:
    QList<Minutes> m_minutes;
};
