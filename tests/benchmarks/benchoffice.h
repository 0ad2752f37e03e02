#pragma once

#include "models/office/office.h"

/// An office of `size` invented volunteers in `folder`, signed in; made once and kept between runs.
[[nodiscard]] std::unique_ptr<Office> openBenchOffice(const QString& folder, int size);
/// The file of that office.
[[nodiscard]] QString benchOfficePath(const QString& folder, int size);
/// Removes the file of an office with what lies beside it.
void removeOffice(const QString& path);
/// An office with the organizations of 01-机构.xlsx and nobody in it; made anew.
[[nodiscard]] std::unique_ptr<Office> makeEmptyOffice(const QString& path);
/// A roster of `size` people as the street sends it (04-志愿者花名册.xlsx); made once and kept.
/// So many lines of sign-in sheets of the people of openBenchOffice(); made once and kept.
[[nodiscard]] QString benchAttendance(const QString& folder, int people, int lines);
[[nodiscard]] QString benchRoster(const QString& folder, int size);

inline constexpr auto benchPassword = "benchmark-1";

/// Three years of a street with twenty service records for each volunteer; made once and kept.
[[nodiscard]] std::unique_ptr<Office> openDemoOffice(const QString& folder, int volunteers);
