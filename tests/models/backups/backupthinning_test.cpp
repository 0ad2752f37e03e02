#include "models/backups/backupthinning.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 ample = 1000000 * megabyte;

BackupFile backup(const QDateTime& moment, BackupState state = BackupState::Verified, qint64 size = megabyte)
{
    BackupFile file;
    file.path = QStringLiteral("office-%1-timer.vdesk").arg(moment.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    file.takenAt = moment;
    file.cause = BackupCause::Timer;
    file.size = size;
    file.state = state;
    return file;
}

QList<BackupFile> without(QList<BackupFile> files, const QList<BackupFile>& removed)
{
    files.removeIf([&removed](const BackupFile& file) { return removed.contains(file); });
    return files;
}

qint64 sizeOf(const QList<BackupFile>& files)
{
    qint64 size = 0;
    for (const BackupFile& file : files)
        size += file.size;
    return size;
}

QDateTime newestGood(const QList<BackupFile>& files)
{
    QDateTime newest;
    for (const BackupFile& file : files) {
        if (file.state == BackupState::Verified && (!newest.isValid() || file.takenAt > newest))
            newest = file.takenAt;
    }
    return newest;
}

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class BackupThinningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void keepsDaysWeeksAndMonths();
    void theBudgetTakesTodaysSpareFirst();
    void neverRemovesTheLastGoodOne();
    void clockMovedBack();
    void randomHistories_data();
    void randomHistories();
};

void BackupThinningTest::keeps_data()
{
    QTest::addColumn<QStringList>("moments");
    QTest::addColumn<QStringList>("removed");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one, years old") << QStringList{"2019-05-01 08:00"} << QStringList();
    QTest::newRow("all of today") << QStringList{"2025-03-14 08:00", "2025-03-14 08:30", "2025-03-14 09:00"}
                                  << QStringList();
    QTest::newRow("the last of yesterday") << QStringList{"2025-03-14 08:00", "2025-03-13 17:00", "2025-03-13 16:30",
        "2025-03-13 08:00"} << QStringList{"2025-03-13 08:00", "2025-03-13 16:30"};
    QTest::newRow("over the new year, days and not numbers count")
        << QStringList{"2025-01-01 08:00", "2024-12-31 17:00", "2024-12-31 09:00"} << QStringList{"2024-12-31 09:00"};
}

void BackupThinningTest::keeps()
{
    QFETCH(QStringList, moments);
    QFETCH(QStringList, removed);
    QList<BackupFile> files;
    for (const QString& moment : moments)
        files << backup(at(moment));
    QStringList gone;
    for (const BackupFile& file : thinned(files, at(QStringLiteral("2025-03-14 18:00")), ample))
        gone << file.takenAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QCOMPARE(gone, removed);
}

/// Two years with two backups a day leave twelve days, then weeks, then months.
void BackupThinningTest::keepsDaysWeeksAndMonths()
{
    const QDateTime now = at(QStringLiteral("2025-03-14 18:00")); // a Friday
    QList<BackupFile> files;
    for (int day = 0; day < 730; ++day) {
        files << backup(now.addDays(-day).addSecs(-3600));
        files << backup(now.addDays(-day).addSecs(-7200));
    }
    const QList<BackupFile> kept = without(files, thinned(files, now, ample));
    QStringList days;
    for (const BackupFile& file : kept)
        days << file.takenAt.toString(QStringLiteral("MM-dd"));
    const QStringList expected{"03-14", "03-14", "03-13", "03-12", "03-11", "03-10", "03-09", "03-08", "03-07", "03-06",
        "03-05", "03-04", "03-03", // twelve days, today whole
        "03-02", "02-28", "02-23", "02-16", "02-09", "02-02", "01-31", "01-26", "01-19",
        "01-12", // Sundays and ends of months
        "12-31", "11-30", "10-31", "09-30", "08-31", "07-31"};
    QCOMPARE(days, expected);
}

void BackupThinningTest::theBudgetTakesTodaysSpareFirst()
{
    const QDateTime now = at(QStringLiteral("2025-03-14 18:00"));
    const QList<BackupFile> files{backup(at("2025-03-14 17:00")), backup(at("2025-03-14 12:00")),
        backup(at("2025-03-14 09:00")), backup(at("2025-03-13 17:00")), backup(at("2025-02-13 17:00"))};
    const auto removed = [&](qint64 budget) {
        QStringList gone;
        for (const BackupFile& file : thinned(files, now, budget))
            gone << file.takenAt.toString(QStringLiteral("MM-dd HH"));
        return gone;
    };
    QCOMPARE(removed(5 * megabyte), QStringList());
    QCOMPARE(removed(4 * megabyte), QStringList{"03-14 09"});
    QCOMPARE(removed(3 * megabyte), (QStringList{"03-14 09", "03-14 12"}));
    QCOMPARE(removed(2 * megabyte), (QStringList{"02-13 17", "03-14 09", "03-14 12"}));
    QCOMPARE(removed(0), (QStringList{"02-13 17", "03-13 17", "03-14 09", "03-14 12"}));
}

void BackupThinningTest::neverRemovesTheLastGoodOne()
{
    const QDateTime now = at(QStringLiteral("2025-03-14 18:00"));
    const BackupFile good = backup(at("2020-01-01 08:00"));
    QList<BackupFile> files{good};
    for (int day = 0; day < 400; ++day)
        files << backup(now.addDays(-day), BackupState::Damaged);
    const QList<BackupFile> kept = without(files, thinned(files, now, 0));
    QVERIFY(kept.contains(good));
    QCOMPARE(kept.size(), 2); // and the newest of all, to be looked at
    const BackupFile unchecked = backup(at("2020-01-01 08:00"), BackupState::Unverified);
    QVERIFY(thinned({unchecked, backup(now, BackupState::Damaged)}, now, 0).isEmpty());
}

/// Backups of a clock that ran ahead do not push out what is made after it was set right.
void BackupThinningTest::clockMovedBack()
{
    const QDateTime now = at(QStringLiteral("2025-03-14 18:00"));
    QList<BackupFile> files{backup(now)};
    for (int day = 1; day <= 60; ++day)
        files << backup(now.addYears(1).addDays(-day));
    QVERIFY(!thinned(files, now, ample).contains(files.first()));
}

void BackupThinningTest::randomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// An office lives for a while, with holidays, damage and a small disk: after each backup the rules hold.
void BackupThinningTest::randomHistories()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const qint64 budget = random.bounded(3, 80) * megabyte;
    QDateTime now = at(QStringLiteral("2023-01-02 08:00"));
    QList<BackupFile> files;
    for (int step = 0; step < 600; ++step) {
        const int hours = random.bounded(20) == 0 ? random.bounded(24 * 40) : random.bounded(1, 14);
        now = now.addSecs(3600 * hours);
        const BackupState state = random.bounded(10) == 0 ? BackupState::Damaged
            : random.bounded(5) == 0                      ? BackupState::Unverified
                                                          : BackupState::Verified;
        files << backup(now, state, random.bounded(1, 4) * megabyte);
        const QList<BackupFile> removed = thinned(files, now, budget);
        const QList<BackupFile> kept = without(files, removed);
        QCOMPARE(kept.size() + removed.size(), files.size());
        QVERIFY(kept.contains(files.last()));
        QCOMPARE(newestGood(kept), newestGood(files));
        QVERIFY(sizeOf(kept) <= budget || kept.size() <= 2);
        QVERIFY(kept.size() <= BackupsKept::today + BackupsKept::days + BackupsKept::weeks + BackupsKept::months + 2);
        QVERIFY(thinned(kept, now, budget).isEmpty()); // nothing more to thin
        files = kept;
    }
}

VD_TEST(BackupThinningTest)
#include "backupthinning_test.moc"
