#include "models/common/shownmoment.h"

QString shownMoment(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shownSecond(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString shownMomentBeside(const QDateTime& moment, QDate day)
{
    return moment.date() == day ? moment.toString(QStringLiteral("HH:mm")) : shownMoment(moment);
}
