#include "models/office/tableseals.h"

#include "app/office/officefeatures.h"
#include "models/common/error.h"
#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/vault.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

/// Somebody with the file, an SQL tool and right page checksums, but without the keys.
class TableSealsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyTableOfRecordsIsProven();
    void findsEveryForgery_data();
    void findsEveryForgery();
    void namesTheRowsAgainstABackup();
    void anAccountThatWasRaisedCannotSignIn();
    void sealsAnOfficeThatHadNoSums();
    void rolledBackWorkChangesNothing();
    void nothingIsWrittenWhileLocked();

private:
    void shrink();
    [[nodiscard]] TableSeals seals() const { return {m_office->office.vault(), officeFeatures()}; }
    [[nodiscard]] QStringList columns(Connection& file, const QString& table) const;
    [[nodiscard]] qint64 someRow(Connection& file, const QString& table);
    [[nodiscard]] QString content(Connection& file, const QString& table) const;
    void edit(Connection& file, const QString& table);
    void swap(Connection& file, const QString& table);
    void insert(Connection& file, const QString& table);
    void graft(Connection& file, const QString& table);

    std::unique_ptr<KuiwenOffice> m_office;
    std::unique_ptr<Connection> m_file; ///< a second writer, as another program has it
    QStringList m_tables; ///< proven, with at least two rows
    QRandomGenerator m_random{20251126};
};

void TableSealsTest::initTestCase()
{
    m_office = std::make_unique<KuiwenOffice>();
    m_file = std::make_unique<Connection>(m_office->office.location(), Connection::Access::Write);
    m_file->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    m_file->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    QStringList triggers;
    Query query(*m_file, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    query.run();
    while (query.next())
        triggers << query.text(0);
    for (const QString& trigger : std::as_const(triggers)) // a forger is not held by them
        m_file->execute(QStringLiteral("DROP TRIGGER %1").arg(trigger));
    for (const RecordKind& kind : officeFeatures().kinds()) {
        const bool hasRows = m_file->scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(kind.table)).toLongLong() > 1;
        if (kind.isProven() && hasRows && columns(*m_file, kind.table).contains(QStringLiteral("id")))
            m_tables << kind.table;
    }
    QVERIFY(m_tables.size() > 15);
    // All imports agree with a recomputation; after that a few rows of each table do, and are quicker.
    QVERIFY(!AuditTrail(m_office->office.vault()).head(m_office->reader()).sums.isEmpty());
    QCOMPARE(seals().problems(m_office->reader()), QStringList());
    shrink();
    QCOMPARE(seals().problems(m_office->reader()), QStringList());
}

/// The way an office gets its sums that has none yet.
void TableSealsTest::shrink()
{
    constexpr int kept = 20;
    for (const QString& table : std::as_const(m_tables))
        m_file->execute(QStringLiteral("DELETE FROM %1 WHERE id NOT IN (SELECT id FROM %1 ORDER BY id LIMIT %2)")
                            .arg(table)
                            .arg(kept));
    m_file->execute(QStringLiteral("UPDATE audit_head SET sums = x''"));
    m_office->office.run(
        [](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("潍州路")); });
}

void TableSealsTest::cleanupTestCase()
{
    m_file.reset();
    m_office.reset();
}

void TableSealsTest::everyTableOfRecordsIsProven()
{
    for (const char* table : {"volunteers", "accounts", "account_keys", "data_keys", "service_records", "orders",
             "order_rounds", "evaluations", "awards", "skills", "settings", "organisations", "memberships"})
        QVERIFY2(officeFeatures().kind(QString::fromLatin1(table)).isProven(), table);
    QVERIFY(!officeFeatures().kind(QStringLiteral("figure_months")).isProven()); // recounted by the check
}

QStringList TableSealsTest::columns(Connection& file, const QString& table) const
{
    const QStringList unproven = officeFeatures().kind(table).unproven;
    QStringList names;
    Query query(file, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    query.bind(table).run();
    while (query.next()) {
        if (!unproven.contains(query.text(0)))
            names << query.text(0);
    }
    return names;
}

qint64 TableSealsTest::someRow(Connection& file, const QString& table)
{
    const qint64 rows = file.scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)).toLongLong();
    return file
        .scalar(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?").arg(table),
            {qint64(m_random.bounded(int(rows)))})
        .toLongLong();
}

/// All proven values, so that a forgery that changes nothing is none.
QString TableSealsTest::content(Connection& file, const QString& table) const
{
    QStringList quoted;
    for (const QString& column : columns(file, table))
        quoted << QStringLiteral("quote(%1)").arg(column);
    return file
        .scalar(QStringLiteral("SELECT group_concat(%1, char(10)) FROM (SELECT * FROM %2 ORDER BY id)")
                    .arg(quoted.join(QStringLiteral(" || ',' || ")), table))
        .toString();
}

void TableSealsTest::edit(Connection& file, const QString& table)
{
    const QStringList names = columns(file, table);
    const QString column = names.at(m_random.bounded(int(names.size())));
    const QStringList ways{QStringLiteral("COALESCE(%1, 0) + 1"), QStringLiteral("COALESCE(%1, '') || '1'"),
        QStringLiteral("NULL"), QStringLiteral("0"), QStringLiteral("''"), QStringLiteral("x'00'"),
        QStringLiteral("-COALESCE(%1, 1)"), QStringLiteral("'administrator'")};
    const QString way = ways.at(m_random.bounded(int(ways.size())));
    file.execute(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4")
                     .arg(table, column, way.contains(u'%') ? way.arg(column) : way)
                     .arg(someRow(file, table)));
}

void TableSealsTest::swap(Connection& file, const QString& table)
{
    const QStringList names = columns(file, table);
    const QString column = names.at(m_random.bounded(int(names.size())));
    const qint64 one = someRow(file, table);
    const qint64 other = someRow(file, table);
    file.execute(QStringLiteral("UPDATE %1 SET %2 = (SELECT b.%2 FROM %1 b WHERE b.id = CASE %1.id WHEN %3 THEN %4 "
                                "ELSE %3 END) WHERE id IN (%3, %4)")
                     .arg(table, column)
                     .arg(one)
                     .arg(other));
}

void TableSealsTest::insert(Connection& file, const QString& table)
{
    QStringList values;
    for (const QString& column : columns(file, table)) {
        const bool isUnique = QStringList{"code", "number", "name", "honoured_key", "version"}.contains(column);
        values << (column == QStringLiteral("id") ? QStringLiteral("(SELECT MAX(id) + 1 FROM %1)").arg(table)
                : isUnique                        ? QStringLiteral("%1 || 'x'").arg(column)
                                                  : column);
    }
    file.execute(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE id = %4")
                     .arg(table, columns(file, table).join(u','), values.join(u','))
                     .arg(someRow(file, table)));
}

/// Puts one row's values into another's place, as from another office's file.
void TableSealsTest::graft(Connection& file, const QString& table)
{
    QStringList sets;
    for (const QString& column : columns(file, table)) {
        if (!QStringList{"id", "code", "number", "honoured_key", "account_id"}.contains(column))
            sets << QStringLiteral("%1 = b.%1").arg(column);
    }
    file.execute(QStringLiteral("UPDATE %1 SET %2 FROM (SELECT * FROM %1 WHERE id = %3) AS b WHERE %1.id = %4")
                     .arg(table, sets.join(u','))
                     .arg(someRow(file, table))
                     .arg(someRow(file, table)));
}

void TableSealsTest::findsEveryForgery_data()
{
    QTest::addColumn<int>("way");
    const char* const ways[] = {"edits", "swaps", "insertions", "grafts", "deletions"};
    for (int way = 0; way < 5; ++way)
        QTest::newRow(ways[way]) << way;
}

void TableSealsTest::findsEveryForgery()
{
    QFETCH(int, way);
    int forged = 0;
    for (int attempt = 0; forged < 200; ++attempt) {
        QVERIFY2(attempt < 2000, "too few forgeries come about");
        const QString table = m_tables.at(m_random.bounded(int(m_tables.size())));
        m_file->execute(QStringLiteral("BEGIN"));
        const QString before = content(*m_file, table);
        bool isWritten = true;
        try {
            if (way == 4)
                m_file->execute(QStringLiteral("DELETE FROM %1 WHERE id = %2").arg(table).arg(someRow(*m_file, table)));
            else
                way == 0       ? edit(*m_file, table)
                    : way == 1 ? swap(*m_file, table)
                    : way == 2 ? insert(*m_file, table)
                               : graft(*m_file, table);
        } catch (const Error&) {
            isWritten = false; // a unique or strict column: the forger tries something else
        }
        if (isWritten && content(*m_file, table) != before) {
            ++forged;
            const QStringList found = seals().forgedTables(*m_file);
            if (found != QStringList{table})
                m_file->execute(QStringLiteral("ROLLBACK"));
            QCOMPARE(found, QStringList{table});
        }
        m_file->execute(QStringLiteral("ROLLBACK"));
    }
}

void TableSealsTest::namesTheRowsAgainstABackup()
{
    TestOffice office;
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    const auto add = [&office](const QString& name) {
        Organisation made;
        made.name = name;
        made.kind = OrganisationKind::Community;
        made.parent = OrganisationId(1);
        office.run([&](UnitOfWork& work) { made.id = OrganisationRepository().insert(work, made); });
        return made.id.value();
    };
    const qint64 kept = add(QStringLiteral("苇湾社区"));
    const qint64 forged = add(QStringLiteral("虞新社区"));
    office.database().backup(copy);
    add(QStringLiteral("金都社区")); // by the program, told by the trail: no forgery
    Connection backup(copy, Connection::Access::Read);
    Connection file(office.location(), Connection::Access::Write);
    file.execute(QStringLiteral("UPDATE organisations SET name = '顶替社区' WHERE id = %1").arg(forged));
    const TableSeals& seals = office.office().seals();
    QCOMPARE(seals.forgedTables(office.reader()), QStringList{QStringLiteral("organisations")});
    QCOMPARE(seals.rowsUnlike(office.reader(), backup, QStringLiteral("organisations"), 20),
        QStringList{QStringLiteral("Organization 顶替社区 (row %1)").arg(forged)});
    file.execute(QStringLiteral("DELETE FROM organisations WHERE id = %1").arg(kept));
    QCOMPARE(seals.rowsUnlike(office.reader(), backup, QStringLiteral("organisations"), 20).size(), 2);
    QCOMPARE(seals.rowsUnlike(office.reader(), backup, QStringLiteral("organisations"), 1).size(), 2); // one, “1 more”
    QVERIFY(seals.problems(office.reader()).first().contains(QStringLiteral("deleted")));
}

void TableSealsTest::anAccountThatWasRaisedCannotSignIn()
{
    TestOffice office;
    const QString location = office.location();
    QCOMPARE(office.office().seals().fits(office.reader(), office.office().account().id), true);
    Connection file(location, Connection::Access::Write);
    file.execute(QStringLiteral("UPDATE accounts SET name = '李主任'"));
    QString told;
    try {
        office.office().signIn(QStringLiteral("李主任"), QString::fromUtf8(TestOffice::password));
    } catch (const Error& error) {
        told = error.message();
    }
    QVERIFY2(told.contains(QStringLiteral("another program")), qPrintable(told));
    QVERIFY(office.office().isLocked());
    file.execute(QStringLiteral("UPDATE accounts SET name = '%1'").arg(QString::fromUtf8(TestOffice::administrator)));
    office.office().signIn({}, QString::fromUtf8(TestOffice::password));
    QVERIFY(!office.office().isLocked());
    file.execute(QStringLiteral("DELETE FROM account_proofs"));
    QVERIFY(!office.office().seals().fits(office.reader(), office.office().account().id));
}

void TableSealsTest::sealsAnOfficeThatHadNoSums()
{
    TestOffice office;
    {
        Connection file(office.location(), Connection::Access::Write);
        file.execute(QStringLiteral("UPDATE audit_head SET sums = x'', seal = x''"));
    }
    QCOMPARE(office.office().seals().problems(office.reader()), QStringList()); // not sealed: nothing to say
    office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("甲")); });
    QVERIFY(!AuditTrail(office.vault()).head(office.reader()).sums.isEmpty());
    QCOMPARE(office.office().seals().problems(office.reader()), QStringList());
    // Whoever took the sums away to have forged rows summed anew has broken the seal of the trail's end.
    QVERIFY(!AuditTrail(office.vault()).problems(office.reader()).isEmpty());
}

void TableSealsTest::rolledBackWorkChangesNothing()
{
    TestOffice office;
    QVERIFY_THROWS_EXCEPTION(Error, office.run([](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("甲"));
        throw Error(QStringLiteral("no"));
    }));
    QVERIFY_THROWS_EXCEPTION(Error, office.run([](UnitOfWork& work) {
        SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("乙"));
        try { // swallowed: the work cannot be committed all the same
            Query(work.connection(), QStringLiteral("INSERT INTO settings (key, value) VALUES (NULL, '')")).run();
        } catch (const Error&) {
        }
    }));
    office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("丙")); });
    QCOMPARE(office.office().seals().problems(office.reader()), QStringList());
}

void TableSealsTest::nothingIsWrittenWhileLocked()
{
    TestOffice office;
    office.office().lock();
    QVERIFY_THROWS_EXCEPTION(Error,
        office.run([](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("甲")); }));
    office.office().unlock(QString::fromUtf8(TestOffice::password));
    QCOMPARE(office.office().seals().problems(office.reader()), QStringList());
}

VD_TEST(TableSealsTest)
#include "tableseals_test.moc"
