#include "models/reports/figurecheck.h"

#include "app/office/officeopening.h"
#include "models/database/backupfolder.h"

#include "models/database/connection.h"
#include "models/reports/statistics.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/olderoffice.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

/// The office file of an older program, whose figures are counted when it is opened.
class FigureUpdateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOlderOfficeUpToDate();
};

void FigureUpdateTest::bringsAnOlderOfficeUpToDate()
{
    KuiwenOffice kuiwen;
    const QString path = kuiwen.office.path(QStringLiteral("老数据.vdesk"));
    const Statistics expected = statisticsOf(kuiwen.reader(), {});
    kuiwen.office.database().backup(path);
    makeSchema6(path, kuiwen.office.vault().ring(), QString::fromLatin1(TestOffice::password));
    {
        Connection older(path, Connection::Access::Write);
        for (const char* sql :
            {"DROP INDEX teams_standing", "DROP INDEX projects_standing", "DROP INDEX figure_months_by_amount",
                "DELETE FROM figure_months WHERE figure LIKE '%households'", "PRAGMA user_version = 5"})
            older.execute(QString::fromLatin1(sql));
    }
    const auto office = openOffice(path);
    QCOMPARE(office->database().updatedFrom(), 5);
    QCOMPARE(figureProblems(office->database().reader()), QStringList());
    const Statistics found = statisticsOf(office->database().reader(), {});
    QCOMPARE(found.households, expected.households);
    QCOMPARE(found.coveredHouseholds, expected.coveredHouseholds);
    const QDir backups(BackupFolder::defaultPath(path));
    const auto copies = backups.entryList({QStringLiteral("*before-update*.vdesk")});
    QCOMPARE(copies.size(), 1);
    QCOMPARE(openOffice(backups.filePath(copies.first()))->database().updatedFrom(), 5);
}

VD_TEST(FigureUpdateTest)
#include "figureupdate_test.moc"
