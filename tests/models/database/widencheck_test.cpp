#include "models/database/widencheck.h"

#include "models/database/connection.h"
#include "tests/support/errorof.h"
#include "tests/support/testplace.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// One more word in a list of allowed ones, in tables that hold rows already.
class WidenCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void allowsTheWordOnly();
    void onceMoreChangesNothing();
    void otherListsStay();
    void refusesWhereThereIsNone();

private:
    [[nodiscard]] QString insert(const QString& kind, const QString& state)
    {
        return errorOf([&] {
            m_connection->execute(QStringLiteral("INSERT INTO things (id, kind, state) VALUES (%1, '%2', '%3')")
                                      .arg(++m_last)
                                      .arg(kind, state));
        });
    }

    int m_last = 0;
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Connection> m_connection;
};

void WidenCheckTest::init()
{
    m_place = std::make_unique<TestPlace>();
    m_connection = m_place->open(
        {QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('a', 'b')), "
                        "state TEXT NOT NULL CHECK (state IN ('new', 'old')), plain TEXT) STRICT"),
            QStringLiteral("INSERT INTO things (id, kind, state) VALUES (1000, 'a', 'new')")});
    QVERIFY(!insert(QStringLiteral("c"), QStringLiteral("new")).isEmpty());
}

void WidenCheckTest::allowsTheWordOnly()
{
    widenCheck(*m_connection, QStringLiteral("things"), QStringLiteral("kind"), QStringLiteral("c"));
    QCOMPARE(insert(QStringLiteral("c"), QStringLiteral("new")), QString());
    QCOMPARE(insert(QStringLiteral("b"), QStringLiteral("old")), QString());
    QVERIFY(!insert(QStringLiteral("d"), QStringLiteral("new")).isEmpty());
    QCOMPARE(m_connection->scalar(QStringLiteral("SELECT kind FROM things WHERE id = 1000")).toString(),
        QStringLiteral("a"));
}

void WidenCheckTest::onceMoreChangesNothing()
{
    for (int i = 0; i < 2; ++i)
        widenCheck(*m_connection, QStringLiteral("things"), QStringLiteral("kind"), QStringLiteral("c"));
    widenCheck(*m_connection, QStringLiteral("things"), QStringLiteral("kind"), QStringLiteral("e"));
    QCOMPARE(insert(QStringLiteral("c"), QStringLiteral("new")), QString());
    QCOMPARE(insert(QStringLiteral("e"), QStringLiteral("new")), QString());
    QVERIFY(!insert(QStringLiteral("d"), QStringLiteral("new")).isEmpty());
}

void WidenCheckTest::otherListsStay()
{
    widenCheck(*m_connection, QStringLiteral("things"), QStringLiteral("kind"), QStringLiteral("c"));
    QVERIFY(!insert(QStringLiteral("a"), QStringLiteral("c")).isEmpty());
    QVERIFY(!insert(QStringLiteral("new"), QStringLiteral("new")).isEmpty());
}

void WidenCheckTest::refusesWhereThereIsNone()
{
    for (const char* column : {"plain", "nothing"}) {
        QVERIFY(!errorOf([&] {
            widenCheck(*m_connection, QStringLiteral("things"), QString::fromLatin1(column), QStringLiteral("c"));
        }).isEmpty());
    }
}

VD_TEST(WidenCheckTest)
#include "widencheck_test.moc"
