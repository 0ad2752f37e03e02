#pragma once

#include <QStringList>

/// The cells of a line are headings of a sign-in sheet (序号, 姓名, 签到 …), not a person's.
[[nodiscard]] bool isSheetHeading(const QStringList& cells);
