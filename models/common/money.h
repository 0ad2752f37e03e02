#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

/// Money in whole 分 (1/100 yuan).
class Money final {
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }
    /// From a number cell, which holds yuan as a double; rounded to the nearest 分.
    [[nodiscard]] static Money fromYuan(double yuan);
    /// `22000`, `1,234.5`, `¥1,234.50元`, `2.2万元`; more than two decimals or no number: nothing.
    [[nodiscard]] static std::optional<Money> parse(const QString& text);

    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }
    [[nodiscard]] constexpr double yuan() const { return double(m_fen) / 100.0; }
    /// As the locale writes it, always with two decimals: `1,234.50`.
    [[nodiscard]] QString text(const QLocale& locale = QLocale()) const;
    /// Without separators, the same everywhere: `1234.50`.
    [[nodiscard]] QString plainText() const;

    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    constexpr auto operator<=>(const Money&) const = default;

private:
    qint64 m_fen = 0;
};
