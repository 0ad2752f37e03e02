#pragma once

#include "models/volunteers/volunteer.h"

class Vault;

/// All that search knows of a volunteer: name, number, and the keyed digests of ID and phone number and their tails.
[[nodiscard]] QString volunteerTokens(const Vault& vault, const Volunteer& volunteer);
/// The digests under which somebody with this number stands: of four digits, or of a whole phone or ID number.
[[nodiscard]] QList<QByteArray> numberDigests(const Vault& vault, const QString& typed, bool isTail);
