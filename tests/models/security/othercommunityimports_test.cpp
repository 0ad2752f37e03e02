#include "app/office/officefeatures.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/importfiles.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QJsonDocument>
#include <QtTest>

/// What an account of one community imports brings and changes nothing of another one. What kinds of files there are
/// is asked of the program, so a new one is tried as well.
class OtherCommunityImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_two.reset(); }
    void importsBringTheOwnOnly();
    void importsLeaveWhatIsOfOthersAlone_data();
    void importsLeaveWhatIsOfOthersAlone();

private:
    [[nodiscard]] Office& office() { return m_two->office(); }
    [[nodiscard]] Connection& reader() { return m_two->reader(); }

    std::unique_ptr<TwoCommunities> m_two;
};

/// Each kind of file in an office that knows its organizations only, imported by the account of one of them.
void OtherCommunityImportsTest::importsBringTheOwnOnly()
{
    TestOffice fresh;
    const auto import = [&](const QString& key) {
        const auto importer = officeFeatures().makeImporter(key, fresh.office());
        (void)errorOf([&] { fresh.importFile(*importer, importFileOf(key)); });
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

void OtherCommunityImportsTest::importsLeaveWhatIsOfOthersAlone_data()
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
void OtherCommunityImportsTest::importsLeaveWhatIsOfOthersAlone()
{
    QFETCH(QString, lost);
    if (!m_two || !lost.isEmpty()) { // the files come one after the other; where rows were lost, the office is new
        m_two = std::make_unique<TwoCommunities>();
        m_two->signInWhole();
        office().run([&](UnitOfWork& work) {
            linkStationManagers(work); // who are known by now
            if (!lost.isEmpty())
                work.connection().execute(lost);
        });
    }
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
    const QString refusal = errorOf([&] { m_two->importFile(*importer, importFileOf(key), options); });
    QCOMPARE(foreignRows(), before);
    if (key == QStringLiteral("calendar"))
        QVERIFY2(refusal.contains(QStringLiteral("the same for the whole office")), qPrintable(refusal));
    else
        QCOMPARE(refusal, QString());
}

VD_TEST(OtherCommunityImportsTest)
#include "othercommunityimports_test.moc"
