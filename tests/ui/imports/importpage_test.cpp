#include "ui/imports/importpage.h"

#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/organisation/organisationimport.h"
#include "models/roster/rosterimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/statcard.h"
#include "ui/common/undobar.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/columnstep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/filestep.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

class ImportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsTheProblemFile();
    void recognizesKinds_data();
    void recognizesKinds();
    void columnsCanBeChosen();
    void optionsCheckAgain();
    void savesRowsWithProblems();
    void saysWhatIsWrongWithAFile();
    void comesForOneKind();
    void theFocusStaysInTheStep();
    void anImportIsTakenBack_data();
    void anImportIsTakenBack();
    void whatStaysIsToldBefore();

private:
    void choose(const QString& name);
    void check();
    qint64 volunteers()
    {
        return m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers")).toLongLong();
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ImportPage> m_page;
};

namespace {

const QString problemFile = QStringLiteral("04c-志愿者花名册-问题数据.xlsx");

QString data(const QString& name)
{
    return QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + name;
}

} // namespace

void ImportPageTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    m_page = std::make_unique<ImportPage>(m_office->office());
    m_page->resize(1180, 760);
    m_page->show();
}

void ImportPageTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void ImportPageTest::choose(const QString& name)
{
    m_page->chooseFile(data(name));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 1, 20000);
    QTRY_VERIFY(!m_page->isBusy());
}

void ImportPageTest::check()
{
    QVERIFY(m_page->nextButton()->isEnabled());
    QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 2, 20000);
    QTRY_VERIFY(!m_page->isBusy());
}

void ImportPageTest::importsTheProblemFile()
{
    choose(problemFile);
    check();
    const auto cards = m_page->checkStep()->cards();
    QCOMPARE(cards.at(0)->figure(), QStringLiteral("12"));
    QCOMPARE(cards.at(1)->figure(), QStringLiteral("4"));
    QCOMPARE(cards.at(2)->figure(), QStringLiteral("0"));
    QCOMPARE(cards.at(3)->figure(), QStringLiteral("8"));
    ImportPreviewModel* model = m_page->checkStep()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 12);
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().contains(QStringLiteral("3707")));
    }
    QVERIFY(
        model->index(1, 2).data(Qt::BackgroundRole).isValid() || model->index(1, 3).data(Qt::BackgroundRole).isValid());
    CheckStep* const step = m_page->checkStep();
    QVERIFY(step->reasonLabel()->text().contains(model->index(0, model->reasonColumn()).data().toString()));
    QTest::keyClick(step->table(), Qt::Key_Down);
    QVERIFY(step->reasonLabel()->text().contains(model->index(1, model->reasonColumn()).data().toString()));
    QTest::mouseClick(cards.at(3), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 8);
    QCOMPARE(volunteers(), 0); // nothing happened yet
    QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 3, 20000);
    QCOMPARE(volunteers(), 4);
    QVERIFY(m_page->doneStep()->words().contains(u'8'));
    QSignalSpy navigation(m_page.get(), &Page::navigationRequested);
    QTest::mouseClick(m_page->doneStep()->listButton(), Qt::LeftButton);
    QCOMPARE(navigation.size(), 1);
    QCOMPARE(navigation.first().first().value<PagePlace>().page, QStringLiteral("volunteers"));
    QTest::mouseClick(m_page->doneStep()->againButton(), Qt::LeftButton);
    QCOMPARE(m_page->step(), 0);
    const int recent = m_page->fileStep()->recentFiles()->count();
    QVERIFY(recent > 0);
    QFile named(QDir::temp().filePath(QStringLiteral("13812345678的名单.csv")));
    QVERIFY(named.open(QIODevice::WriteOnly));
    m_page->fileStep()->remember(named.fileName()); // a phone number is not kept in the settings
    QCOMPARE(m_page->fileStep()->recentFiles()->count(), recent);
    QVERIFY(!QSettings()
                 .value(QStringLiteral("imports/recent"))
                 .toStringList()
                 .join(u'\n')
                 .contains(QStringLiteral("13812345678")));
    QVERIFY(named.remove());
}

void ImportPageTest::recognizesKinds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::newRow("organisations") << QStringLiteral("01-机构.xlsx") << OrganisationImport().title();
    QTest::newRow("teams") << QStringLiteral("02-队伍.xlsx") << QStringLiteral("Teams");
    QTest::newRow("roster") << QStringLiteral("04-志愿者花名册.xls") << QStringLiteral("Volunteers");
    QTest::newRow("old system") << QStringLiteral("04b-志愿者花名册-旧系统导出.csv") << QStringLiteral("Volunteers");
}

void ImportPageTest::recognizesKinds()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    choose(file);
    QVERIFY2(m_page->title().contains(title), qPrintable(m_page->title()));
    QVERIFY(m_page->columnStep()->missing().isEmpty());
}

void ImportPageTest::columnsCanBeChosen()
{
    choose(problemFile);
    ColumnStep* columns = m_page->columnStep();
    QComboBox* name = columns->fieldBox(1);
    QCOMPARE(name->currentData().toString(), QStringLiteral("name"));
    name->setCurrentIndex(0);
    Q_EMIT name->activated(0);
    QCOMPARE(columns->missing().size(), 1);
    QVERIFY(!m_page->nextButton()->isEnabled());
    const int again = name->findData(QStringLiteral("name"));
    name->setCurrentIndex(again);
    Q_EMIT name->activated(again);
    QVERIFY(m_page->nextButton()->isEnabled());
    QTest::mouseClick(m_page->backButton(), Qt::LeftButton);
    QCOMPARE(m_page->step(), 0);
}

void ImportPageTest::optionsCheckAgain()
{
    choose(problemFile);
    check();
    QTest::mouseClick(m_page->checkStep()->createBox(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->checkStep()->cards().at(1)->figure(), QStringLiteral("5"), 20000);
    QCOMPARE(m_page->checkStep()->cards().at(3)->figure(), QStringLiteral("7"));
    QCOMPARE(volunteers(), 0);
}

void ImportPageTest::savesRowsWithProblems()
{
    choose(problemFile);
    check();
    DialogScript script;
    const QString path = m_office->path(QStringLiteral("to mend.xlsx"));
    script.answer(path);
    QTest::mouseClick(m_page->rejectsButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy() && QFile::exists(path), 20000);
    QCOMPARE(volunteers(), 0);
    RosterImport importer(m_office->vault());
    ImportOptions options;
    options.dryRun = true;
    const ImportReport again = m_office->importFile(importer, path, options);
    QCOMPARE(again.read, 8);
    QCOMPARE(again.rejected, 8);
}

void ImportPageTest::saysWhatIsWrongWithAFile()
{
    DialogScript script;
    const QString path = m_office->path(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of interest\n");
    file.close();
    m_page->chooseFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy() && !script.asked().isEmpty(), 20000);
    QCOMPARE(m_page->step(), 0);
}

void ImportPageTest::comesForOneKind()
{
    m_page->open({QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("teams")}}}});
    QCOMPARE(m_page->fileStep()->kind(), QStringLiteral("teams"));
}

void ImportPageTest::theFocusStaysInTheStep()
{
    QWidget window; // with something else that could take the focus
    auto* search = new QLineEdit(&window);
    m_page->setParent(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(search);
    layout->addWidget(m_page.get());
    window.show();
    m_page->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_page->fileStep()->chooseButton()->setFocus();
    choose(QStringLiteral("04-志愿者花名册.xlsx"));
    QVERIFY(m_page->nextButton()->hasFocus());
    QTest::keyClick(m_page->nextButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 2, 20000);
    QTRY_VERIFY(m_page->nextButton()->hasFocus());
    search->setFocus(); // who goes elsewhere meanwhile is left there
    QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
    search->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 3, 60000);
    QVERIFY(search->hasFocus());
    m_page->setParent(nullptr);
}

void ImportPageTest::anImportIsTakenBack_data()
{
    QTest::addColumn<bool>("byBar");
    QTest::newRow("by the bar") << true;
    QTest::newRow("by the button") << false;
}

void ImportPageTest::anImportIsTakenBack()
{
    QFETCH(bool, byBar);
    choose(problemFile);
    check();
    QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 3, 20000);
    const qint64 brought = volunteers();
    QVERIFY(brought > 0);
    QVERIFY(m_page->undoBar()->isVisible());
    QPushButton* button = byBar ? m_page->undoBar()->button() : m_page->doneStep()->takeBackButton();
    DialogScript script;
    if (!byBar) {
        QTest::mouseClick(button, Qt::LeftButton); // thinks again
        QCOMPARE(script.asked().size(), 1);
        QCOMPARE(volunteers(), brought);
    }
    script.answer(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(volunteers(), 0, 20000);
    QVERIFY(script.asked().last().contains(QStringLiteral("问题数据")));
    QTRY_VERIFY(m_page->doneStep()->words().contains(QStringLiteral("taken back")));
    QVERIFY(!m_page->doneStep()->takeBackButton()->isVisible());
}

void ImportPageTest::whatStaysIsToldBefore()
{
    choose(problemFile);
    check();
    QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 3, 20000);
    const qint64 brought = volunteers();
    m_office->run([](UnitOfWork& work) { // somebody else
        Query(work.connection(),
            QStringLiteral(
                "UPDATE volunteers SET updated_at = updated_at + 1 WHERE id = (SELECT MIN(id) FROM volunteers)"))
            .run();
    });
    DialogScript script;
    QTest::mouseClick(m_page->doneStep()->takeBackButton(), Qt::LeftButton);
    QCOMPARE(script.asked().size(), 1);
    QVERIFY2(script.asked().first().contains(QStringLiteral("1 stay")), qPrintable(script.asked().first()));
    QCOMPARE(volunteers(), brought);
    script.answer(true);
    QTest::mouseClick(m_page->doneStep()->takeBackButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(volunteers(), 1, 20000);
}

VD_TEST(ImportPageTest)
#include "importpage_test.moc"
