#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

/// Whole minutes of service. Sum first; hours are rounded once, at display, to one decimal, half up.
class Minutes final {
public:
    constexpr Minutes() = default;
    constexpr explicit Minutes(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr qint64 tenthsOfHours() const
    {
        return m_value < 0 ? -((-m_value + 3) / 6) : (m_value + 3) / 6;
    }
    /// Rounded to one decimal: for charts and number cells, never for further sums.
    [[nodiscard]] constexpr double hours() const { return double(tenthsOfHours()) / 10.0; }
    /// As the locale writes it: `13,660.7`.
    [[nodiscard]] QString hoursText(const QLocale& locale = QLocale()) const;
    /// Without separators, the same everywhere: `13660.7`.
    [[nodiscard]] QString plainHours() const;

    constexpr Minutes& operator+=(Minutes other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Minutes& operator-=(Minutes other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Minutes operator+(Minutes a, Minutes b) { return a += b; }
    friend constexpr Minutes operator-(Minutes a, Minutes b) { return a -= b; }
    constexpr auto operator<=>(const Minutes&) const = default;

private:
    qint64 m_value = 0;
};

/// What a bare number means in a duration column.
enum class DurationUnit { Hours, Minutes };

/// `1.5`, `1.5小时`, `90分钟`, `1小时30分`, `1:30`; rounded half up to the minute. Negative or not a duration: nothing.
[[nodiscard]] std::optional<Minutes> parseDuration(const QString& text, DurationUnit bare = DurationUnit::Hours);
