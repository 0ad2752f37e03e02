#pragma once

#include <QString>

/// True when somebody can type an answer.
[[nodiscard]] bool isTerminal();
/// One line typed without echo.
[[nodiscard]] QString readHiddenLine();
