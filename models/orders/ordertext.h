#pragma once

#include <QCoreApplication>

/// The sentences of this folder: `OrderText::tr("…")`.
struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(Orders)
};
