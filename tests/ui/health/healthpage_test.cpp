#include "models/health/findingrepository.h"
#include "models/health/ledgerscan.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/formfields.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/health/boundsdialog.h"
#include "ui/health/healthpage.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class HealthPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void checksExplainsAndTakesBack();
    void changesTheRules();

private:
    std::unique_ptr<LedgerOffice> m_office;
    std::unique_ptr<HealthPage> m_page;
};

void HealthPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_office = std::make_unique<LedgerOffice>();
    const VolunteerId person = m_office->addVolunteer(QStringLiteral("钱一"), m_office->north);
    const QString day = isoDate(QDate::currentDate().addDays(-1));
    m_office->enterChecked(m_office->draft(person, day + QStringLiteral("T07:00"), day + QStringLiteral("T17:00")));
    m_page = std::make_unique<HealthPage>(m_office->office.office());
    m_page->resize(1220, 780);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("not checked yet")));
}

void HealthPageTest::checksExplainsAndTakesBack()
{
    // The empty page offers the same act in the same words as its head.
    QVERIFY(m_page->emptyState()->isVisible());
    const auto buttons = m_page->emptyState()->findChildren<QPushButton*>();
    const auto check = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isVisible() && button->text() == QStringLiteral("Check now"); });
    QVERIFY(check != buttons.end());
    QTest::mouseClick(*check, Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->total(), 1);
    QTRY_VERIFY2(m_page->subtitle().contains(QStringLiteral("1 open")), qPrintable(m_page->subtitle()));
    const Finding finding = FindingRepository().all(m_office->reader()).first();
    m_page->select(finding.id.value());
    QTRY_COMPARE(m_page->currentId(), finding.id.value());
    DialogScript script;
    script.answer(QStringLiteral("有两名负责人签字"));
    m_page->states().take({finding.id.value()}, QStringLiteral("explained"));
    const auto state = [&] { return FindingRepository().stateOf(m_office->reader(), finding.id); };
    QTRY_COMPARE(state(), FindingState::Explained);
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("100.0%")));
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(state(), FindingState::Open);
}

void HealthPageTest::changesTheRules()
{
    BoundsDialog dialog(m_office->office.office(), m_page.get());
    dialog.show();
    auto* hours = static_cast<NumberField*>(dialog.field(QStringLiteral("dayHours")));
    QCOMPARE(hours->text(), QStringLiteral("8"));
    hours->setText(QStringLiteral("25"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    hours->setText(QStringLiteral("10"));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(ledgerBounds(m_office->reader()).dayHours, 10);
}

VD_TEST(HealthPageTest)
#include "healthpage_test.moc"
