#include "models/interns/interncertificate.h"
#include "models/interns/internfile.h"
#include "models/interns/internimport.h"
#include "models/organisation/organisationrepository.h"
#include "tests/support/pdftext.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/interns/interncertificateprint.h"
#include "ui/interns/interndialog.h"
#include "ui/interns/internentrydialog.h"
#include "ui/interns/internentrypage.h"
#include "ui/interns/internlistpage.h"
#include "ui/interns/internpage.h"
#include "ui/printing/printpreview.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

class InternPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysHowManyThereAre();
    void switchesToTheFiles();
    void addsToTheFile();
    void fieldsFollowTheKind();
    void finishesWithAReason();
    void savesTheForm();
    void printsTheCertificate();

private:
    [[nodiscard]] QPushButton* detailButton(const QString& text) const;
    [[nodiscard]] Intern read(InternId id) const { return InternRepository().require(m_office->reader(), id); }
    void choose(InternId id);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<InternPage> m_page;
    InternId m_atWork;
    InternId m_finished;
};

void InternPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_office = std::make_unique<TestOffice>();
    InternImport interns;
    m_office->importFile(interns, QStringLiteral("10-实习社工.xlsx"));
    m_finished = InternRepository()
                     .findByIdentity(m_office->reader(), QStringLiteral("潘雪"), QStringLiteral("北京师范大学"),
                         QDate(2024, 12, 10))
                     ->id;
    m_office->run([this](UnitOfWork& work) {
        Intern intern;
        intern.name = QStringLiteral("欧阳静");
        intern.school = QStringLiteral("山东大学");
        intern.organisation = OrganisationRepository().root(work.connection())->id;
        intern.startedOn = QDate(2025, 9, 1);
        intern.post = QStringLiteral("个案助理");
        intern.grade = InternGrade::Good;
        m_atWork = InternRepository().insert(work, intern);
    });
}

void InternPageTest::init()
{
    QSettings().clear();
    m_page = std::make_unique<InternPage>(m_office->office());
    m_page->resize(1280, 780);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->interns()->model()->total(), 287);
    QTRY_VERIFY(!m_page->interns()->model()->isLoading());
}

QPushButton* InternPageTest::detailButton(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void InternPageTest::choose(InternId id)
{
    m_page->interns()->select(id.value());
    QTRY_COMPARE(m_page->interns()->currentId(), id.value());
}

void InternPageTest::saysHowManyThereAre()
{
    QTRY_VERIFY(m_page->interns()->subtitle().contains(QStringLiteral("10 ")));
    QTRY_VERIFY(m_page->interns()->subtitle().contains(QStringLiteral("286 ")));
    m_page->interns()->filters()->setConditions({{QStringLiteral("state"), {QStringLiteral("on_post")}}});
    QTRY_COMPARE(m_page->interns()->model()->total(), 1);
}

void InternPageTest::switchesToTheFiles()
{
    QCOMPARE(m_page->view(), QStringLiteral("interns"));
    QPushButton* files = nullptr;
    QTRY_VERIFY((files = detailButton(QStringLiteral("Files"))) != nullptr);
    QTest::mouseClick(files, Qt::LeftButton);
    QCOMPARE(m_page->view(), QStringLiteral("intern_entries"));
    QCOMPARE(m_page->current(), m_page->entries());
    const PagePlace there = m_page->place();
    m_page->open({QStringLiteral("interns"), m_finished.value(), {}, {}});
    QCOMPARE(m_page->view(), QStringLiteral("interns"));
    QTRY_COMPARE(m_page->interns()->currentId(), m_finished.value());
    m_page->comeBack(there);
    QCOMPARE(m_page->view(), QStringLiteral("intern_entries"));
}

/// From the panel; the hours of the day count at once, and go again with the undo.
void InternPageTest::addsToTheFile()
{
    choose(m_atWork);
    QPushButton* add = nullptr;
    QTRY_VERIFY((add = detailButton(QStringLiteral("Add to the file"))) != nullptr);
    whenOpen<InternEntryDialog>(m_page.get(), [&](InternEntryDialog& dialog) {
        QCOMPARE(static_cast<TextField*>(dialog.field(QStringLiteral("post")))->text(), QStringLiteral("个案助理"));
        static_cast<ChoiceField*>(dialog.field(QStringLiteral("kind")))->setValue(int(InternEntryKind::Attendance));
        static_cast<HoursField*>(dialog.field(QStringLiteral("minutes")))->setText(QStringLiteral("7.5"));
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    });
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(read(m_atWork).practiceMinutes, Minutes(450));
    QVERIFY(m_page->interns()->undoHistory()->undoLast());
    QTRY_COMPARE(read(m_atWork).practiceMinutes, Minutes());
}

void InternPageTest::fieldsFollowTheKind()
{
    InternEntry entry;
    entry.intern = m_atWork;
    entry.kind = InternEntryKind::Attendance;
    entry.happenedOn = QDate(2025, 9, 2);
    entry.minutes = Minutes(60);
    InternEntryDialog dialog(m_office->office(), entry);
    dialog.show();
    const auto isShown
        = [&](const char* name) { return dialog.field(QString::fromLatin1(name))->isVisibleTo(&dialog); };
    QVERIFY(isShown("minutes") && !isShown("process") && !isShown("grade"));
    auto* kind = static_cast<ChoiceField*>(dialog.field(QStringLiteral("kind")));
    kind->setValue(int(InternEntryKind::Log));
    QVERIFY(!isShown("minutes") && isShown("process") && !isShown("grade"));
    QCOMPARE(dialog.record().minutes, Minutes());
    kind->setValue(int(InternEntryKind::SelfEvaluation));
    QVERIFY(!isShown("minutes") && !isShown("process") && isShown("grade"));
}

void InternPageTest::finishesWithAReason()
{
    StateSteps& states = m_page->interns()->states();
    states.take({m_atWork.value()}, QStringLiteral("assessed"));
    QTRY_COMPARE(read(m_atWork).state, InternState::Assessed);
    DialogScript script;
    script.answer(QStringLiteral("学校已收取"));
    states.take({m_atWork.value()}, QStringLiteral("finish_incomplete"));
    QTRY_COMPARE(read(m_atWork).state, InternState::Finished);
    QCOMPARE(read(m_atWork).stateReason, QStringLiteral("学校已收取"));
    QVERIFY(script.asked().value(0).contains(QStringLiteral("papers")));
    QTRY_VERIFY(m_page->interns()->undoHistory()->lastText().contains(internStates().title(InternState::Finished)));
    QVERIFY(m_page->interns()->undoHistory()->undoLast());
    QTRY_COMPARE(read(m_atWork).state, InternState::Assessed);
    QVERIFY(m_page->interns()->undoHistory()->undoLast());
    QTRY_COMPARE(read(m_atWork).state, InternState::OnPost);
}

void InternPageTest::savesTheForm()
{
    const Intern old = read(m_finished);
    InternDialog dialog(m_office->office(), old, m_page.get());
    dialog.show();
    QCOMPARE(dialog.record(), old);
    auto* hours = static_cast<HoursField*>(dialog.field(QStringLiteral("earlierMinutes")));
    hours->setText(QStringLiteral("5001"));
    QVERIFY(!dialog.saveButton()->isEnabled());
    hours->setText(QStringLiteral("230"));
    static_cast<ChoiceField*>(dialog.field(QStringLiteral("grade")))->setValue(int(InternGrade::Passed));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(read(m_finished).practiceMinutes, Minutes(230 * 60));
    QCOMPARE(read(m_finished).grade, InternGrade::Passed);
    m_office->run([&](UnitOfWork& work) { InternRepository().update(work, old); });
}

/// The number is given with the first paper, and stays.
void InternPageTest::printsTheCertificate()
{
    const QString path = m_office->path(QStringLiteral("证明.pdf"));
    const std::unique_ptr<PrintPreview> preview(
        makeInternCertificatePreview(m_page.get(), m_office->office(), m_finished));
    preview->show();
    QCOMPARE(read(m_finished).certificateNumber, QString());
    QSignalSpy saved(preview.get(), &PrintPreview::saved);
    DialogScript script;
    script.answer(path);
    QTest::mouseClick(preview->pdfButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    const QString number = read(m_finished).certificateNumber;
    QVERIFY(number.endsWith(QStringLiteral("第0001号")));
    const QString text = QString(pdfText(path)).remove(u' ').remove(u'\n');
    for (const QString& part : {QStringLiteral("潘雪"), QStringLiteral("北京师范大学"), QStringLiteral("心理学"),
             QStringLiteral("227.0"), QStringLiteral("萧建英"), number})
        QVERIFY2(text.contains(part), qPrintable(text));
}

VD_TEST(InternPageTest)
#include "internpage_test.moc"
