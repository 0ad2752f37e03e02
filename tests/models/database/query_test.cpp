#include "models/database/boundvalues.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/transaction.h"
#include "tests/support/errorof.h"
#include "tests/support/testplace.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using ThingId = Id<struct ThingTag>;

/// The traps of the drivers, as the wrapper hides them.
class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bindsAndReadsEveryKind();
    void bindsNoneAsNull();
    void keepsValuesToBindThemLater();
    void servesTheSameStatementTwiceAtOnce();
    void asksWhileAnAnswerIsRead();
    void findsNothingAmongNone();
    void saysThatACodeExistsAlready();
    void throwsWhenReadingFailsHalfWay();
    void throwsOnWrongStatements();
    void numbersRowsWithinATransaction();
    void rollsBackUnlessCommitted();
    void joinsTheOuterTransaction();
    void doesNotCommitWhatAnInnerPartGaveUp();
    void storesRowsAsJson();

private:
    void insert(int id, const QString& word)
    {
        Query(*m_connection, QStringLiteral("INSERT INTO things (id, word) VALUES (?, ?)")).bind(id).bind(word).run();
    }
    [[nodiscard]] int count() { return m_connection->scalar(QStringLiteral("SELECT COUNT(*) FROM things")).toInt(); }

    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Connection> m_connection;
};

void QueryTest::init()
{
    m_place = std::make_unique<TestPlace>();
    m_connection = m_place->open({QStringLiteral(
        "CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT UNIQUE, size REAL, bytes BLOB, day TEXT) STRICT")});
}

void QueryTest::cleanup()
{
    m_connection.reset();
    m_place.reset();
}

void QueryTest::bindsAndReadsEveryKind()
{
    const QByteArray bytes("\0\1\xff", 3);
    Query(*m_connection, QStringLiteral("INSERT INTO things (id, word, size, bytes, day) VALUES (?, ?, ?, ?, ?)"))
        .bind(qint64(9'007'199'254'740'993)) // no double holds it
        .bind(QStringLiteral("𠮷·王"))
        .bind(1.5)
        .bind(bytes)
        .bind(QDate(2025, 11, 23))
        .run();
    Query query(*m_connection, QStringLiteral("SELECT id, word, size, bytes, day FROM things"));
    query.run();
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 9'007'199'254'740'993);
    QCOMPARE(query.text(1), QStringLiteral("𠮷·王"));
    QCOMPARE(query.real(2), 1.5);
    QCOMPARE(query.blob(3), bytes);
    QCOMPARE(query.date(4), QDate(2025, 11, 23));
    QVERIFY(!query.next());
}

void QueryTest::bindsNoneAsNull()
{
    Query(*m_connection, QStringLiteral("INSERT INTO things (id, word, size, bytes, day) VALUES (?, ?, ?, ?, ?)"))
        .bind(1)
        .bind(QString())
        .bind(std::optional<double>())
        .bind(QByteArray())
        .bind(QDate())
        .run();
    Query query(*m_connection, QStringLiteral("SELECT word, size, bytes, day FROM things"));
    query.run();
    QVERIFY(query.next());
    QVERIFY(!query.isNull(0)); // an empty text is a value
    for (int column = 1; column < 4; ++column)
        QVERIFY(query.isNull(column));
    QVERIFY(m_connection->scalar(QStringLiteral("SELECT ?"), {QVariant()}).isNull());
    Query none(*m_connection, QStringLiteral("SELECT CAST(? AS BIGINT) IS NULL"));
    none.bind(ThingId()).run();
    QVERIFY(none.next());
    QVERIFY(none.boolean(0));
}

void QueryTest::keepsValuesToBindThemLater()
{
    const auto bindAll = [](Query& query) {
        query.bind(7).bind(QStringLiteral("电话13800138001")).bind(2.5).bind(QByteArray("\0\1", 2)).bind(QDate());
    };
    BoundValues values;
    {
        Query query(values);
        bindAll(query);
        QVERIFY_THROWS_EXCEPTION(Error, query.run());
    }
    const QString sql = QStringLiteral("INSERT INTO things (id, word, size, bytes, day) VALUES (?, ?, ?, ?, ?)");
    const auto stored = [this] {
        Query query(*m_connection, QStringLiteral("SELECT id, word, size, bytes, day FROM things"));
        query.run();
        return query.next()
            ? QVariantList{query.integer(0), query.text(1), query.real(2), query.blob(3), query.isNull(4)}
            : QVariantList();
    };
    Query direct(*m_connection, sql);
    bindAll(direct);
    direct.run();
    const QVariantList expected = stored();
    QVERIFY(!expected.at(1).toString().contains(QStringLiteral("13800138001")));
    QCOMPARE(expected.at(3).toByteArray(), QByteArray("\0\1", 2));
    QVERIFY(expected.at(4).toBool());
    m_connection->execute(QStringLiteral("DELETE FROM things"));
    Query later(*m_connection, sql);
    values.bindTo(later);
    later.run();
    QCOMPARE(stored(), expected);
}

void QueryTest::servesTheSameStatementTwiceAtOnce()
{
    insert(1, QStringLiteral("a"));
    insert(2, QStringLiteral("b"));
    const QString sql = QStringLiteral("SELECT id FROM things WHERE id >= ? ORDER BY id");
    Query outer(*m_connection, sql);
    outer.bind(1).run();
    QVERIFY(outer.next());
    {
        Query inner(*m_connection, sql);
        inner.bind(2).run();
        QVERIFY(inner.next());
        QCOMPARE(inner.number(0), 2);
    }
    QCOMPARE(outer.number(0), 1);
    QVERIFY(outer.next());
    QCOMPARE(outer.number(0), 2);
    QVERIFY(!outer.next());
}

void QueryTest::asksWhileAnAnswerIsRead()
{
    for (int id = 1; id <= 3; ++id)
        insert(id, QString::number(id));
    Query query(*m_connection, QStringLiteral("SELECT id FROM things ORDER BY id"));
    query.run();
    for (int id = 1; id <= 3; ++id) {
        QVERIFY(query.next());
        QCOMPARE(query.number(0), id);
        QCOMPARE(count(), 3);
    }
    QVERIFY(!query.next());
}

void QueryTest::findsNothingAmongNone()
{
    insert(1, QStringLiteral("王"));
    Query query(*m_connection, QStringLiteral("SELECT id FROM things WHERE id IN (%1)").arg(placeholders(0)));
    query.run();
    QVERIFY(!query.next());
    QCOMPARE(placeholders(1), QStringLiteral("?"));
    QCOMPARE(placeholders(3), QStringLiteral("?, ?, ?"));
}

void QueryTest::saysThatACodeExistsAlready()
{
    insert(1, QStringLiteral("same"));
    try {
        insert(2, QStringLiteral("same"));
        QFAIL("The same word went in twice.");
    } catch (const Error& error) {
        QVERIFY2(error.message().contains(QStringLiteral("exists already")), error.what());
        QVERIFY2(error.detail().contains(QStringLiteral("word")), qPrintable(error.detail()));
    }
    QVERIFY(errorOf([&] { insert(1, QStringLiteral("other")); }).contains(QStringLiteral("exists already")));
    QCOMPARE(count(), 1);
}

void QueryTest::throwsWhenReadingFailsHalfWay()
{
    Query query(*m_connection,
        QStringLiteral("WITH n (v) AS (VALUES (1), (2), (-9223372036854775808)) SELECT abs(CAST(v AS BIGINT)) FROM n"));
    QVERIFY(!errorOf([&] {
        query.run();
        while (query.next()) { } // its end would be a wrong answer
    }).isEmpty());
}

void QueryTest::throwsOnWrongStatements()
{
    QVERIFY(!errorOf([&] { Query(*m_connection, QStringLiteral("SELECT nothing FROM nowhere")); }).isEmpty());
    QVERIFY(!errorOf([&] { m_connection->execute(QStringLiteral("nonsense")); }).isEmpty());
    QVERIFY(!errorOf([&] { (void)m_connection->scalar(QStringLiteral("SELECT nonsense()")); }).isEmpty());
    QCOMPARE(count(), 0);
}

void QueryTest::numbersRowsWithinATransaction()
{
    insert(41, QStringLiteral("a"));
    {
        const Transaction transaction(*m_connection);
        QCOMPARE(m_connection->nextId(QStringLiteral("things")), 42);
        QCOMPARE(m_connection->nextId(QStringLiteral("things")), 43);
    }
    QCOMPARE(m_connection->nextId(QStringLiteral("things")), 42); // given up with the transaction
}

void QueryTest::rollsBackUnlessCommitted()
{
    {
        const Transaction transaction(*m_connection);
        insert(1, QStringLiteral("a"));
    }
    QCOMPARE(count(), 0);
    {
        Transaction transaction(*m_connection);
        insert(1, QStringLiteral("a"));
        transaction.commit();
    }
    QCOMPARE(count(), 1);
}

void QueryTest::joinsTheOuterTransaction()
{
    {
        const Transaction outer(*m_connection);
        {
            Transaction inner(*m_connection);
            insert(1, QStringLiteral("a"));
            inner.commit();
        }
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
}

void QueryTest::doesNotCommitWhatAnInnerPartGaveUp()
{
    {
        Transaction outer(*m_connection);
        {
            const Transaction inner(*m_connection);
            insert(1, QStringLiteral("half"));
        }
        QVERIFY(!errorOf([&] { outer.commit(); }).isEmpty());
    }
    QCOMPARE(count(), 0);
    Transaction next(*m_connection);
    insert(2, QStringLiteral("whole"));
    next.commit();
    QCOMPARE(count(), 1);
}

void QueryTest::storesRowsAsJson()
{
    Query(*m_connection, QStringLiteral("INSERT INTO things (id, word, bytes) VALUES (1, 'a', ?)"))
        .bind(QByteArray("xyz"))
        .run();
    QJsonObject before = storedRow(*m_connection, QStringLiteral("things"), 1);
    QCOMPARE(before.value(QStringLiteral("bytes")).toString(), QStringLiteral("eHl6"));
    QVERIFY(before.value(QStringLiteral("size")).isNull());
    m_connection->execute(QStringLiteral("UPDATE things SET word = 'b', size = 2.5 WHERE id = 1"));
    QJsonObject after = storedRow(*m_connection, QStringLiteral("things"), 1);
    keepDifferences(before, after);
    QCOMPARE(
        before, (QJsonObject{{QStringLiteral("word"), QStringLiteral("a")}, {QStringLiteral("size"), QJsonValue()}}));
    QCOMPARE(after, (QJsonObject{{QStringLiteral("word"), QStringLiteral("b")}, {QStringLiteral("size"), 2.5}}));
    QVERIFY(storedRow(*m_connection, QStringLiteral("things"), 99).isEmpty());
}

VD_TEST(QueryTest)
#include "query_test.moc"
