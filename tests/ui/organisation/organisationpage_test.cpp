#include "models/organisation/organisationimport.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"
#include "ui/organisation/organisationdialog.h"
#include "ui/organisation/organisationpage.h"
#include "ui/organisation/organisationtreemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

class OrganisationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rollsFiguresUpTheTree();
    void findsByInitials();
    void savesTheForm();
    void refusesMovingBelowItself();

private:
    [[nodiscard]] Organisation organisation(const QString& name) const
    {
        return *OrganisationRepository().findByName(m_office->reader(), name);
    }
    [[nodiscard]] QString cell(const QString& name, int column) const;

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OrganisationPage> m_page;
};

void OrganisationPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    StationImport stations(m_office->vault());
    m_office->importFile(stations, QStringLiteral("03-阵地.xlsx"));
}

void OrganisationPageTest::init()
{
    m_page = std::make_unique<OrganisationPage>(m_office->office());
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->subtitle(), QStringLiteral("14 organizations"));
}

QString OrganisationPageTest::cell(const QString& name, int column) const
{
    const QModelIndex index = m_page->model()->indexOf(organisation(name).id);
    return index.siblingAtColumn(column).data().toString();
}

void OrganisationPageTest::rollsFiguresUpTheTree()
{
    const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(cell(QStringLiteral("奎文区"), OrganisationTreeModel::Teams), QStringLiteral("23"));
    QCOMPARE(cell(QStringLiteral("潍州路街道"), OrganisationTreeModel::Stations), QStringLiteral("21"));
    QCOMPARE(cell(QStringLiteral("潍州社区"), OrganisationTreeModel::Teams), QStringLiteral("3"));
}

void OrganisationPageTest::findsByInitials()
{
    m_page->find(QStringLiteral("wwsq"));
    QCOMPARE(m_page->currentId(), organisation(QStringLiteral("苇湾社区")).id);
    m_page->find(QStringLiteral("370705001012"));
    QCOMPARE(m_page->currentId(), organisation(QStringLiteral("民主街社区")).id);
}

void OrganisationPageTest::savesTheForm()
{
    const Organisation old = organisation(QStringLiteral("苇湾社区"));
    OrganisationDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    QCOMPARE(dialog.record(), old);
    static_cast<TextField*>(dialog.field(QStringLiteral("coordinates")))
        ->setText(QStringLiteral("119.13854, 36.699931"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(organisation(QStringLiteral("苇湾社区")).coordinates, std::optional(Coordinates{36.699931, 119.13854}));
}

void OrganisationPageTest::refusesMovingBelowItself()
{
    Organisation street = organisation(QStringLiteral("潍州路街道"));
    street.parent = organisation(QStringLiteral("苇湾社区")).id;
    QVERIFY_THROWS_EXCEPTION(
        Error, m_office->run([&](UnitOfWork& work) { OrganisationRepository().update(work, street); }));
}

VD_TEST(OrganisationPageTest)
#include "organisationpage_test.moc"
