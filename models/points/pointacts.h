#pragma once

#include "models/points/pointbook.h"
#include "models/records/takenstep.h"

class TaskContext;

/// Enters an opening balance, a grant or a correction by hand. Throws Error when a correction would take more than
/// there is.
[[nodiscard]] TakenStep enterByHand(UnitOfWork& work, PointEntry entry);
/// Points from one person to another, logged on both sides. Throws Error when the rule of today allows no gifts, when
/// they are the same person, or when there are not so many points.
[[nodiscard]] TakenStep givePoints(
    UnitOfWork& work, VolunteerId from, VolunteerId to, qint64 points, const QString& remark);

struct LapsedPoints {
    int people = 0;
    qint64 points = 0;
};
/// Lets lapse what could be spent until yesterday at the latest, first in, first out; what is frozen stays.
LapsedPoints lapsePoints(UnitOfWork& work, QDate today, TaskContext& task);
/// The same of one person; the caller closes the book.
qint64 lapseOf(PointBook& book, Connection& connection, VolunteerId person, QDate today);
/// What lapsePoints() would let lapse.
[[nodiscard]] LapsedPoints lapsingPoints(Connection& connection, QDate today);
