#pragma once

/// The roles of an office: 管理员, 录入, 审核, 财务, 查询, 审计.
enum class Role { Administrator, Entry, Review, Finance, Query, Audit };

/// Some of the roles.
class Roles final {
public:
    template <class... More>
    constexpr Roles(Role first, More... more) // NOLINT(google-explicit-constructor): one role is some roles
        : m_bits(((1 << int(first)) | ... | (1 << int(more))))
    {
    }
    [[nodiscard]] static constexpr Roles all()
    {
        return {Role::Administrator, Role::Entry, Role::Review, Role::Finance, Role::Query, Role::Audit};
    }

    [[nodiscard]] constexpr bool contain(Role role) const { return (m_bits & (1 << int(role))) != 0; }

private:
    int m_bits;
};
