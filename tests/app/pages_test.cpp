#include "app/pages.h"
#include "models/backups/officebackups.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/helpwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/records/desk.h"

#include <QApplication>
#include <QtTest>

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsHelp();
};

void PagesTest::everyPageHasItsHelp()
{
    Theme::apply(*qApp);
    TestOffice test;
    OfficeBackups backups(test.office().database(), BackupInspection());
    MainWindow window;
    QStringList keys;
    for (const PageEntry& entry :
        allPages({test.office(), &backups, [](const BackupFile&) {}, [] {}, [](QWidget*) {}})) {
        window.addPage(entry);
        keys << entry.key;
    }
    QVERIFY(keys.size() > 10);
    for (const QString& key : std::as_const(keys)) {
        window.showPage(key);
        for (Page* page : QList<Page*>{window.currentPage()} + window.currentPage()->findChildren<Page*>()) {
            QVERIFY2(HelpWindow::hasTopic(page->helpTopic()),
                qPrintable(QStringLiteral("%1: “%2”").arg(key, page->helpTopic())));
        }
    }
}

VD_TEST(PagesTest)
#include "pages_test.moc"
