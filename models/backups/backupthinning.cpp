#include "models/backups/backupthinning.h"

#include <QSet>

#include <algorithm>

namespace {

bool isNewer(const BackupFile& left, const BackupFile& right)
{
    return left.takenAt != right.takenAt ? left.takenAt > right.takenAt : left.path > right.path;
}

/// Whether this is the first one met of its day (week, month), and there is still a place for one.
bool takesPlace(QSet<int>& places, int place, int most)
{
    if (places.contains(place) || places.size() >= most)
        return false;
    places.insert(place);
    return true;
}

int weekOf(const QDate& date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

/// What must never go, by index: the newest, and the newest that can be relied upon.
QSet<qsizetype> anchors(const QList<BackupFile>& files)
{
    QSet<qsizetype> kept;
    if (!files.isEmpty())
        kept.insert(0);
    for (const BackupState wanted : {BackupState::Verified, BackupState::Unverified}) {
        const auto found = std::find_if(
            files.begin(), files.end(), [wanted](const BackupFile& file) { return file.state == wanted; });
        if (found == files.end())
            continue;
        kept.insert(found - files.begin());
        break;
    }
    return kept;
}

struct Marked {
    QSet<qsizetype> kept;
    QSet<qsizetype> spare; ///< kept today only because it is today
};

Marked markByTime(const QList<BackupFile>& files, const QDate& today)
{
    Marked marked{anchors(files), {}};
    QSet<int> days;
    QSet<int> weeks;
    QSet<int> months;
    int ofToday = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const BackupFile& file = files.at(i);
        if (file.state == BackupState::Damaged)
            continue;
        const QDate date = file.takenAt.date();
        const bool ofDay = takesPlace(days, int(date.toJulianDay()), BackupsKept::days);
        const bool ofWeek = takesPlace(weeks, weekOf(date), BackupsKept::weeks);
        const bool ofMonth = takesPlace(months, date.year() * 12 + date.month(), BackupsKept::months);
        if (ofDay || ofWeek || ofMonth)
            marked.kept.insert(i);
        if (date == today && ++ofToday <= BackupsKept::today && !marked.kept.contains(i)) {
            marked.kept.insert(i);
            marked.spare.insert(i);
        }
    }
    return marked;
}

} // namespace

QList<BackupFile> thinned(const QList<BackupFile>& files, const QDateTime& now, qint64 budget)
{
    QList<BackupFile> sorted = files;
    std::sort(sorted.begin(), sorted.end(), isNewer);
    Marked marked = markByTime(sorted, now.date());
    const QSet<qsizetype> untouchable = anchors(sorted);
    qint64 used = 0;
    for (const qsizetype i : std::as_const(marked.kept))
        used += sorted.at(i).size;
    // The oldest goes first, but what only today keeps goes before the history.
    for (const bool spareOnly : {true, false}) {
        for (qsizetype i = sorted.size() - 1; i >= 0 && used > budget; --i) {
            if (!marked.kept.contains(i) || untouchable.contains(i) || (spareOnly && !marked.spare.contains(i)))
                continue;
            marked.kept.remove(i);
            used -= sorted.at(i).size;
        }
    }
    QList<BackupFile> removed;
    for (qsizetype i = sorted.size() - 1; i >= 0; --i) {
        if (!marked.kept.contains(i))
            removed << sorted.at(i);
    }
    return removed;
}
