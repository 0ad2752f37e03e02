#pragma once

#include "models/reviews/review.h"
#include "ui/common/formdialog.h"

class ChoiceField;
class Office;

/// Puts projects into a review round that is not over yet.
class RoundChoiceDialog final : public FormDialog {
    Q_OBJECT

public:
    RoundChoiceDialog(Office& office, const QList<ProjectId>& projects, QWidget* parent = nullptr);

    /// Those that are new in the round, once it was saved.
    [[nodiscard]] const QList<ReviewCandidateId>& entered() const { return m_entered; }

private:
    ChoiceField* m_round = nullptr;
    QList<ReviewCandidateId> m_entered;
};
