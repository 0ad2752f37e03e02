#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QtTest>

/// An account of one community neither writes nor takes over what belongs to another one. What kinds of records there
/// are is asked of the program, so a new one is tried as well.
class OtherCommunityWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_two = std::make_unique<TwoCommunities>(); }
    void cleanupTestCase() { m_two.reset(); }
    void rowsOfOthersAreNotWritten_data();
    void rowsOfOthersAreNotWritten();
    void rowsOfOthersAreNotTakenOver_data();
    void rowsOfOthersAreNotTakenOver();

private:
    [[nodiscard]] Office& office() { return m_two->office(); }
    [[nodiscard]] Connection& reader() { return m_two->reader(); }
    [[nodiscard]] QString refusal(const RecordKind& kind, const Database::Work& work);

    std::unique_ptr<TwoCommunities> m_two;
};

static void ownedKinds()
{
    QTest::addColumn<QString>("table");
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (kind.owner.isOrganisation())
            QTest::newRow(qPrintable(kind.table)) << kind.table;
    }
}

/// Why this work on a table is refused, while nothing of the table changes; "" when it is done.
QString OtherCommunityWritesTest::refusal(const RecordKind& kind, const Database::Work& work)
{
    const auto rows = [&] {
        QStringList all;
        Query query(reader(), QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id").arg(kind.owner.column, kind.table));
        query.run();
        while (query.next())
            all << query.text(0) + u' ' + query.text(1);
        return all;
    };
    const QStringList before = rows();
    const QString sentence = errorOf([&] { office().run(work); });
    return rows() == before ? sentence : QString();
}

void OtherCommunityWritesTest::rowsOfOthersAreNotWritten_data()
{
    ownedKinds();
}

void OtherCommunityWritesTest::rowsOfOthersAreNotWritten()
{
    QFETCH(QString, table);
    const RecordKind& kind = officeFeatures().kind(table);
    m_two->signInWhole();
    const qint64 own = m_two->rowOf(kind, m_two->own);
    const qint64 other = m_two->rowOf(kind, m_two->other);
    QVERIFY2(own > 0 && other > 0, "scatter() makes no row of this kind for both communities: add one");
    m_two->signInOwn();
    const auto note = [&](qint64 id, bool isNew) {
        return refusal(kind, [&](UnitOfWork& work) {
            if (isNew)
                work.inserted(table, id);
            else
                work.updated(table, id, {}, {});
        });
    };
    for (const bool isNew : {false, true}) {
        QVERIFY(note(other, isNew).contains(QStringLiteral("does not answer for")));
        QCOMPARE(note(own, isNew), QString());
    }
    QVERIFY(refusal(kind, [&](UnitOfWork& work) {
        work.require(Acts::RevealNumber);
        work.concern(table, other);
    }).contains(QStringLiteral("does not answer for")));
}

void OtherCommunityWritesTest::rowsOfOthersAreNotTakenOver_data()
{
    ownedKinds();
}

/// A row of the other community comes to the own one, or one of the own goes there.
void OtherCommunityWritesTest::rowsOfOthersAreNotTakenOver()
{
    QFETCH(QString, table);
    const RecordKind& kind = officeFeatures().kind(table);
    m_two->signInWhole();
    const qint64 ownRow = m_two->rowOf(kind, m_two->own);
    const qint64 otherRow = m_two->rowOf(kind, m_two->other);
    const auto pointer = [&](qint64 id) {
        return reader()
            .scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(kind.owner.column, table), {id})
            .toLongLong();
    };
    const qint64 toOwn = pointer(ownRow);
    const qint64 toOther = pointer(otherRow);
    m_two->signInOwn();
    const auto move = [&](qint64 id, qint64 from, qint64 to) {
        return refusal(kind, [&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, kind.owner.column))
                .bind(to)
                .bind(id)
                .run();
            work.updated(table, id, {{kind.owner.column, from}}, {{kind.owner.column, to}});
        });
    };
    for (const QString& sentence : {move(otherRow, toOther, toOwn), move(ownRow, toOwn, toOther)})
        QVERIFY2(sentence.contains(QStringLiteral("does not answer for"))
                || sentence.contains(QStringLiteral("exists already")) || table == QStringLiteral("organisations"),
            qPrintable(sentence));
}

VD_TEST(OtherCommunityWritesTest)
#include "othercommunitywrites_test.moc"
