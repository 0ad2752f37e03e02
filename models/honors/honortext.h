#pragma once

#include <QCoreApplication>

/// The sentences of this folder: `HonorText::tr("…")`.
struct HonorText {
    Q_DECLARE_TR_FUNCTIONS(Honors)
};
