#pragma once

#include <QCoreApplication>

/// The sentences of this folder: `ReportText::tr("…")`.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};
