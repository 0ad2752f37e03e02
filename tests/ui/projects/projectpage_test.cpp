#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/projects/projectdialog.h"
#include "ui/projects/projectpage.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class ProjectPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void narrowsToBrandProjects();
    void takesTheNextStep();
    void refusesAStepThatTheTableDoesNotKnow();
    void savesTheForm();
    void exportsTheList();

private:
    [[nodiscard]] Project project(const QString& code) const
    {
        return *ProjectRepository().findByCode(m_office->reader(), code);
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ProjectPage> m_page;
};

void ProjectPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    ProjectImport projects(m_office->vault());
    m_office->importFile(projects, QStringLiteral("05-项目库.xlsx"));
}

void ProjectPageTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<ProjectPage>(m_office->office());
    m_page->resize(1220, 780);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->model()->total(), 72);
    QTRY_VERIFY(!m_page->model()->isLoading());
}

void ProjectPageTest::narrowsToBrandProjects()
{
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("13 ")));
    m_page->filters()->setConditions({{QStringLiteral("brand"), {QStringLiteral("1")}}});
    QTRY_COMPARE(m_page->model()->total(), 13);
}

void ProjectPageTest::takesTheNextStep()
{
    const qint64 id = project(QStringLiteral("KW-X002")).id.value();
    m_page->select(id);
    QTRY_COMPARE(m_page->currentId(), id);
    QPushButton* next = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton* button : m_page->details()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Start"))
                next = button;
        }
        return next != nullptr;
    }());
    DialogScript script; // the usual next step asks nothing
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(project(QStringLiteral("KW-X002")).state, ProjectState::Running);
    QVERIFY(script.asked().isEmpty());
}

void ProjectPageTest::refusesAStepThatTheTableDoesNotKnow()
{
    const Project completed = project(QStringLiteral("KW-X003"));
    QCOMPARE(completed.state, ProjectState::Completed);
    QVERIFY_THROWS_EXCEPTION(Error, m_page->states().take({completed.id.value()}, QStringLiteral("collected")));
}

void ProjectPageTest::savesTheForm()
{
    const Project old = project(QStringLiteral("KW-X007"));
    ProjectDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    QCOMPARE(dialog.record(), old);
    auto* score = static_cast<NumberField*>(dialog.field(QStringLiteral("score")));
    score->setText(QStringLiteral("101"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    score->setText(QStringLiteral("91.5"));
    static_cast<MoneyField*>(dialog.field(QStringLiteral("budget")))->setText(QStringLiteral("22,000.50"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(project(QStringLiteral("KW-X007")).scoreTenths, std::optional(915));
    QCOMPARE(project(QStringLiteral("KW-X007")).budget, Money(2'200'050));
}

void ProjectPageTest::exportsTheList()
{
    const QString path = m_office->path(QStringLiteral("projects.xlsx"));
    DialogScript script;
    script.answer(path);
    QTest::mouseClick(m_page->button(RecordPage::Export), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo(path).size() > 5000);
}

VD_TEST(ProjectPageTest)
#include "projectpage_test.moc"
