#include "models/database/pageblocks.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <cstring>

/// Pages in blocks beside the same pages one by one, on a file in memory that counts its calls and fails on request.
class PageBlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsThere_data();
    void readsWhatStandsThere();
    void readsAroundAFault();
    void writesInOrder_data();
    void writesInOrder();
    void tellsAWriteThatFailed();
    void readsWhatWasWrittenMeanwhile();
};

namespace {

constexpr int pageSize = 4096;

struct MemoryFile {
    sqlite3_file base{}; ///< first, because SQLite knows the address of this
    QByteArray content;
    qint64 faultAt = -1; ///< a byte that cannot be read
    int writeCode = SQLITE_OK;
    int calls = 0;

    MemoryFile()
    {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods io{};
            io.iVersion = 1;
            io.xRead = &MemoryFile::read;
            io.xWrite = &MemoryFile::write;
            io.xFileSize = &MemoryFile::size;
            return io;
        }();
        base.pMethods = &methods;
    }
    static MemoryFile& of(sqlite3_file* file) { return *reinterpret_cast<MemoryFile*>(file); }
    static int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset)
    {
        MemoryFile& self = of(file);
        ++self.calls;
        if (self.faultAt >= offset && self.faultAt < offset + amount)
            return SQLITE_IOERR_READ;
        const QByteArray part = self.content.mid(offset, amount);
        std::memset(into, 0, size_t(amount));
        std::memcpy(into, part.constData(), size_t(part.size()));
        return part.size() < amount ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
    }
    static int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
    {
        MemoryFile& self = of(file);
        ++self.calls;
        if (self.writeCode != SQLITE_OK)
            return self.writeCode;
        if (self.content.size() < offset + amount)
            self.content.resize(offset + amount);
        std::memcpy(self.content.data() + offset, from, size_t(amount));
        return SQLITE_OK;
    }
    static int size(sqlite3_file* file, sqlite3_int64* size)
    {
        *size = of(file).content.size();
        return SQLITE_OK;
    }
};

/// Of a page: its number, again and again.
QByteArray page(int number)
{
    return QByteArray(pageSize, char(number % 251 + 1));
}

QByteArray pages(int count)
{
    QByteArray all;
    for (int number = 0; number < count; ++number)
        all += page(number);
    return all;
}

void put(PageBlocks& blocks, int number, int& code)
{
    unsigned char* const room = blocks.roomFor(pageSize, qint64(number) * pageSize, code);
    if (room)
        std::memcpy(room, page(number).constData(), pageSize);
}

} // namespace

void PageBlocksTest::readsWhatStandsThere_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("mostCalls");
    QTest::newRow("one page") << 1 << 1;
    QTest::newRow("a block") << 16 << 1;
    QTest::newRow("a block and a page") << 17 << 2;
    QTest::newRow("many") << 1'000 << 63;
}

void PageBlocksTest::readsWhatStandsThere()
{
    QFETCH(int, count);
    QFETCH(int, mostCalls);
    MemoryFile file;
    file.content = pages(count);
    PageBlocks blocks(&file.base);
    QByteArray read(pageSize, '\0');
    for (int number = 0; number < count; ++number) {
        QCOMPARE(blocks.read(read.data(), pageSize, qint64(number) * pageSize), SQLITE_OK);
        QCOMPARE(read, page(number));
    }
    QCOMPARE(file.calls, mostCalls);
    QCOMPARE(blocks.read(read.data(), pageSize, 0), SQLITE_OK); // back to the beginning
    QCOMPARE(read, page(0));
    QCOMPARE(blocks.read(read.data(), pageSize, qint64(count) * pageSize), SQLITE_IOERR_SHORT_READ);
}

void PageBlocksTest::readsAroundAFault()
{
    constexpr int faulty = 10;
    MemoryFile file;
    file.content = pages(100);
    file.faultAt = faulty * pageSize + 5;
    PageBlocks blocks(&file.base);
    QByteArray read(pageSize, '\0');
    for (int number = 0; number < 100; ++number) {
        const int code = blocks.read(read.data(), pageSize, qint64(number) * pageSize);
        QCOMPARE(code, number == faulty ? SQLITE_IOERR_READ : SQLITE_OK);
        if (code == SQLITE_OK)
            QCOMPARE(read, page(number));
    }
}

void PageBlocksTest::writesInOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<int>("calls");
    QList<int> many;
    for (int number = 0; number < 200; ++number)
        many << number;
    QTest::newRow("none") << QList<int>{} << 0;
    QTest::newRow("one") << QList<int>{0} << 1;
    QTest::newRow("from first to last") << many << 13;
    QTest::newRow("with a leap") << QList<int>{0, 1, 5, 6} << 2;
    QTest::newRow("the first one again") << QList<int>{0, 1, 2, 0} << 2;
    QTest::newRow("backwards") << QList<int>{2, 1, 0} << 3;
}

void PageBlocksTest::writesInOrder()
{
    QFETCH(QList<int>, order);
    QFETCH(int, calls);
    MemoryFile file;
    {
        PageBlocks blocks(&file.base);
        for (const int number : order) {
            int code = SQLITE_ERROR;
            put(blocks, number, code);
            QCOMPARE(code, SQLITE_OK);
        }
        QCOMPARE(blocks.flush(), SQLITE_OK);
        QCOMPARE(blocks.flush(), SQLITE_OK);
    }
    QCOMPARE(file.calls, calls);
    for (const int number : order)
        QCOMPARE(file.content.mid(qint64(number) * pageSize, pageSize), page(number));
}

void PageBlocksTest::tellsAWriteThatFailed()
{
    MemoryFile file;
    PageBlocks blocks(&file.base);
    int code = SQLITE_OK;
    put(blocks, 0, code);
    QCOMPARE(code, SQLITE_OK); // it only waits
    file.writeCode = SQLITE_FULL;
    QCOMPARE(blocks.flush(), SQLITE_FULL);
    put(blocks, 0, code);
    QCOMPARE(code, SQLITE_FULL);
    file.writeCode = SQLITE_OK; // what was lost stays lost
    put(blocks, 7, code);
    QCOMPARE(code, SQLITE_FULL);
    QCOMPARE(blocks.flush(), SQLITE_FULL);
    QVERIFY(file.content.isEmpty());
}

void PageBlocksTest::readsWhatWasWrittenMeanwhile()
{
    MemoryFile file;
    file.content = pages(4);
    PageBlocks blocks(&file.base);
    QByteArray read(pageSize, '\0');
    QCOMPARE(blocks.read(read.data(), pageSize, 0), SQLITE_OK); // with those behind it
    int code = SQLITE_ERROR;
    unsigned char* const room = blocks.roomFor(pageSize, 2 * pageSize, code);
    QCOMPARE(code, SQLITE_OK);
    std::memcpy(room, page(9).constData(), pageSize);
    QCOMPARE(blocks.flush(), SQLITE_OK);
    QCOMPARE(blocks.read(read.data(), pageSize, 2 * pageSize), SQLITE_OK);
    QCOMPARE(read, page(9));
}

VD_TEST(PageBlocksTest)
#include "pageblocks_test.moc"
