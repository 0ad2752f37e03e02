#include "models/database/connection.h"
#include "models/database/database.h"
#include "models/database/query.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OfficeClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheClock();
    void neverGoesBack_data();
    void neverGoesBack();
    void warnsWhenTheClockWentBack();
    void keepsNothingOfWorkThatFailed();

private:
    [[nodiscard]] QString newFile() { return m_folder.filePath(QString::number(++m_files) + QStringLiteral(".vdesk")); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 start = 1'741'500'000'000; // 2025-03-09

/// Notes something and tells when that was.
qint64 write(Database& database)
{
    qint64 moment = 0;
    database.run({}, [&](UnitOfWork& work) {
        moment = work.now();
        Query(work.connection(), QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"))
            .bind(QString::number(moment))
            .bind(QString())
            .run();
        work.changes().touch(QStringLiteral("settings"));
    });
    return moment;
}

} // namespace

void OfficeClockTest::followsTheClock()
{
    const auto database = Database::create(newFile());
    qint64 now = start;
    database->setClock([&now] { return now; });
    QCOMPARE(write(*database), start);
    now += 90 * day;
    QCOMPARE(write(*database), start + 90 * day);
    QCOMPARE(database->clockProblem(), QString());
}

void OfficeClockTest::neverGoesBack_data()
{
    QTest::addColumn<qint64>("moved");
    QTest::newRow("a day") << start - day;
    QTest::newRow("a year") << start - 365 * day;
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("a second") << start - 1000;
}

void OfficeClockTest::neverGoesBack()
{
    QFETCH(qint64, moved);
    const QString location = newFile();
    {
        const auto database = Database::create(location);
        database->setClock([] { return start; });
        QCOMPARE(write(*database), start);
        database->setClock([moved] { return moved; });
        QCOMPARE(write(*database), start + 1);
        QCOMPARE(write(*database), start + 2);
    }
    const auto database = Database::open(location); // neither after a restart
    database->setClock([moved] { return moved; });
    QCOMPARE(write(*database), start + 3);
    database->setClock([] { return start + day; });
    QCOMPARE(write(*database), start + day);
    QCOMPARE(database->clockProblem(), QString());
}

void OfficeClockTest::warnsWhenTheClockWentBack()
{
    const QString location = newFile();
    {
        const auto database = Database::create(location);
        database->setClock([] { return start; });
        QCOMPARE(write(*database), start);
    }
    const auto database = Database::open(location);
    database->setClock([] { return start - 4 * minute; });
    QCOMPARE(database->clockProblem(), QString());
    database->setClock([] { return qint64(0); });
    const QString sentence = database->clockProblem();
    QVERIFY2(sentence.contains(QStringLiteral("1970-01-01")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("2025-03-09")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Check date and time")), qPrintable(sentence));
}

void OfficeClockTest::keepsNothingOfWorkThatFailed()
{
    const QString location = newFile();
    {
        const auto database = Database::create(location);
        database->setClock([] { return start; });
        write(*database);
        database->setClock([] { return start + day; });
        const auto failing = [](UnitOfWork& work) {
            work.changes().touch(QStringLiteral("settings"));
            throw Error(QStringLiteral("No."));
        };
        QVERIFY(!errorOf([&] { database->run({}, failing); }).isEmpty());
    }
    const auto database = Database::open(location);
    database->setClock([] { return start + minute; });
    QCOMPARE(write(*database), start + minute);
}

VD_TEST(OfficeClockTest)
#include "officeclock_test.moc"
