#pragma once

#include "models/activities/attendance.h"

class Connection;
class Vault;

/// Somebody who signed up, with the number to call.
struct SignUpPhone {
    QString name;
    QString number; ///< the volunteer's 编号
    QString phone; ///< whole
    QString team; ///< where they are now, "" when in none
    AttendanceState state = AttendanceState::SignedUp;
};

/// Reads whom to call about an activity: whoever signed up and was not declined, by name. For a noted phone list only.
class SignUpPhonesRepository final {
public:
    explicit SignUpPhonesRepository(const Vault& vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] QList<SignUpPhone> of(Connection& connection, ActivityId activity) const;

private:
    const Vault& m_vault;
};
