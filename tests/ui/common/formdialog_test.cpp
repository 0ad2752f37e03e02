#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/formdialog.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

namespace {
class PersonForm final : public FormDialog {
public:
    PersonForm()
        : FormDialog(QStringLiteral("Volunteer"))
    {
        beginSection(QStringLiteral("Person"));
        name = add<TextField>("name", QStringLiteral("Name"), Need::Required);
        birth = add<DateField>("birthDate", QStringLiteral("Birth date"));
        phone = add<PersonalNumberField>("phone", QStringLiteral("Phone"));
        team = add<ChoiceField>("team", QStringLiteral("Team"));
        hours = add<HoursField>("hours", QStringLiteral("Hours"));
        team->setChoices(
            {{1, QStringLiteral("苇湾明白人")}, {2, QStringLiteral("春晖送暖")}, {3, QStringLiteral("红色宣讲团")}});
        notes = addWide<MultiLineField>("notes", QStringLiteral("Notes"));
        setValidator([this] {
            Problems problems;
            if (phone->isReplaced() && phone->text().size() != 11)
                problems.append({QStringLiteral("phone"), QStringLiteral("A phone number has 11 digits.")});
            return problems;
        });
        setSaver([this] { saved = name->text(); });
    }

    TextField* name = nullptr;
    DateField* birth = nullptr;
    PersonalNumberField* phone = nullptr;
    ChoiceField* team = nullptr;
    HoursField* hours = nullptr;
    MultiLineField* notes = nullptr;
    QString saved;

    void present()
    {
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
    }
};
} // namespace

class FormDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void requiredFieldBlocksSavingQuietly();
    void problemStandsBesideTheFieldWhileTyping();
    void enterMovesOn();
    void enterGoesToSaveAndSaves();
    void enterSaysWhatIsMissing();
    void tabGoesThroughTheFieldsInOrder();
    void aClickBesideTheFieldsLeavesTheFocus();
    void initialsTakeTheBestOfSeveral();
    void goesWhileAWordIsBeingTyped();
    void looseDatesAreUnderstood_data();
    void looseDatesAreUnderstood();
    void initialsFindAnEntry();
    void closingAsksOnlyWhenChanged();
    void failedSaveKeepsTheFormOpen();
    void keptNumberStaysUnlessReplaced();
    void twoColumnsAnywhereMakeItWide();
};

void FormDialogTest::twoColumnsAnywhereMakeItWide()
{
    FormDialog form(QStringLiteral("Station"));
    form.beginSection(QStringLiteral("Place"), 2);
    form.add<TextField>("address", QStringLiteral("Address"));
    form.beginSection(QStringLiteral("Notes"), 1);
    form.add<TextField>("notes", QStringLiteral("Notes"));
    form.add<TextField>("state", QStringLiteral("A very long label about the state of the station"));
    form.show();
    QCoreApplication::processEvents();
    const auto left
        = [&form](const char* name) { return form.field(QString::fromLatin1(name))->mapTo(&form, QPoint()).x(); };
    QCOMPARE(left("address"), left("state")); // below each other, in all sections
    QVERIFY(left("state") <= Theme::scaled(190)); // long labels wrap
    QVERIFY(form.width() >= Theme::scaled(700) || form.width() >= form.screen()->availableSize().width() * 0.9);
}

void FormDialogTest::requiredFieldBlocksSavingQuietly()
{
    PersonForm form;
    form.present();
    QVERIFY(!form.saveButton()->isEnabled());
    QVERIFY2(form.name->problemText().isEmpty(), "An empty new form does not shout");
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form.name->problemText().isEmpty());
    QTest::keyClicks(form.name->line(), QStringLiteral("Wang"));
    QVERIFY(form.name->problemText().isEmpty());
    QVERIFY(form.saveButton()->isEnabled());
    QTest::mouseClick(form.saveButton(), Qt::LeftButton);
    QCOMPARE(form.saved, QStringLiteral("Wang"));
    QCOMPARE(form.result(), int(QDialog::Accepted));
}

void FormDialogTest::problemStandsBesideTheFieldWhileTyping()
{
    PersonForm form;
    form.present();
    QTest::keyClicks(form.name->line(), QStringLiteral("Wang"));
    QTest::keyClicks(form.phone->line(), QStringLiteral("12345"));
    QCOMPARE(form.phone->problemText(), QStringLiteral("A phone number has 11 digits."));
    QVERIFY(!form.saveButton()->isEnabled());
    QTest::keyClicks(form.phone->line(), QStringLiteral("678901"));
    QVERIFY(form.phone->problemText().isEmpty());
    QVERIFY(form.saveButton()->isEnabled());
    QTest::keyClicks(form.birth->line(), QStringLiteral("2024.2.30"));
    QVERIFY(!form.birth->problemText().isEmpty());
    QVERIFY(!form.saveButton()->isEnabled());
}

void FormDialogTest::enterMovesOn()
{
    PersonForm form;
    form.present();
    QTRY_VERIFY(form.name->line()->hasFocus());
    QTest::keyClick(form.name->line(), Qt::Key_Return);
    QVERIFY(form.birth->line()->hasFocus());
    QVERIFY2(form.isVisible(), "Enter does not close the form");
}

void FormDialogTest::enterGoesToSaveAndSaves()
{
    PersonForm form;
    form.present();
    QTest::keyClicks(form.name->line(), QStringLiteral("Wang"));
    for (int fields = 0; fields < 5; ++fields)
        QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    QVERIFY2(form.notes->editor()->hasFocus(), "the last field");
    QTest::keyClick(form.notes->editor(), Qt::Key_Tab); // Enter makes a line there
    QVERIFY(form.saveButton()->hasFocus());
    QTest::keyClick(form.saveButton(), Qt::Key_Return);
    QCOMPARE(form.saved, QStringLiteral("Wang"));
    QCOMPARE(form.result(), int(QDialog::Accepted));
}

void FormDialogTest::enterSaysWhatIsMissing()
{
    FormDialog form(QStringLiteral("Station"));
    auto* name = form.add<TextField>("name", QStringLiteral("Name"), Need::Required);
    auto* address = form.add<TextField>("address", QStringLiteral("Address"));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    address->line()->setFocus();
    QTest::keyClick(address->line(), Qt::Key_Return);
    QVERIFY(form.isVisible());
    QVERIFY(!name->problemText().isEmpty());
    QVERIFY(name->line()->hasFocus());
    QTest::keyClicks(name->line(), QStringLiteral("North"));
    QTest::keyClick(name->line(), Qt::Key_Return);
    QTest::keyClick(address->line(), Qt::Key_Return);
    QVERIFY(form.saveButton()->hasFocus());
    QTest::keyClick(form.saveButton(), Qt::Key_Enter);
    QVERIFY(!form.isVisible());
}

void FormDialogTest::tabGoesThroughTheFieldsInOrder()
{
    PersonForm form;
    form.present();
    QTest::keyClicks(form.name->line(), QStringLiteral("Wang")); // Save can be reached
    const QWidgetList expected{form.birth->line(), form.phone->line(), form.team->combo(), form.hours->line(),
        form.notes->editor(), form.saveButton()};
    for (QWidget* next : expected) {
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QCOMPARE(form.focusWidget(), next);
    }
}

void FormDialogTest::aClickBesideTheFieldsLeavesTheFocus()
{
    PersonForm form;
    form.present();
    form.birth->line()->setFocus();
    auto* area = form.findChild<QScrollArea*>();
    QVERIFY(area);
    QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(form.birth->line()->hasFocus());
}

void FormDialogTest::initialsTakeTheBestOfSeveral()
{
    PersonForm form;
    form.team->setChoices(
        {{1, QStringLiteral("很不满意")}, {2, QStringLiteral("基本满意")}, {3, QStringLiteral("不满意")}});
    form.present();
    form.team->combo()->lineEdit()->setFocus();
    form.team->combo()->lineEdit()->setText(QStringLiteral("bmy"));
    QTest::keyClick(form.team->combo(), Qt::Key_Tab);
    QCOMPARE(form.team->value().toInt(), 3);
}

void FormDialogTest::goesWhileAWordIsBeingTyped()
{
    auto form = std::make_unique<PersonForm>();
    form->present();
    form->team->combo()->lineEdit()->setFocus();
    form->team->combo()->lineEdit()->setText(QStringLiteral("chsn"));
    form.reset(); // losing the focus is no time to look the word up
    QVERIFY(!QApplication::focusWidget());
}

void FormDialogTest::looseDatesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("dashes") << QStringLiteral("2025-3-9");
    QTest::newRow("dots") << QStringLiteral("2025.3.9");
    QTest::newRow("Chinese") << QStringLiteral("2025年3月9日");
    QTest::newRow("digits") << QStringLiteral("20250309");
}

void FormDialogTest::looseDatesAreUnderstood()
{
    QFETCH(QString, typed);
    PersonForm form;
    form.present();
    form.birth->line()->setFocus();
    form.birth->setText(typed);
    QCOMPARE(form.birth->date(), QDate(2025, 3, 9));
    QTest::keyClick(form.birth->line(), Qt::Key_Return);
    QCOMPARE(form.birth->text(), QStringLiteral("2025-03-09"));
}

void FormDialogTest::initialsFindAnEntry()
{
    PersonForm form;
    form.present();
    form.team->setValue(2);
    QCOMPARE(form.team->text(), QStringLiteral("春晖送暖"));
    auto* line = form.team->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    line->setText(QStringLiteral("hsx"));
    QVERIFY2(!form.team->inputProblem().isEmpty(), "Initials alone are no entry yet");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(form.team->value().toInt(), 3);
}

void FormDialogTest::closingAsksOnlyWhenChanged()
{
    DialogScript script;
    PersonForm form;
    form.name->setText(QStringLiteral("Wang"));
    form.present();
    form.close();
    QVERIFY(script.asked().isEmpty());
    form.present();
    form.name->setText(QStringLiteral("Wang Wei"));
    script.answer(Dialogs::Choice::Cancel);
    form.reject();
    QVERIFY2(form.isVisible(), "Keep editing keeps the form");
    script.answer(Dialogs::Choice::Save);
    form.reject();
    QCOMPARE(form.saved, QStringLiteral("Wang Wei"));
    QVERIFY(!form.isVisible());
}

void FormDialogTest::failedSaveKeepsTheFormOpen()
{
    DialogScript script;
    PersonForm form;
    form.setSaver([] { throw Error(QStringLiteral("The number is taken.")); });
    form.name->setText(QStringLiteral("Wang"));
    form.present();
    form.save();
    QVERIFY(form.isVisible());
    QCOMPARE(script.asked(), QStringList{QStringLiteral("The number is taken.")});
}

void FormDialogTest::keptNumberStaysUnlessReplaced()
{
    PersonForm form;
    form.phone->setKept(QStringLiteral("138****5678"));
    form.present();
    QVERIFY(!form.phone->isEmpty());
    QVERIFY(!form.phone->isReplaced());
    form.phone->setText(QStringLiteral("13900001111"));
    QVERIFY(form.phone->isReplaced());
    QVERIFY(form.isDirty());
}

VD_TEST(FormDialogTest)
#include "formdialog_test.moc"
