#pragma once

#include <QCoreApplication>

/// Context of the sentences of this folder.
struct VisitText {
    Q_DECLARE_TR_FUNCTIONS(Visit)
};
