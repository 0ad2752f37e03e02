#pragma once

#include "ui/common/viewframe.h"

struct Desk;
class Office;

/// 培训: sessions, who takes part, courses, credentials and licences, one behind the other.
class TrainingPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit TrainingPage(Office& office, QWidget* parent = nullptr);
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> trainingPages(const Desk& desk);
