#pragma once

/// Resident memory of this process now; the highest mark is forgotten and grows anew from here.
[[nodiscard]] double restartPeakMegabytes();
/// The highest since.
[[nodiscard]] double peakMegabytes();
/// Of another process of this user; 0 when it is gone.
[[nodiscard]] double residentMegabytes(int process);
