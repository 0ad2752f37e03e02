#pragma once

#include "models/spreadsheets/importrow.h"
#include "models/volunteers/volunteer.h"

enum class NumberKind { ResidentId, OtherDocument, Phone };

/// The text of a cell before any cleaning, so that what cleaning changed can be told.
[[nodiscard]] QString rawText(const SheetCell& cell);
/// A cleaned number; what was cleaned is noted.
[[nodiscard]] QString readNumber(const ImportRow& row, const QString& key, NumberKind kind, Problems& problems);
/// Plain fields of a volunteer: texts, dates, yes and no.
void readTexts(Volunteer& volunteer, const ImportRow& row, Problems& problems);
/// `stored` with what the row fills in: an empty cell changes nothing.
[[nodiscard]] Volunteer updatedFrom(const Volunteer& stored, const Volunteer& read, const ImportRow& row);
/// True when this field has a remark already that is as grave: a warning never hides an error.
[[nodiscard]] bool isNoted(const Problems& problems, const QString& field, Problem::Severity severity);
