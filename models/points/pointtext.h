#pragma once

#include <QCoreApplication>

/// Context of the sentences of this folder.
struct PointText {
    Q_DECLARE_TR_FUNCTIONS(Points)
};
