#pragma once

#include <QCoreApplication>

/// The sentences of this folder: `SpreadsheetText::tr("…")`.
struct SpreadsheetText {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetText)
};
