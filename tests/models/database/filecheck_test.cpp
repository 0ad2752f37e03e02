#include "models/common/task.h"
#include "models/database/backup.h"
#include "models/database/filecheck.h"
#include "models/database/pagechecksum.h"
#include "models/database/query.h"
#include "models/database/writeaheadlog.h"
#include "tests/support/errorof.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class FileCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryFlippedBit();
    void tellsDamagedHeadersAsDamage_data();
    void tellsDamagedHeadersAsDamage();
    void findsMovedPages();
    void findsZeroedPages();
    void findsCutAndGrownFiles();
    void findsDamagedFreePages();
    void namesPageAndTable();
    void refusesDamagedBackups();
    void saysNothingOfOtherFiles();
    void readsTheLog();
    void noticesADamagedLog();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString copy(const QString& name) const;

    QTemporaryDir m_folder;
    QByteArray m_content; ///< of a sound office with a few hundred rows
};

constexpr qint64 pageSize = PageChecksum::officePageSize;

void FileCheckTest::initTestCase()
{
    KuiwenOffice office;
    office.office.database().backup(path(QStringLiteral("sound.vdesk")));
    { // as it lies after a day's work: opened, written, closed
        const auto database = Database::open(path(QStringLiteral("sound.vdesk")));
        database->run({}, [](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"))
                .bind(QStringLiteral("large"))
                .bind(QString(60'000, u'x'))
                .run();
            work.changes().touch(QStringLiteral("settings"));
        });
        database->run({}, [](UnitOfWork& work) { // leaves free pages
            work.connection().execute(QStringLiteral("UPDATE settings SET value = '' WHERE key = 'large'"));
            work.changes().touch(QStringLiteral("settings"));
        });
    }
    m_content = contentOf(path(QStringLiteral("sound.vdesk")));
    QVERIFY(m_content.size() > 100 * pageSize);
    QVERIFY(qFromBigEndian<quint32>(m_content.constData() + 36) > 5); // free pages
}

QString FileCheckTest::copy(const QString& name) const
{
    const QString location = path(name);
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(location + suffix);
    writeFile(location, m_content);
    return location;
}

void FileCheckTest::findsEveryFlippedBit()
{
    const QString location = copy(QStringLiteral("flipped.vdesk"));
    QCOMPARE(fileProblems(location), QStringList());
    const int count
        = qEnvironmentVariableIntValue("VD_TEST_FLIPS") > 0 ? qEnvironmentVariableIntValue("VD_TEST_FLIPS") : 300;
    QRandomGenerator random(20'250'309);
    int found = 0;
    for (int i = 0; i < count; ++i) {
        const qint64 bit = qint64(random.bounded(quint64(m_content.size()) * 8));
        flipBit(location, bit);
        const QStringList problems = fileProblems(location);
        if (problems.size() == 1
            && (bit / 8 < pageSize || problems.first().contains(QString::number(bit / 8 / pageSize + 1))))
            ++found;
        else
            qWarning("bit %lld: %s", bit, qPrintable(problems.join(u';')));
        flipBit(location, bit);
    }
    QCOMPARE(found, count);
    QCOMPARE(fileProblems(location), QStringList());
}

void FileCheckTest::tellsDamagedHeadersAsDamage_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("bit");
    QTest::newRow("magic words") << 3 << 2;
    QTest::newRow("page size") << 16 << 4;
    QTest::newRow("page size, other byte") << 17 << 1;
    QTest::newRow("file format") << 18 << 1;
    QTest::newRow("reserve 8 -> 0") << 20 << 3;
    QTest::newRow("reserve 8 -> 72") << 20 << 6;
    QTest::newRow("page count") << 31 << 0;
    QTest::newRow("user version") << 63 << 5;
    QTest::newRow("application id") << 70 << 0;
    QTest::newRow("schema's root") << 100 << 3;
}

void FileCheckTest::tellsDamagedHeadersAsDamage()
{
    QFETCH(int, byte);
    QFETCH(int, bit);
    const QString location = copy(QStringLiteral("header.vdesk"));
    flipBit(location, byte * 8 + bit);
    const QByteArray before = contentOf(location);
    const QString sentence = errorOf([&] { (void)Database::open(location); });
    QVERIFY2(sentence.contains(QStringLiteral("is damaged")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("backup")), qPrintable(sentence));
    QCOMPARE(contentOf(location), before);
    QVERIFY(!QFileInfo::exists(location + QStringLiteral("-wal")));
    QCOMPARE(fileProblems(location).size(), 1);
    QVERIFY(fileProblems(location).first().contains(QStringLiteral("page 1")));
}

void FileCheckTest::findsMovedPages()
{
    const QString location = copy(QStringLiteral("moved.vdesk"));
    QByteArray content = m_content;
    content.replace(20 * pageSize, pageSize, m_content.mid(30 * pageSize, pageSize));
    writeFile(location, content);
    QCOMPARE(fileProblems(location), QStringList{QStringLiteral("Page 21 of the file is damaged.")});
}

void FileCheckTest::findsZeroedPages()
{
    const QString location = copy(QStringLiteral("zeroed.vdesk"));
    QByteArray content = m_content;
    content.replace(20 * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeFile(location, content);
    QCOMPARE(fileProblems(location), QStringList{QStringLiteral("Page 21 of the file is damaged.")});
    content = m_content;
    content.replace(0, pageSize, QByteArray(pageSize, '\0'));
    writeFile(location, content);
    QVERIFY(errorOf([&] { (void)Database::open(location); }).contains(QStringLiteral("is damaged")));
}

void FileCheckTest::findsCutAndGrownFiles()
{
    const QString location = copy(QStringLiteral("cut.vdesk"));
    for (const qint64 less : {qint64(1), pageSize, 10 * pageSize + 77}) {
        writeFile(location, m_content.left(m_content.size() - less));
        QVERIFY2(
            fileProblems(location).join(u' ').contains(QStringLiteral("cut short")), qPrintable(QString::number(less)));
    }
    for (const qint64 more : {qint64(1), pageSize, 10 * pageSize + 77}) {
        writeFile(location, m_content + QByteArray(more, 'g'));
        QVERIFY2(
            fileProblems(location).join(u' ').contains(QStringLiteral("grown")), qPrintable(QString::number(more)));
    }
    writeFile(location, m_content.left(700)); // nothing whole is left
    QVERIFY(!errorOf([&] { (void)Database::open(location); }).isEmpty());
}

void FileCheckTest::findsDamagedFreePages()
{
    const auto firstTrunk = qFromBigEndian<quint32>(m_content.constData() + 32);
    const auto leaf = qFromBigEndian<quint32>(m_content.constData() + (firstTrunk - 1) * pageSize + 8);
    const QString location = copy(QStringLiteral("free.vdesk"));
    flipBit(location, ((leaf - 1) * pageSize + 1234) * 8);
    QCOMPARE(fileProblems(location), QStringList{QStringLiteral("Page %1 of the file is damaged.").arg(leaf)});
    // A hole where a free page was never written is no damage.
    QByteArray content = m_content;
    content.replace((leaf - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeFile(location, content);
    QCOMPARE(fileProblems(location), QStringList());
}

void FileCheckTest::namesPageAndTable()
{
    const QString location = copy(QStringLiteral("named.vdesk"));
    qint64 root = 0;
    {
        Connection connection(location, Connection::Access::Read);
        root = connection.scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'volunteers'"))
                   .toLongLong();
    }
    flipBit(location, (root - 1) * pageSize * 8 + 20'000);
    const auto database = Database::open(location);
    const QStringList problems = integrityProblems(database->reader());
    QCOMPARE(problems.size(), 2);
    QVERIFY2(problems.first().contains(QStringLiteral("Page %1 ").arg(root)), qPrintable(problems.first()));
    QVERIFY2(problems.last().contains(QStringLiteral(": volunteers.")), qPrintable(problems.last()));
}

void FileCheckTest::refusesDamagedBackups()
{
    const QString backup = copy(QStringLiteral("backup.vdesk"));
    flipBit(backup, (m_content.size() - 5000) * 8);
    const QString target = path(QStringLiteral("restored.vdesk"));
    TaskContext task;
    QVERIFY(errorOf([&] { (void)restoreOffice(backup, target, task); }).contains(QStringLiteral("damaged")));
    QVERIFY(!QFileInfo::exists(target));
}

void FileCheckTest::saysNothingOfOtherFiles()
{
    const QString location = path(QStringLiteral("other.vdesk"));
    QCOMPARE(fileProblems(location), QStringList()); // missing
    for (const QByteArray& content : {QByteArray(), QByteArray("hello"), QByteArray(9 * pageSize, 'x')}) {
        writeFile(location, content);
        QCOMPARE(fileProblems(location), QStringList());
    }
}

/// A day's work whose program died before the log was folded into the file.
static void leaveLog(const QString& location)
{
    const QString working = location + QStringLiteral(".working");
    QVERIFY(QFile::copy(location, working));
    const auto database = Database::open(working);
    for (int i = 0; i < 5; ++i) {
        database->run({}, [i](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"))
                .bind(QStringLiteral("day %1").arg(i))
                .bind(QString(9000, u'w'))
                .run();
            work.changes().touch(QStringLiteral("settings"));
        });
    }
    writeFile(location, contentOf(working));
    writeFile(location + QStringLiteral("-wal"), contentOf(working + QStringLiteral("-wal")));
}

void FileCheckTest::readsTheLog()
{
    const QString location = copy(QStringLiteral("logged.vdesk"));
    QCOMPARE(WriteAheadLog::read(location).pageCount, 0U);
    leaveLog(location);
    const WriteAheadLog log = WriteAheadLog::read(location);
    QVERIFY(!log.isCut);
    QVERIFY(log.pages.size() > 3);
    QCOMPARE(fileProblems(location), QStringList());
    // A page that the log replaces anyway, half written when the power went, is no damage.
    const quint32 replaced = *std::max_element(log.pages.cbegin(), log.pages.cend());
    if (replaced * pageSize <= contentOf(location).size())
        flipBit(location, (replaced - 1) * pageSize * 8 + 99);
    flipBit(location, 63 * 8); // page 1 is in the log too
    QVERIFY(log.pages.contains(1));
    QCOMPARE(fileProblems(location), QStringList());
    const auto database = Database::open(location);
    QCOMPARE(database->logProblem(), QString());
    QCOMPARE(
        database->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM settings WHERE key LIKE 'day %'")).toInt(), 5);
}

void FileCheckTest::noticesADamagedLog()
{
    const QString location = copy(QStringLiteral("cutlog.vdesk"));
    leaveLog(location);
    const QByteArray file = contentOf(location);
    const QByteArray log = contentOf(location + QStringLiteral("-wal"));
    QRandomGenerator random(7);
    int noticed = 0;
    for (int i = 0; i < 100; ++i) {
        writeFile(location + QStringLiteral("-wal"), log);
        flipBit(location + QStringLiteral("-wal"), qint64(random.bounded(quint64(log.size()) * 8)));
        noticed += WriteAheadLog::read(location).isCut;
    }
    QCOMPARE(noticed, 100);
    const auto database = Database::open(location);
    QVERIFY2(database->logProblem().contains(QStringLiteral("may be missing")), qPrintable(database->logProblem()));
}

VD_TEST(FileCheckTest)
#include "filecheck_test.moc"
