#pragma once

#include "models/common/act.h"

#include <QString>

class Features;
struct Account;

/// The act changes what is the same for the whole office: settings, dictionaries, the calendar, rules. Words that a
/// file brings are an act of their own.
[[nodiscard]] bool isOfficeWide(const Features& features, const Act& act);
/// The role of the account may do it, and what is the same for the whole office only an account of the whole office.
[[nodiscard]] bool mayDo(const Features& features, const Account& account, const Act& act);
/// Throws RefusedError unless mayDo().
void requireMay(const Features& features, const Account& account, const Act& act);
/// Why an account of a part of the office may not do what its role may.
[[nodiscard]] QString wholeOfficeSentence(const Act& act);
