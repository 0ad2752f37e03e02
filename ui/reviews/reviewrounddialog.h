#pragma once

#include "models/reviews/review.h"
#include "ui/common/recorddialog.h"

/// The form of a review round: when, by whom, by which criteria, and what the decision does.
class ReviewRoundDialog final : public RecordDialog<ReviewRound> {
    Q_OBJECT

public:
    ReviewRoundDialog(Office& office, const ReviewRound& round, QWidget* parent = nullptr);

private:
    void makeDecision();
};
