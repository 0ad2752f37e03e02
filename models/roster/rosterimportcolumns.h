#pragma once

#include "models/spreadsheets/columnmatching.h"
#include "models/volunteers/volunteer.h"

/// The headings of volunteer rosters (spec 3), and the words that their cells use.
[[nodiscard]] QList<ImportColumn> rosterColumns();
/// 男, 女 and what offices write for them; Unknown for anything else.
[[nodiscard]] Sex sexFromWord(const QString& word);
[[nodiscard]] IdType idTypeFromWord(const QString& word);
/// What the word says, unless the number itself tells whose permit it is.
[[nodiscard]] IdType idTypeOf(const QString& word, const QString& number);
/// A number that is no resident's, in a row that does not say what it is: of a passport, say.
[[nodiscard]] bool asksForType(const QString& word, const QString& number);
[[nodiscard]] std::optional<VolunteerState> volunteerStateFromWord(const QString& word);
