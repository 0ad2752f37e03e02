#include "ui/common/referencefield.h"

#include "models/database/database.h"
#include "models/office/office.h"
#include "tests/support/awkwardoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/formdialog.h"
#include "ui/common/officereferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

class ReferenceFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<AwkwardOffice>(); }
    void init();
    void cleanup() { m_form.reset(); }
    void findsByNameInitialsAndCode_data();
    void findsByNameInitialsAndCode();
    void leavingTakesTheBest();
    void enterTakesWhatIsMarkedInTheList();
    void namesakesMustBeChosen();
    void onlyClearingLosesThePresentValue();
    void whatIsOverIsNotOfferedAnew();
    void savingWhileTypingTakesTheBest();
    void oneClickSelectsTheText();
    void downOpensTheWholeList();
    void staysWithinWhatTheAccountMaySee();
    void fitsAreRanked_data();
    void fitsAreRanked();

private:
    [[nodiscard]] Office& office() { return m_office->office.office(); }
    [[nodiscard]] qint64 team(AwkwardOffice::Kind kind) { return m_office->links(kind).team.value(); }

    std::unique_ptr<AwkwardOffice> m_office;
    std::unique_ptr<FormDialog> m_form;
    ReferenceField* m_team = nullptr;
    ReferenceField* m_person = nullptr;
};

void ReferenceFieldTest::init()
{
    m_form = std::make_unique<FormDialog>(QStringLiteral("Form"));
    m_team = m_form->add<ReferenceField>("team", QStringLiteral("Team"), teamReferences(office()));
    m_person = m_form->add<ReferenceField>("person", QStringLiteral("Person"), volunteerReferences(office()));
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_team->line()->setFocus();
}

void ReferenceFieldTest::findsByNameInitialsAndCode_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << QStringLiteral("平常");
    QTest::newRow("initials") << QStringLiteral("pcd");
    QTest::newRow("pinyin") << QStringLiteral("pingchang");
    QTest::newRow("code") << QStringLiteral("T800");
}

void ReferenceFieldTest::findsByNameInitialsAndCode()
{
    QFETCH(QString, words);
    m_team->line()->insert(words);
    QCOMPARE(m_team->offers().size(), 1);
    QCOMPARE(m_team->id(), team(AwkwardOffice::Plain));
    QVERIFY(m_team->offers().first().fullText().contains(QStringLiteral("T800")));
    QVERIFY(m_team->offers().first().fullText().contains(QStringLiteral("平常社区")));
}

void ReferenceFieldTest::leavingTakesTheBest()
{
    QSignalSpy chosen(m_team, &ReferenceField::chosen);
    QTest::keyClicks(m_team->line(), QStringLiteral("d")); // 队: of all of them
    QVERIFY(m_team->offers().size() > 2);
    QCOMPARE(m_team->held().id, 0);
    QCOMPARE(chosen.size(), 0);
    const Reference first = m_team->offers().first();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QVERIFY(m_person->line()->hasFocus());
    QCOMPARE(m_team->held().id, first.id);
    QCOMPARE(m_team->line()->text(), first.text());
    QCOMPARE(chosen.size(), 1);
}

void ReferenceFieldTest::enterTakesWhatIsMarkedInTheList()
{
    QTest::keyClicks(m_team->line(), QStringLiteral("d"));
    const Reference second = m_team->offers().at(1);
    QWidget* list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_team->held().id, second.id);
    QVERIFY(m_form->isVisible());
}

void ReferenceFieldTest::namesakesMustBeChosen()
{
    m_team->line()->insert(QStringLiteral("红星队"));
    QCOMPARE(m_team->offers().size(), 2);
    QCOMPARE(m_team->id(), 0);
    QVERIFY(m_team->inputProblem().contains(QStringLiteral("Several")));
    QVERIFY(!m_form->saveButton()->isEnabled());
    QWidget* list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_team->id(), team(AwkwardOffice::SecondNamesake));
    QVERIFY(m_team->line()->text().contains(QStringLiteral("T803")));
    QVERIFY(m_form->saveButton()->isEnabled());
}

void ReferenceFieldTest::onlyClearingLosesThePresentValue()
{
    m_team->setId(team(AwkwardOffice::Over));
    QCOMPARE(m_team->line()->text(), QStringLiteral("往昔队 (Dissolved)"));
    QTest::keyClick(m_team->line(), Qt::Key_End);
    QTest::keyClicks(m_team->line(), QStringLiteral("x"));
    QCOMPARE(m_team->id(), 0);
    QVERIFY2(!m_form->saveButton()->isEnabled(), "a slip of the keyboard is no other team");
    QTest::keyClick(m_team->line(), Qt::Key_Backspace);
    QCOMPARE(m_team->id(), team(AwkwardOffice::Over));
    m_team->line()->selectAll();
    m_team->line()->insert(QStringLiteral("往昔")); // typed anew: it is still the one
    QCOMPARE(m_team->id(), team(AwkwardOffice::Over));
    m_team->line()->selectAll();
    QTest::keyClick(m_team->line(), Qt::Key_Delete);
    QCOMPARE(m_team->id(), 0);
    QVERIFY(m_team->inputProblem().isEmpty());
}

void ReferenceFieldTest::whatIsOverIsNotOfferedAnew()
{
    m_team->line()->insert(QStringLiteral("往昔"));
    QVERIFY(m_team->offers().isEmpty());
    QVERIFY(!m_team->inputProblem().isEmpty());
    m_team->setReferences(teamReferences(office(), Offered::All));
    QTest::keyClicks(m_team->line(), QStringLiteral("d"));
    QCOMPARE(m_team->offers().last().id, team(AwkwardOffice::Over)); // behind the others
}

void ReferenceFieldTest::savingWhileTypingTakesTheBest()
{
    qint64 saved = 0;
    m_form->setSaver([this, &saved] { saved = m_team->id(); });
    QTest::keyClicks(m_team->line(), QStringLiteral("pcd"));
    QTest::keyClick(m_form.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved, team(AwkwardOffice::Plain));
}

void ReferenceFieldTest::oneClickSelectsTheText()
{
    m_team->setId(team(AwkwardOffice::Plain));
    m_person->line()->setFocus();
    QTest::mouseClick(m_team->line(), Qt::LeftButton, {}, QPoint(20, m_team->line()->height() / 2));
    if (!m_team->line()->hasFocus()) // the platform gives no focus by simulated clicks
        QFAIL("the click brings the focus");
    QCOMPARE(m_team->line()->selectedText(), m_team->line()->text());
}

void ReferenceFieldTest::downOpensTheWholeList()
{
    m_team->setId(team(AwkwardOffice::Plain));
    QTest::keyClick(m_team->line(), Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(m_team->offers().size() >= 4);
    QCOMPARE(m_team->id(), team(AwkwardOffice::Plain)); // looking changes nothing
}

void ReferenceFieldTest::staysWithinWhatTheAccountMaySee()
{
    const AwkwardLinks& plain = m_office->links(AwkwardOffice::Plain);
    office().database().setReadScope({plain.organisation.value()});
    const auto offers = volunteerReferences(office())->offers(QStringLiteral("张"), 50);
    const auto other = volunteerReferences(office())->entry(m_office->links(AwkwardOffice::Over).person.value());
    office().database().setReadScope({});
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().id, plain.person.value());
    QVERIFY(offers.first().details.contains(QStringLiteral("平常社区")));
    QVERIFY(other); // what a record names already is named
}

void ReferenceFieldTest::fitsAreRanked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("fit");
    QTest::newRow("the name") << QStringLiteral("不满意") << QStringLiteral("不满意") << 0;
    QTest::newRow("its initials") << QStringLiteral("不满意") << QStringLiteral("bmy") << 1;
    QTest::newRow("its pinyin") << QStringLiteral("不满意") << QStringLiteral("BuManYi") << 1;
    QTest::newRow("its beginning") << QStringLiteral("不满意") << QStringLiteral("不满") << 2;
    QTest::newRow("the beginning of its initials") << QStringLiteral("不满意") << QStringLiteral("bm") << 3;
    QTest::newRow("initials within") << QStringLiteral("很不满意") << QStringLiteral("bmy") << 4;
    QTest::newRow("nothing") << QStringLiteral("满意") << QStringLiteral("bmy") << -1;
}

void ReferenceFieldTest::fitsAreRanked()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QFETCH(int, fit);
    QCOMPARE(nameFit(name, words).value_or(-1), fit);
}

VD_TEST(ReferenceFieldTest)
#include "referencefield_test.moc"
