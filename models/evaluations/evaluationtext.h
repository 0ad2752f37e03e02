#pragma once

#include <QCoreApplication>

/// The sentences of this folder: `EvaluationText::tr("…")`.
struct EvaluationText {
    Q_DECLARE_TR_FUNCTIONS(Evaluations)
};
