#pragma once

#include "models/common/personalfield.h"
#include "models/database/unitofwork.h"

class Vault;

/// One number of one record: what 显示 shows, one at a time.
struct PersonalNumber {
    PersonalField field;
    qint64 record = 0;

    bool operator==(const PersonalNumber&) const = default;
};

/// The use case of showing it: asks whether the account may, and notes table, record and field, never the number.
void noteReveal(UnitOfWork& work, const PersonalNumber& number);
/// The number itself, once the act is noted. Throws Error when the record is not there.
[[nodiscard]] QString clearNumber(Connection& connection, const Vault& vault, const PersonalNumber& number);
