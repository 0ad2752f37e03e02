#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QJsonDocument>
#include <QtTest>

/// An account of one community neither writes nor takes over what belongs to another one. What kinds of records and
/// files there are is asked of the program, so a new one is tried as well.
class OtherCommunityWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_two = std::make_unique<TwoCommunities>(); }
    void cleanupTestCase() { m_two.reset(); }
    void rowsOfOthersAreNotWritten_data();
    void rowsOfOthersAreNotWritten();
    void rowsOfOthersAreNotTakenOver_data();
    void rowsOfOthersAreNotTakenOver();
    void importsBringTheOwnOnly();
    void importsLeaveWhatIsOfOthersAlone_data();
    void importsLeaveWhatIsOfOthersAlone();

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

/// A file of each kind.
static QString fileOf(const QString& key)
{
    static const QMap<QString, QString> files{{"organisations", "01-机构.xlsx"}, {"teams", "02-队伍.xlsx"},
        {"stations", "03-阵地.xlsx"}, {"volunteers", "04-志愿者花名册.xlsx"}, {"projects", "05-项目库.xlsx"},
        {"attendance", "06-活动签到.xlsx"}, {"orders", "07-点单派单结单.xlsx"}, {"honors", "08-荣誉.xlsx"},
        {"estates", "09-小区.xlsx"}, {"interns", "10-实习社工.xlsx"}};
    Q_ASSERT_X(files.contains(key), "fileOf", qPrintable(key));
    return files.value(key);
}

/// Each kind of file in an office that knows its organizations only, imported by the account of one of them.
void OtherCommunityWritesTest::importsBringTheOwnOnly()
{
    TestOffice fresh;
    const auto import = [&](const QString& key) {
        const auto importer = officeFeatures().makeImporter(key, fresh.office());
        (void)errorOf([&] { fresh.importFile(*importer, fileOf(key)); });
    };
    import(QStringLiteral("organisations"));
    const OrganisationRepository organisations;
    Account account{{}, QStringLiteral("社区"), Role::Administrator, true};
    account.organisation = organisations.findByName(fresh.reader(), QStringLiteral("虞新社区"))->id.value();
    AccountKeeping(fresh.office()).add(account, QStringLiteral("community-1"));
    const qint64 known = organisations.count(fresh.reader());
    fresh.office().signIn(account.name, QStringLiteral("community-1"));
    for (const ImportKind& kind : officeFeatures().imports())
        import(kind.key);
    QCOMPARE(organisations.count(fresh.reader()), known);
    QMap<QString, int> brought;
    for (const RecordKind& kind : officeFeatures().kinds()) {
        if (!kind.owner.isOrganisation() || kind.owner.kind == RowOwner::Kind::Itself)
            continue;
        Query query(fresh.reader(), QStringLiteral("SELECT id FROM %1").arg(kind.table));
        query.run();
        while (query.next()) {
            const Change change{kind.table, query.integer(0), Change::Kind::Updated, {}, {}};
            for (const qint64 whose : officeFeatures().organisationsOf(fresh.reader(), change))
                QVERIFY2(fresh.office().scope().contains(whose), qPrintable(kind.table));
            ++brought[kind.table];
        }
    }
    QVERIFY(brought.value(QStringLiteral("estates")) > 0);
}

void OtherCommunityWritesTest::importsLeaveWhatIsOfOthersAlone_data()
{
    QTest::addColumn<QString>("lost"); ///< rows of present records that the file brings again
    for (const ImportKind& kind : officeFeatures().imports())
        QTest::newRow(qPrintable(kind.key)) << QString();
    QTest::newRow("attendance: rows of present activities") << QStringLiteral("DELETE FROM attendance");
    QTest::newRow("volunteers: rows of present teams") << QStringLiteral("DELETE FROM memberships");
    QTest::newRow("honors: rows of present batches") << QStringLiteral("UPDATE awards SET year = year - 1");
}

/// The files of the office come again, some of their rows were lost: nothing is added to what belongs to others, and
/// the file is told so row by row, not refused as a whole.
void OtherCommunityWritesTest::importsLeaveWhatIsOfOthersAlone()
{
    QFETCH(QString, lost);
    m_two = std::make_unique<TwoCommunities>();
    m_two->signInWhole();
    office().run([&](UnitOfWork& work) {
        linkStationManagers(work); // who are known by now
        if (!lost.isEmpty())
            work.connection().execute(lost);
    });
    const QList<qint64> own = m_two->under(m_two->own);
    const auto foreignRows = [&] {
        QStringList rows;
        for (const RecordKind& kind : officeFeatures().kinds()) {
            if (!kind.owner.isOrganisation() || kind.table == QStringLiteral("service_records"))
                continue; // hours are the person's, wherever they were served
            Query ids(reader(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(kind.table));
            ids.run();
            while (ids.next()) {
                const Change row{kind.table, ids.integer(0), Change::Kind::Updated, {}, {}};
                const QSet<qint64> owners = officeFeatures().organisationsOf(reader(), row);
                if (std::none_of(owners.begin(), owners.end(), [&](qint64 one) { return own.contains(one); }))
                    rows << kind.table
                            + QString::fromUtf8(QJsonDocument(storedRow(reader(), kind.table, row.id)).toJson());
            }
        }
        return rows;
    };
    const QStringList before = foreignRows();
    m_two->signInOwn();
    ImportOptions options;
    options.update = true;
    options.createMissing = true;
    const QString key = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    const auto importer = officeFeatures().makeImporter(key, office());
    const QString refusal = errorOf([&] { m_two->importFile(*importer, fileOf(key), options); });
    QCOMPARE(foreignRows(), before);
    QCOMPARE(refusal, QString());
}

VD_TEST(OtherCommunityWritesTest)
#include "othercommunitywrites_test.moc"
