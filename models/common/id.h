#pragma once

#include <QHash>
#include <QMetaType>

#include <compare>

/// A strong row id: a StationId cannot stand where a TeamId is asked for. 0 means "not saved yet" or "none".
template <class Tag> class Id final {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};
