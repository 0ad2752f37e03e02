#pragma once

#include "models/common/error.h"

#include <QList>
#include <QString>

/// 岗位: what people of an activity do, how many are wanted, and what they must be able to.
struct ActivityPost {
    QString name;
    int wanted = 0; ///< 0: any number
    QString qualification;

    bool operator==(const ActivityPost&) const = default;
};

/// One a line: "Guide 4 certified social worker", "引导员4人，持证社工". Lines that say no post are left out.
[[nodiscard]] QList<ActivityPost> activityPosts(const QString& text);
/// What is wrong with the lines; the field is "posts".
[[nodiscard]] Problems postProblems(const QString& text);
