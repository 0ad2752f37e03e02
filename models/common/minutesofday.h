#pragma once

/// Minutes of 24 hours.
inline constexpr int minutesOfDay = 24 * 60;
