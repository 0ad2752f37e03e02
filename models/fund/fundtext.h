#pragma once

#include <QCoreApplication>

/// Context of the sentences of this folder.
struct FundText {
    Q_DECLARE_TR_FUNCTIONS(Fund)
};
