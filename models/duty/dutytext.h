#pragma once

#include <QCoreApplication>

/// Context of the sentences of this folder.
struct DutyText {
    Q_DECLARE_TR_FUNCTIONS(Duty)
};
