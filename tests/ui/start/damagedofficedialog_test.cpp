#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/recordtable.h"
#include "ui/start/damagedofficedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QtTest>

class DamagedOfficeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheNewestGoodBackup();
    void looksInOtherFolders();
    void opensAnother();

private:
    [[nodiscard]] std::unique_ptr<DamagedOfficeDialog> open() const;
    /// Writes a backup of an office whose file is called damaged.vdesk.
    QString backup(const QString& folder, const QString& moment);

    std::unique_ptr<TestOffice> m_office;
};

void DamagedOfficeDialogTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<TestOffice>();
    QFile file(m_office->path(QStringLiteral("damaged.vdesk")));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void DamagedOfficeDialogTest::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
    m_office.reset();
    QSettings().clear();
}

std::unique_ptr<DamagedOfficeDialog> DamagedOfficeDialogTest::open() const
{
    auto dialog = std::make_unique<DamagedOfficeDialog>(m_office->path(QStringLiteral("damaged.vdesk")),
        QStringList{QStringLiteral("Page 7 is broken.")}, OfficeInspection());
    dialog->show();
    return dialog;
}

QString DamagedOfficeDialogTest::backup(const QString& folder, const QString& moment)
{
    const QString path = m_office->path(QStringLiteral("%1/damaged-%2-exit.vdesk").arg(folder, moment));
    QDir().mkpath(QFileInfo(path).path());
    m_office->database().backup(path);
    return path;
}

void DamagedOfficeDialogTest::offersTheNewestGoodBackup()
{
    const QString folder = QStringLiteral("damaged.backups");
    const QString oldest = backup(folder, QStringLiteral("20250301-170000"));
    const QString good = backup(folder, QStringLiteral("20250302-170000"));
    const QString bad = backup(folder, QStringLiteral("20250303-170000"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 3));
    file.close();
    const auto dialog = open();
    QVERIFY(!dialog->restoreButton()->isEnabled());
    QTRY_VERIFY(dialog->restoreButton()->isEnabled());
    QCOMPARE(dialog->chosenBackup(), good);
    QTRY_COMPARE(dialog->files()->fileAt(2).state, BackupState::Verified);
    QCOMPARE(dialog->files()->fileAt(0).state, BackupState::Damaged);
    QCOMPARE(dialog->chosenBackup(), good); // a later finding does not change the choice
    dialog->table()->selectRow(0);
    QVERIFY(!dialog->restoreButton()->isEnabled());
    dialog->table()->selectRow(2);
    QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
    QCOMPARE(dialog->choice(), DamagedOfficeDialog::Choice::Restore);
    QCOMPARE(dialog->chosenBackup(), oldest);
}

void DamagedOfficeDialogTest::looksInOtherFolders()
{
    const auto dialog = open();
    QCOMPARE(dialog->files()->rowCount(), 0);
    const QString found = backup(QStringLiteral("U盘"), QStringLiteral("20250301-170000"));
    dialog->lookIn(m_office->path(QStringLiteral("U盘")));
    dialog->lookIn(m_office->path(QStringLiteral("U盘"))); // not twice
    QCOMPARE(dialog->files()->rowCount(), 1);
    QTRY_COMPARE(dialog->chosenBackup(), found);
    QTRY_VERIFY(dialog->restoreButton()->isEnabled());
}

void DamagedOfficeDialogTest::opensAnother()
{
    const auto dialog = open();
    QTest::mouseClick(dialog->anotherButton(), Qt::LeftButton);
    QCOMPARE(dialog->choice(), DamagedOfficeDialog::Choice::OpenAnother);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
}

VD_TEST(DamagedOfficeDialogTest)
#include "damagedofficedialog_test.moc"
